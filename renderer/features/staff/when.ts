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
  const then = new Date(at);
  const time = new Intl.DateTimeFormat(locale, { hour: '2-digit', minute: '2-digit', hour12: false }).format(
    then,
  );
  const days = daysApart(then, new Date(now));
  if (days === 0) return t('when.today', { time });
  if (days === 1) return t('when.yesterday', { time });
  const day = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }).format(
    then,
  );
  return t('when.earlier', { day, time });
}

function daysApart(earlier: Date, later: Date): number {
  const midnight = (of: Date): number => Date.UTC(of.getFullYear(), of.getMonth(), of.getDate());
  return Math.round((midnight(later) - midnight(earlier)) / (24 * 60 * MINUTE));
}
