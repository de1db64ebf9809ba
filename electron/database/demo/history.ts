import type { Size } from '@harbour/shared/domain/checkin/types';
import { STRATEGIES } from '@harbour/shared/domain/strategies/strategies';
import { type Day, daysBetween, weekdayOf } from '@harbour/shared/domain/time/day';
import { saveCheckin } from '../repositories/checkins.ts';
import { answer, ask } from '../repositories/personRequests.ts';
import { recordUse, rememberOffers } from '../repositories/strategies.ts';
import type { Store } from '../store.ts';
import { checkinOn, type DayMood } from './moods.ts';
import type { DemoPupil, DemoStaff } from './people.ts';
import type { Random } from './random.ts';

const MINUTE = 60_000;
const ANSWER_WITHIN_MINUTES = 40;

/** A clock that the made-up past is lived by. */
export type PastClock = { at: number };

export type SchoolDay = {
  readonly day: Day;
  /** When the doors open, UTC ms. */
  readonly opens: number;
  readonly termFrom: Day;
  readonly termTo: Day;
};

/** Lets every pupil live one school day: check in or not, use a tool, ask for a person, be answered. */
export function liveDay(
  store: Store,
  clock: PastClock,
  { day, opens, termFrom, termTo }: SchoolDay,
  pupils: readonly DemoPupil[],
  staff: readonly DemoStaff[],
  random: Random,
): void {
  const mood: DayMood = {
    weekday: weekdayOf(day),
    through: daysBetween(termFrom, day) / Math.max(1, daysBetween(termFrom, termTo)),
    weather: random.bell() / 3,
  };
  const comers = random.shuffled(pupils.filter(({ temper }) => random.chance(temper.comesOften)));
  const gap = (5 * 60 * MINUTE) / (comers.length + 1);
  comers.forEach((pupil, index) => {
    // In the order of the clock, because stamps only ever grow.
    clock.at = Math.max(clock.at + 1, Math.round(opens + gap * (index + random.next() * 0.9)));
    const { record, request } = checkinOn(mood, pupil.temper, pupil.band, random);
    const { checkinId, requestId } = saveCheckin(store, pupil.id, record, request);
    if (record.feelings.length > 0 && random.chance(0.4))
      tryTool(store, pupil.id, checkinId, record.feelings, random);
    if (requestId !== null) answerLater(store, clock, requestId, staff, random);
  });
  if (random.chance(0.01)) answerLater(store, clock, ask(store, null, 'now', null), staff, random);
}

function tryTool(
  store: Store,
  pupilId: string,
  checkinId: string,
  feelings: readonly { size: Size | null }[],
  random: Random,
): void {
  const strategyId = random.pick(STRATEGIES).id;
  const sizeBefore = feelings[0]?.size ?? null;
  const eased = random.chance(0.65) ? random.between(1, 2) : 0;
  const sizeAfter =
    sizeBefore === null || random.chance(0.2) ? null : (Math.max(1, sizeBefore - eased) as Size);
  rememberOffers(store, pupilId, [strategyId]);
  recordUse(store, pupilId, { checkinId, strategyId, sizeBefore, sizeAfter });
}

const NOTES = [
  'Talked on the field.',
  'Rang home, all fine.',
  'Will look in again tomorrow.',
  null,
  null,
] as const;

function answerLater(
  store: Store,
  clock: PastClock,
  requestId: string,
  staff: readonly DemoStaff[],
  random: Random,
): void {
  if (staff.length === 0) return;
  clock.at += random.between(1, 5) * MINUTE;
  const first = random.pick(staff);
  const others = staff.filter(({ id }) => id !== first.id);
  answer(store, { requestId, staffId: first.id, action: 'seen', toStaffId: null, note: null });
  let last = first;
  if (others.length > 0 && random.chance(0.25)) {
    last = random.pick(others);
    answer(store, { requestId, staffId: first.id, action: 'handedOver', toStaffId: last.id, note: null });
  }
  clock.at += random.between(2, ANSWER_WITHIN_MINUTES) * 1000;
  answer(store, { requestId, staffId: last.id, action: 'done', toStaffId: null, note: random.pick(NOTES) });
}
