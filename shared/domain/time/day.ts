/**
 * School days as plain text 'YYYY-MM-DD'. A day is the school's local day, so nothing here looks at the clock or zone of
 * the machine: arithmetic runs on the calendar, and only {@link dayAt} needs to know how far the zone is from UTC.
 */
export type Day = string & { readonly __brand: 'Day' };

/** Monday is 1, Sunday is 7 (ISO 8601). */
export type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** How far local time is ahead of UTC at a moment, in whole minutes: 60 in British Summer Time. */
export type OffsetAt = (utcMs: number) => number;

const DAY_MS = 24 * 60 * 60 * 1000;
const MINUTE_MS = 60 * 1000;
const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;

/** Reads a day; undefined when the text is not a date of the calendar between the years 1000 and 9999. */
export function parseDay(text: string): Day | undefined {
  const [, year, month, date] = SHAPE.exec(text) ?? [];
  if (year === undefined || Number(year) < 1000) return undefined;
  const ms = Date.UTC(Number(year), Number(month) - 1, Number(date));
  return isoDate(ms) === text ? (text as Day) : undefined;
}

/**
 * Makes a day from its numbers (January is month 1).
 * @throws RangeError when there is no such date.
 */
export function day(year: number, month: number, date: number): Day {
  const pad = (value: number, width: number): string => String(value).padStart(width, '0');
  const parsed = parseDay(`${pad(year, 4)}-${pad(month, 2)}-${pad(date, 2)}`);
  if (parsed === undefined) throw new RangeError(`no such day: ${year}-${month}-${date}`);
  return parsed;
}

/** The day that lies `count` days later (earlier when negative). */
export function addDays(from: Day, count: number): Day {
  return isoDate(utcOf(from) + count * DAY_MS) as Day;
}

/** Days from one to the other: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return Math.round((utcOf(to) - utcOf(from)) / DAY_MS);
}

/** The day of the week. */
export function weekdayOf(of: Day): Weekday {
  return (((new Date(utcOf(of)).getUTCDay() + 6) % 7) + 1) as Weekday;
}

/** The Monday of the week a day lies in. */
export function mondayOf(of: Day): Day {
  return addDays(of, 1 - weekdayOf(of));
}

/** The local day at a moment. */
export function dayAt(utcMs: number, offsetAt: OffsetAt): Day {
  return isoDate(utcMs + offsetAt(utcMs) * MINUTE_MS) as Day;
}

/**
 * The offsets of an IANA zone, such as 'Europe/London', from the runtime's own zone data.
 * @throws RangeError when the runtime does not know the zone.
 */
export function zoneOffsets(zone: string): OffsetAt {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  return (utcMs) => {
    const field: Partial<Record<Intl.DateTimeFormatPartTypes, number>> = {};
    for (const part of format.formatToParts(utcMs)) field[part.type] = Number(part.value);
    const { year = 0, month = 1, day: date = 1, hour = 0, minute = 0 } = field;
    const wall = Date.UTC(year, month - 1, date, hour, minute);
    return Math.round((wall - Math.floor(utcMs / MINUTE_MS) * MINUTE_MS) / MINUTE_MS);
  };
}

/**
 * The first moment of a local day, in UTC milliseconds. Where the clocks skip midnight, the first moment there is.
 */
export function startOfDay(of: Day, offsetAt: OffsetAt): number {
  const midnight = utcOf(of);
  // Local midnight is UTC midnight less the offset, which is itself a matter of the moment: both guesses are tried.
  const guesses = [midnight - DAY_MS, midnight, midnight + DAY_MS].map(
    (at) => midnight - offsetAt(at) * MINUTE_MS,
  );
  const fitting = guesses.filter((at) => dayAt(at, offsetAt) === of);
  return fitting.length > 0 ? Math.min(...fitting) : midnight;
}

function utcOf(of: Day): number {
  return Date.parse(`${of}T00:00:00Z`);
}

function isoDate(ms: number): string {
  return Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 10) : '';
}
