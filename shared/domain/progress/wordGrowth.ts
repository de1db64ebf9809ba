/** Check-ins that word growth looks at: fewer would say more about chance than about words. */
export const WORD_GROWTH_SAMPLE = 10;

/**
 * Word growth (W10): how many different words a random ten of these check-ins would hold. A plain count of different words rises
 * with the number of check-ins alone; this does not. For the pupil and the key worker only; there is no target.
 * @param uses how often each word was used, in check-ins of one tier
 * @returns null with fewer than ten uses: then nothing can be said
 */
export function wordGrowth(uses: readonly number[]): number | null {
  const all = uses.reduce((sum, count) => sum + count, 0);
  if (all < WORD_GROWTH_SAMPLE) return null;
  return uses.reduce((sum, count) => sum + 1 - chanceOfNone(all, count), 0);
}

/** C(all − count, 10) / C(all, 10), factor by factor, so that no number grows beyond what a double holds exactly. */
function chanceOfNone(all: number, count: number): number {
  let chance = 1;
  for (let taken = 0; taken < WORD_GROWTH_SAMPLE; taken += 1) {
    chance *= Math.max(0, all - count - taken) / (all - taken);
  }
  return chance;
}
