import { type Day, day } from './day.ts';

/** The UK academic year that a day lies in, named by the calendar year it starts in: 2026 for 2026/27. It turns on 1 September. */
export function academicYearOf(of: Day): number {
  const year = Number(of.slice(0, 4));
  return Number(of.slice(5, 7)) >= 9 ? year : year - 1;
}

/** First and last day of an academic year: 1 September and 31 August. */
export function academicYearRange(startYear: number): { readonly from: Day; readonly to: Day } {
  return { from: day(startYear, 9, 1), to: day(startYear + 1, 8, 31) };
}

/** The usual way to write it: '2026/27'. */
export function academicYearLabel(startYear: number): string {
  return `${startYear}/${String((startYear + 1) % 100).padStart(2, '0')}`;
}
