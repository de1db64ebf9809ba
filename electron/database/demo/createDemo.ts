import { idMaker } from '@harbour/shared/domain/ids/uuid';
import { academicYearOf } from '@harbour/shared/domain/time/academicYear';
import { addDays, type Day, dayAt, weekdayOf } from '@harbour/shared/domain/time/day';
import { defaultEnglandTerms } from '@harbour/shared/domain/time/englandTerms';
import type { Term } from '@harbour/shared/domain/time/terms';
import { appendAudit } from '../repositories/audit.ts';
import { saveCheckin } from '../repositories/checkins.ts';
import { ask } from '../repositories/personRequests.ts';
import { writeSetting } from '../repositories/settings.ts';
import type { StoredSecret } from '../repositories/staff.ts';
import { replaceTerms } from '../repositories/terms.ts';
import { createStore, type Store } from '../store.ts';
import { giveDemoLessons } from './demoLessons.ts';
import { liveDay, type PastClock, type SchoolDay } from './history.ts';
import { checkinOn } from './moods.ts';
import { nameMaker } from './names.ts';
import {
  type DemoGroup,
  type DemoPupil,
  type DemoStaff,
  givePictures,
  makeGroups,
  makePupil,
  makeStaff,
} from './people.ts';
import { type Random, seeded } from './random.ts';

export type DemoOptions = {
  readonly seed: number;
  /** UTC ms: the history ends the day before, and today has begun. */
  readonly now: number;
  readonly pupils: number;
  /** Whole academic years of history before the one that runs now; 1 holds three terms at any time of the year. */
  readonly years?: number;
  readonly staff?: number;
  readonly groups?: number;
  readonly centreName?: string;
  /** The lead whose key slot there is already. */
  readonly leadId?: string;
  /** Hash of the passphrase every made-up member of staff signs in with. */
  readonly secret?: StoredSecret;
  /** Told after each week: for a progress line. */
  readonly onWeek?: (day: string, checkins: number) => void;
};

export type DemoMade = {
  readonly staff: readonly DemoStaff[];
  readonly groups: readonly DemoGroup[];
  readonly pupils: number;
  readonly leavers: number;
  readonly checkins: number;
};

const PUPILS_PER_GROUP = 18;
const OPENS_AT_UTC_MS = 8.5 * 60 * 60_000;
/** Pupils come and go: about this share of a centre's roll leaves in a half-term. */
const LEAVES = 0.03;
const TERM_NAMES = ['Autumn 1', 'Autumn 2', 'Spring 1', 'Spring 2', 'Summer 1', 'Summer 2'] as const;

/**
 * Fills a new, empty centre with people who do not exist and their past, through the same repositories as the app: terms, weeks
 * with hard Mondays, leavers and joiners, tools, requests that were answered. Today has two check-ins and one request waits.
 * Made in transactions of a week; a second call on the same centre is a mistake.
 * @throws RangeError when the centre is not empty
 */
export function createDemo(store: Store, options: DemoOptions): DemoMade {
  const { seed, now, onWeek } = options;
  if (store.get('SELECT 1 AS found FROM pupils LIMIT 1'))
    throw new RangeError('demo: the centre is not empty');
  const random = seeded(seed);
  const years = schoolYears(now, options.years ?? 1);
  const days = years.flatMap((year) => schoolDays(year, now));
  const clock: PastClock = { at: (days[0]?.opens ?? now) - 7 * 24 * 60 * 60_000 };
  const past = pastStore(store, clock, random);

  const staff = past.transaction(() =>
    makeStaff(past, options.staff ?? 4, options.leadId ?? null, options.secret ?? null),
  );
  const keyWorkers = staff.filter(({ role }) => role !== 'teacher');
  const name = nameMaker(random);
  const groupCount = options.groups ?? Math.max(3, Math.ceil(options.pupils / PUPILS_PER_GROUP));
  const { groups, roll } = past.transaction(() => {
    const made = makeGroups(past, groupCount);
    const pupils = Array.from({ length: options.pupils }, (_, index) => {
      const group = made[index % made.length];
      if (!group) throw new RangeError('demo: no group');
      return { ...makePupil(past, group, keyWorkers, name, random), group };
    });
    return { groups: made, roll: pupils };
  });
  let leavers = 0;
  let checkins = 0;

  for (const week of weeksOf(days)) {
    past.transaction(() => {
      for (const day of week) liveDay(past, clock, day, roll, staff, random);
      const last = week.at(-1);
      if (last && last.day >= addDays(last.termTo, -4))
        leavers += comeAndGo(past, roll, last.day, keyWorkers, name, random);
    });
    checkins = Number(past.db.prepare('SELECT count(*) FROM checkins').pluck().get());
    onWeek?.(week[0]?.day ?? '', checkins);
  }

  clock.at = Math.max(clock.at + 1, now - 30 * 60_000);
  past.transaction(() => {
    givePictures(
      past,
      roll.filter(({ group }) => group.id === groups[0]?.id),
    );
    writeSetting(past, 'centreName', options.centreName ?? 'Harbour House (made up)');
    writeSetting(past, 'bands', ['primary', 'secondary']);
    writeSetting(past, 'setupStage', 'done');
    replaceTerms(
      past,
      years.flatMap((year) => termRows(year)),
    );
    checkins += today(past, clock, roll, random);
    giveDemoLessons(past, groups, roll, staff, random);
    appendAudit(past, { actor: 'setup', staffId: null, action: 'demo.made', target: null, detail: { seed } });
  });
  return { staff, groups, pupils: roll.length, leavers, checkins };
}

/** The same connection under a past clock and with ids that follow it. */
function pastStore(store: Store, clock: PastClock, random: Random): Store {
  const now = (): number => clock.at;
  const base = createStore({ db: store.db, machine: store.machine, now });
  const randomBytes = (count: number): Uint8Array =>
    Uint8Array.from({ length: count }, () => random.between(0, 255));
  return { ...base, newId: idMaker({ now, randomBytes }) };
}

/** Academic years from the first to this one. From June to August this one counts as a whole one. */
function schoolYears(now: number, count: number): number[] {
  const today = dayAt(now, () => 0);
  const current = academicYearOf(today);
  const first = today.slice(5, 7) >= '06' && today.slice(5, 7) < '09' ? current - count + 1 : current - count;
  return Array.from({ length: current - first + 1 }, (_, index) => first + index);
}

function termRows(year: number): { name: string; academicYear: number; starts: string; ends: string }[] {
  return defaultEnglandTerms(year).map(({ from, to }, index) => ({
    name: TERM_NAMES[index] ?? `Term ${index + 1}`,
    academicYear: year,
    starts: from,
    ends: to,
  }));
}

/** Weekdays in term, up to yesterday. */
function schoolDays(year: number, now: number): SchoolDay[] {
  const today = dayAt(now, () => 0);
  return defaultEnglandTerms(year).flatMap((term) => daysOf(term).filter(({ day }) => day < today));
}

function daysOf({ from, to }: Term): SchoolDay[] {
  const days: SchoolDay[] = [];
  for (let day: Day = from; day <= to; day = addDays(day, 1)) {
    if (weekdayOf(day) > 5) continue;
    days.push({ day, opens: Date.parse(`${day}T00:00:00Z`) + OPENS_AT_UTC_MS, termFrom: from, termTo: to });
  }
  return days;
}

function weeksOf(days: readonly SchoolDay[]): SchoolDay[][] {
  const weeks: SchoolDay[][] = [];
  for (const day of days) {
    const week = weeks.at(-1);
    const last = week?.at(-1);
    if (week && last && weekdayOf(day.day) > weekdayOf(last.day) && addDays(last.day, 7) > day.day)
      week.push(day);
    else weeks.push([day]);
  }
  return weeks;
}

type Roll = (DemoPupil & { group: DemoGroup })[];

/** At the end of a half-term some leave, and as many come. */
function comeAndGo(
  store: Store,
  roll: Roll,
  day: string,
  keyWorkers: readonly DemoStaff[],
  name: ReturnType<typeof nameMaker>,
  random: Random,
): number {
  let left = 0;
  for (const [index, pupil] of roll.entries()) {
    if (!random.chance(LEAVES)) continue;
    store.run('UPDATE pupils SET left_day = $day, machine = $machine, hlc = $hlc WHERE id = $id', {
      id: pupil.id,
      day,
      ...store.stamp(),
    });
    roll[index] = { ...makePupil(store, pupil.group, keyWorkers, name, random), group: pupil.group };
    left += 1;
  }
  return left;
}

/** This morning: two check-ins, and one request that waits for an answer. @returns the check-ins made */
function today(store: Store, clock: PastClock, roll: Roll, random: Random): number {
  const early = roll.slice(0, 2);
  for (const pupil of early) {
    const mood = { weekday: 3, through: 0.5, weather: 0 };
    const { record } = checkinOn(mood, pupil.temper, pupil.band, random);
    saveCheckin(store, pupil.id, { ...record, visibility: 'keyAdult' }, null);
    clock.at += 6 * 60_000;
  }
  const waiting = roll[2];
  if (waiting) ask(store, waiting.id, 'later', null);
  return early.length;
}
