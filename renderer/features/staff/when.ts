import type { TFunction } from 'i18next';

const MINUTE = 60_000;

/** A school day such as '2026-11-24' in words: 'Tuesday, 24 November 2026'. Other texts come back as they are. */
export function dayInWords(day: string, locale: string): string {
  const at = new Date(`${day}T00:00:00Z`);
  if (Number.isNaN(at.getTime())) return day;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'full', timeZone: 'UTC' }).format(at);
}

/** How long ago something was, as one colleague would tell another. Both in UTC milliseconds. */
export function agoInWords(at: number, now: number, t: TFunction<'staff'>, locale: string): string {
  const minutes = Math.floor((now - at) / MINUTE);
  if (minutes < 1) return t('when.now');
  if (minutes < 60) return t('when.minutes', { count: minutes });
  const { day, time } = dayAndTime(at, now, locale);
  const days = daysApart(new Date(at), new Date(now));
  if (days === 0) return t('when.today', { time });
  if (days === 1) return t('when.yesterday', { time });
  return t('when.earlier', { day, time });
}

/** A moment as people say it: 'Monday 23 November', with the year where it is another, and '16:04'. */
export function dayAndTime(at: number, now: number, locale: string): { day: string; time: string } {
  const isOtherYear = new Date(at).getFullYear() !== new Date(now).getFullYear();
  return {
    day: new Intl.DateTimeFormat(locale, {
      weekday: 'long',
      day: 'numeric',
      month: 'long',
      ...(isOtherYear ? { year: 'numeric' } : {}),
    }).format(at),
    time: new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(at),
  };
}

function daysApart(earlier: Date, later: Date): number {
  const midnight = (of: Date): number => Date.UTC(of.getFullYear(), of.getMonth(), of.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / (24 * 60 * MINUTE));
}
