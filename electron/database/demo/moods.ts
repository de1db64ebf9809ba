import type { Band, RequestKind, Size } from '@harbour/shared/domain/checkin/types';
import { type FeelingId, wordsNear } from '@harbour/shared/domain/feelings/feelings';
import type { Request } from '@harbour/shared/ipc/contract';
import type { Random } from './random.ts';

/** How somebody made up tends to be; all of it from -1 to 1 but the last two, which are how often, from 0 to 1. */
export type Temper = {
  readonly valence: number;
  readonly energy: number;
  /** How far days differ from one another. */
  readonly sway: number;
  /** How much Mondays and the ends of terms weigh. */
  readonly weekly: number;
  readonly comesOften: number;
  readonly passes: number;
};

export function temperOf(random: Random): Temper {
  return {
    valence: 0.15 + random.bell() * 0.25,
    energy: random.bell() * 0.25,
    sway: 0.25 + random.next() * 0.3,
    weekly: random.next() * 0.35,
    comesOften: 0.35 + random.next() * 0.6,
    passes: random.next() * 0.15,
  };
}

/** A day as it bears on everybody. */
export type DayMood = {
  /** 1 Monday to 5 Friday. */
  readonly weekday: number;
  /** 0 at the start of the half-term, 1 at its end. */
  readonly through: number;
  /** Wet playtimes, snow, the fair: for all alike. */
  readonly weather: number;
};

type CheckinRecord = Request<'checkin.save'>['record'];
export type MadeUpCheckin = {
  readonly record: CheckinRecord;
  readonly request: RequestKind | null;
};

const inRange = (value: number): number => Math.round(Math.max(-1, Math.min(1, value)) * 100) / 100;

/** One pupil's check-in on one day: Mondays are hard, Fridays light, the last weeks of a term long. */
export function checkinOn(day: DayMood, temper: Temper, band: Band, random: Random): MadeUpCheckin {
  const week = (day.weekday - 3) / 2;
  const tired = day.through > 0.75 ? (day.through - 0.75) * 2 : 0;
  const valence = inRange(
    temper.valence + temper.weekly * week + day.weather * 0.15 - tired * 0.25 + random.bell() * temper.sway,
  );
  const energy = inRange(temper.energy + week * 0.1 - tired * 0.4 + random.bell() * temper.sway);
  const passed = random.chance(temper.passes);
  const dontKnow = !passed && random.chance(0.06);
  const feelings = passed || dontKnow ? [] : feelingsAt(valence, energy, band, random);
  const isHard = valence < -0.5;
  const request =
    isHard && random.chance(0.12) ? random.pick(['now', 'later', 'letThemKnow'] as const) : null;
  return {
    record: {
      band,
      door: band === 'primary' ? 'twoQuestions' : random.pick(['plane', 'plane', 'words']),
      valence: passed ? null : valence,
      energy: passed ? null : energy,
      feelings,
      passed: passed ? ['word', 'size'] : [],
      dontKnow,
      visibility: request === null ? 'keyAdult' : 'personNow',
    },
    request,
  };
}

const NEAR = 5;

/** The nearest words of each tenth of the plane: worked out once, for a hundred thousand check-ins. */
const wordsAt = new Map<string, readonly FeelingId[]>();
function nearestWords(valence: number, energy: number, band: Band): readonly FeelingId[] {
  const [v, e] = [Math.round(valence * 10), Math.round(energy * 10)];
  const place = `${band} ${v} ${e}`;
  let words = wordsAt.get(place);
  if (!words) {
    words = wordsNear({ valence: v / 10, energy: e / 10 }, band).slice(0, NEAR);
    wordsAt.set(place, words);
  }
  return words;
}

function feelingsAt(valence: number, energy: number, band: Band, random: Random): CheckinRecord['feelings'] {
  const words = nearestWords(valence, energy, band);
  const count = band === 'secondary' && random.chance(0.25) ? 2 : 1;
  return random
    .shuffled(words)
    .slice(0, count)
    .map((feelingId) => ({ feelingId, size: sizeOf(valence, energy, random) }));
}

function sizeOf(valence: number, energy: number, random: Random): Size {
  const size = 1 + Math.round(Math.hypot(valence, energy) * 3.2 + random.bell() * 0.5);
  return Math.max(1, Math.min(5, size)) as Size;
}
