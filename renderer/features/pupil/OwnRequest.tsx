import { useTranslation } from 'react-i18next';
import { Notice } from '../../ui/Notice.tsx';
import type { PupilHomeData } from './ownEntry.ts';

/** Keeps a name from turning the sentence around it the other way (Unicode first-strong isolate). */
const isolate = (text: string): string => `\u2068${text}\u2069`;

/** How far the pupil's own request for a person has come, in honest words: seen is not the same as coming. */
export function OwnRequest({ request }: { request: NonNullable<PupilHomeData['request']> }) {
  const { t, i18n } = useTranslation('pupil');
  const { kind, state, answer } = request;
  return (
    <Notice tone="info" title={t(`person.asked.${kind}`)} isLive>
      <p>
        {state === 'open' || answer === null
          ? t('person.waitingDetail')
          : t(`person.${state}`, {
              name: isolate(answer.by),
              to: isolate(answer.to ?? t('person.anAdult')),
              time: timeOf(answer.at, i18n.language),
            })}
      </p>
      {state === 'open' ? <p>{t('person.nowDetail')}</p> : null}
    </Notice>
  );
}

/** '10:42'; with the day where that was not today. */
function timeOf(at: number, locale: string): string {
  const isToday = new Date(at).toDateString() === new Date().toDateString();
  return new Intl.DateTimeFormat(locale, {
    ...(isToday ? {} : { weekday: 'long' }),
    hour: '2-digit',
    minute: '2-digit',
    hour12: false,
  }).format(at);
}
