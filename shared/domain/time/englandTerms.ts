import { addDays, type Day, day, daysBetween, mondayOf, weekdayOf } from './day.ts';
import { easterSunday } from './easter.ts';
import type { Term } from './terms.ts';

/** 190 days with pupils and 5 for training: what a maintained school in England is open for. */
const DAYS_OPEN = 195;

/**
 * Typical term dates in England for a year, worked out by rule. Local authorities differ by a few days, so they are a
 * first draft for the centre to correct:
 * - autumn starts on the first Tuesday of September; half-term is the week of the Monday in 22 to 28 October;
 *   the last day is the last Friday up to 22 December;
 * - spring starts after two weeks and the New Year holiday; half-term is the week of the Monday in 12 to 18 February;
 * - the two weeks at Easter hold Good Friday and Easter Monday: an early Easter starts them, a late one ends them;
 * - summer half-term is the week of the late May holiday; the year ends on its 195th day open.
 * @param startYear the calendar year the academic year starts in
 */
export function defaultEnglandTerms(startYear: number): readonly Term[] {
  const next = startYear + 1;
  const autumnStart = weekdayFrom(day(startYear, 9, 1), 2);
  const octoberBreak = weekdayFrom(day(startYear, 10, 22), 1);
  const autumnEnd = weekdayUpTo(day(startYear, 12, 22), 5);
  const newYear = substituted(day(next, 1, 1));
  const afterChristmas = addDays(autumnEnd, 17);
  const springStart = afterChristmas <= newYear ? addDays(newYear, 1) : afterChristmas;
  const februaryBreak = weekdayFrom(day(next, 2, 12), 1);
  const easter = easterBreak(next);
  const mayHoliday = weekdayUpTo(day(next, 5, 31), 1);
  const summerHalf = addDays(mayHoliday, 7);

  const before: readonly Term[] = [
    { id: 'autumn1', from: autumnStart, to: addDays(octoberBreak, -3) },
    { id: 'autumn2', from: addDays(octoberBreak, 7), to: autumnEnd },
    { id: 'spring1', from: springStart, to: addDays(februaryBreak, -3) },
    { id: 'spring2', from: addDays(februaryBreak, 7), to: easter.lastDay },
    { id: 'summer1', from: easter.firstDayBack, to: addDays(mayHoliday, -3) },
  ];
  const earlyMay = weekdayFrom(day(next, 5, 1), 1);
  const closed = new Set([
    earlyMay,
    newYear,
    addDays(easterSunday(next), -2),
    addDays(easterSunday(next), 1),
  ]);
  const open = before.reduce((sum, term) => sum + openDays(term.from, term.to, closed), 0);
  return [...before, { id: 'summer2', from: summerHalf, to: lastOf(summerHalf, DAYS_OPEN - open) }];
}

function easterBreak(year: number): { readonly lastDay: Day; readonly firstDayBack: Day } {
  const sunday = easterSunday(year);
  // Up to 1 April: school until Maundy Thursday, then two weeks. From 14 April: two weeks that end with Easter Monday.
  if (sunday <= day(year, 4, 1)) return { lastDay: addDays(sunday, -3), firstDayBack: addDays(sunday, 15) };
  if (sunday >= day(year, 4, 14)) return { lastDay: addDays(sunday, -16), firstDayBack: addDays(sunday, 2) };
  return { lastDay: addDays(sunday, -9), firstDayBack: addDays(sunday, 8) };
}

/** The first such weekday on or after a day (1 is Monday). */
function weekdayFrom(from: Day, weekday: number): Day {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** The last such weekday up to a day. */
function weekdayUpTo(to: Day, weekday: number): Day {
  return addDays(to, -((weekdayOf(to) - weekday + 7) % 7));
}

/** A holiday at the weekend is kept on the next Monday. */
function substituted(holiday: Day): Day {
  return weekdayOf(holiday) <= 5 ? holiday : addDays(mondayOf(holiday), 7);
}

function openDays(from: Day, to: Day, closed: ReadonlySet<Day>): number {
  let count = 0;
  for (let offset = 0; offset <= daysBetween(from, to); offset += 1) {
    const at = addDays(from, offset);
    if (weekdayOf(at) <= 5 && !closed.has(at)) count += 1;
  }
  return count;
}

/** The day that is the `count`th weekday from a Monday on. */
function lastOf(monday: Day, count: number): Day {
  const weeks = Math.floor((count - 1) / 5);
  return addDays(monday, weeks * 7 + ((count - 1) % 5));
}
