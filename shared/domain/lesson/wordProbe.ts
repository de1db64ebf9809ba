import type { Band } from '../checkin/types.ts';
import { FEELINGS, type FeelingId, findFeeling, type Tier } from '../feelings/feelings.ts';
import { shuffled } from './stepLogic.ts';

/** Words in one look (CURRICULUM 6.2, M3). */
export const PROBE_WORDS = 8;
const CHOICES = 3;
/** On the plane; nearer words could both fit. */
const FAR_ENOUGH = 0.7;

/** Which words a band is in the middle of learning. */
export const PROBE_TIER = { primary: 2, secondary: 3 } as const satisfies Record<Band, Tier>;

export interface ProbeItem {
  readonly feelingId: FeelingId;
  /** Three words, one of which the situation is about. */
  readonly choices: readonly FeelingId[];
}

/**
 * Eight words with a situation each, and two words beside each that lie far from it on the plane.
 * @param known the words that have a situation
 */
export function probeItems(band: Band, seed: number, known: readonly FeelingId[]): ProbeItem[] {
  const tier = PROBE_TIER[band];
  const pool = known.filter((id) => (findFeeling(id)?.tier ?? 9) <= tier);
  return shuffled(pool, seed)
    .slice(0, PROBE_WORDS)
    .map((feelingId, at) => {
      const others = shuffled(
        FEELINGS.filter(({ id, tier: own }) => own <= tier && isFar(feelingId, id)).map(({ id }) => id),
        seed + at + 1,
      ).slice(0, CHOICES - 1);
      return { feelingId, choices: shuffled([feelingId, ...others], seed + 31 * (at + 1)) };
    });
}

function isFar(one: FeelingId, other: FeelingId): boolean {
  const a = findFeeling(one);
  const b = findFeeling(other);
  return (
    a !== undefined && b !== undefined && Math.hypot(a.valence - b.valence, a.energy - b.energy) > FAR_ENOUGH
  );
}
