/** Chance that repeats itself: the same seed gives the same people and the same three terms. */
export type Random = {
  /** At least 0 and below 1. */
  next(): number;
  /** A whole number from `from` to `to`, both included. */
  between(from: number, to: number): number;
  /** True this often, from 0 (never) to 1. */
  chance(often: number): boolean;
  /** One of them. @throws RangeError when there is none */
  pick<Item>(items: readonly Item[]): Item;
  /** About normal: mean 0, deviation 1, never beyond 3. */
  bell(): number;
  shuffled<Item>(items: readonly Item[]): Item[];
};

/** Mulberry32 (T. Ettinger): 32 bits of state, good enough for people who do not exist. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (from: number, to: number): number => from + Math.floor(next() * (to - from + 1));
  return {
    next,
    between,
    chance: (often) => next() < often,
    pick(items) {
      const item = items[between(0, items.length - 1)];
      if (item === undefined) throw new RangeError('nothing to pick from');
      return item;
    },
    bell() {
      let sum = 0;
      for (let count = 0; count < 6; count += 1) sum += next();
      return Math.max(-3, Math.min(3, (sum - 3) * Math.SQRT2));
    },
    shuffled(items) {
      const copy = [...items];
      for (let at = copy.length - 1; at > 0; at -= 1) {
        const other = between(0, at);
        const [a, b] = [copy[at], copy[other]];
        if (a === undefined || b === undefined) continue;
        copy[at] = b;
        copy[other] = a;
      }
      return copy;
    },
  };
}
