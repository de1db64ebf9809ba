import { useTranslation } from 'react-i18next';

const DAY = 86_400_000;

/** A school day as a colleague would say it inside a sentence: 'today', 'yesterday', 'on Monday 23 November'. */
export function useDayOf(today: string): (day: string) => string {
  const { t, i18n } = useTranslation('person');
  return (day) => {
    const at = Date.parse(`${day}T00:00:00Z`);
    const daysAgo = Math.round((Date.parse(`${today}T00:00:00Z`) - at) / DAY);
    if (daysAgo === 0) return t('look.day.today');
    if (daysAgo === 1) return t('look.day.yesterday');
    const inWords = new Intl.DateTimeFormat(i18n.language, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      timeZone: 'UTC',
    });
    return t('look.day.on', { day: inWords.format(at) });
  };
}
