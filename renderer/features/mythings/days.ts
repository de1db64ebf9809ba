import { addDays, type Day, mondayOf, parseDay, weekdayOf } from '@harbour/shared/domain/time/day';

/** A month such as '2026-11', moved by whole months. */
export function monthBeside(month: string, by: number): string {
  const [year = 2000, number = 1] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + by, 1)).toISOString().slice(0, 7);
}

/** The weeks of a month, Monday first; null stands for days of other months. Weekends only where `hasWeekend`. */
export function weeksOf(month: string, hasWeekend: boolean): (Day | null)[][] {
  const first = parseDay(`${month}-01`);
  if (first === undefined) return [];
  const weeks: (Day | null)[][] = [];
  for (let monday = mondayOf(first); monday.slice(0, 7) <= month; monday = addDays(monday, 7)) {
    const week = Array.from({ length: hasWeekend ? 7 : 5 }, (_, at) => addDays(monday, at));
    const inside = week.map((day) => (day.startsWith(month) ? day : null));
    if (inside.some((day) => day !== null)) weeks.push(inside);
  }
  return weeks;
}

export function isWeekend(day: string): boolean {
  const parsed = parseDay(day);
  return parsed !== undefined && weekdayOf(parsed) > 5;
}

/** Monday and Sunday of the week a day lies in. */
export function weekOf(day: string): { from: string; to: string } {
  const parsed = parseDay(day);
  if (parsed === undefined) return { from: day, to: day };
  const from = mondayOf(parsed);
  return { from, to: addDays(from, 6) };
}

function format(day: string, locale: string, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );
}

/** 'Tuesday 24 November'. */
export function dayName(day: string, locale: string): string {
  return format(day, locale, { weekday: 'long', day: 'numeric', month: 'long' });
}

/** 'Tue'. */
export function weekdayName(day: string, locale: string): string {
  return format(day, locale, { weekday: 'short' });
}

/** '24 November'. */
export function dateName(day: string, locale: string): string {
  return format(day, locale, { day: 'numeric', month: 'long' });
}

/** 'November 2026'. */
export function monthName(month: string, locale: string): string {
  return format(`${month}-01`, locale, { month: 'long', year: 'numeric' });
}
