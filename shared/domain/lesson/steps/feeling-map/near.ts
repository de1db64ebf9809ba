import type { EnergyLevel, Niceness } from '../../../checkin/types.ts';
import { type FeelingId, feelingsForBand, findFeeling, type PlanePoint } from '../../../feelings/feelings.ts';
import { shuffled } from '../../stepLogic.ts';

/** How near a spot has to lie to a word; about a third of the way across the plane. */
const NEAR = 0.6;

/** The thirds of the two questions reach a little into each other: what lies at the border fits on both sides. */
const BORDER = { inner: 0.2, outer: 0.4 } as const;

/** Words on the list of a moment. */
const WORDS = 5;

/** Whether a spot of the plane lies near one of the words. */
export function isNear(point: PlanePoint, words: readonly FeelingId[]): boolean {
  return words.some((word) => {
    const feeling = findFeeling(word);
    return (
      feeling !== undefined &&
      Math.hypot(feeling.valence - point.valence, feeling.energy - point.energy) <= NEAR
    );
  });
}

function thirdsOf(value: number): readonly (0 | 1 | 2)[] {
  return [
    ...(value <= -BORDER.inner ? ([0] as const) : []),
    ...(Math.abs(value) <= BORDER.outer ? ([1] as const) : []),
    ...(value >= BORDER.inner ? ([2] as const) : []),
  ];
}

const NICENESS_THIRD = { notNice: 0, inBetween: 1, nice: 2 } as const satisfies Record<Niceness, 0 | 1 | 2>;
const ENERGY_THIRD = { aLittle: 0, some: 1, lots: 2 } as const satisfies Record<EnergyLevel, 0 | 1 | 2>;

/** The words for which an answer to the first question fits. */
export function fittingNiceness(words: readonly FeelingId[], niceness: Niceness): FeelingId[] {
  return words.filter((word) => thirdsOf(findFeeling(word)?.valence ?? 0).includes(NICENESS_THIRD[niceness]));
}

/** The words for which an answer to the second question fits. */
export function fittingEnergy(words: readonly FeelingId[], energy: EnergyLevel): FeelingId[] {
  return words.filter((word) => thirdsOf(findFeeling(word)?.energy ?? 0).includes(ENERGY_THIRD[energy]));
}

/** What the two questions would say of a word. */
export function answersFor(word: FeelingId): { niceness: Niceness; energy: EnergyLevel } {
  const { valence, energy } = findFeeling(word) ?? { valence: 0, energy: 0 };
  return {
    niceness: valence < -0.25 ? 'notNice' : valence > 0.25 ? 'nice' : 'inBetween',
    energy: energy < -0.25 ? 'aLittle' : energy > 0.3 ? 'lots' : 'some',
  };
}

/** Words to choose from for a moment: some that lie near, and core words that do not; in an order the seed decides. */
export function wordsFor(near: readonly FeelingId[], seed: number): FeelingId[] {
  const some = near.slice(0, WORDS - 2);
  const others = shuffled(
    feelingsForBand('primary', 1).filter((word) => !near.includes(word.id) && !isNear(word, near)),
    seed,
  ).map(({ id }) => id);
  return shuffled([...some, ...others].slice(0, WORDS), seed + 1);
}
