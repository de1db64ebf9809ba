import { useTranslation } from 'react-i18next';
import { CheckboxField } from '../../ui/CheckboxField.tsx';
import type { LookBack } from './useLookBack.ts';

/** Lets a pupil see own entries of earlier days; says so where that has no effect yet. */
export function LookBackField({ lookBack }: { lookBack: LookBack }) {
  const { t } = useTranslation('staff');
  if (lookBack.isAllowed === undefined) return null;
  const waits = lookBack.isAllowed && !lookBack.signsInWithPictures;
  return (
    <CheckboxField
      label={t('pupil.lookBack')}
      description={t(waits ? 'pupil.lookBackWaits' : 'pupil.lookBackHint')}
      isSelected={lookBack.isAllowed}
      onChange={lookBack.choose}
    />
  );
}
