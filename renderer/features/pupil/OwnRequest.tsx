import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import type { PupilHomeData } from './ownEntry.ts';

/** How far the pupil's own request for a person has come, in honest words: seen is not the same as coming. */
export function OwnRequest({ request }: { request: NonNullable<PupilHomeData['request']> }) {
  const { t } = useTranslation('pupil');
  const { kind, state, answeredBy } = request;
  const name = answeredBy ?? t('person.anAdult');
  const now = state === 'open' ? t('person.waitingDetail') : t(`person.${state}`, { name });
  return (
    <Notice tone="info" title={t(`person.asked.${kind}`)} isLive>
      <p>{now}</p>
      {state === 'open' ? <p>{t('person.nowDetail')}</p> : null}
    </Notice>
  );
}
