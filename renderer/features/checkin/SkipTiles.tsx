import type { CheckinAction } from '@harbour/shared/domain/checkin/machine';
import { useTranslation } from 'react-i18next';
import { ChoiceTile } from '../../ui/ChoiceTile.tsx';
import { Picture } from '../../ui/pictures/Picture.tsx';

/** *Don't know* and *pass*: answers like the others, as large and in the same row. */
export function SkipTiles({ act }: { act: (action: CheckinAction) => void }) {
  const { t } = useTranslation('common');
  return (
    <>
      <ChoiceTile
        picture={<Picture id="dont-know" />}
        label={t('controls.dontKnow')}
        onPress={() => act({ type: 'dontKnow' })}
      />
      <ChoiceTile
        picture={<Picture id="pass" />}
        label={t('controls.pass')}
        onPress={() => act({ type: 'pass' })}
      />
    </>
  );
}
