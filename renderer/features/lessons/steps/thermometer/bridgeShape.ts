/** The bridge's own units: a deck between two quays over the water. */
export const bridgeBox = { width: 600, height: 210 } as const;

const START = 50;
const END = 550;
const LEVEL = 92;
/** How far one pull bends the middle of the deck. */
const BEND = 17;
const LOWEST = 85;
const HIGHEST = -26;

/** How far the middle of the deck lies below level; above it is negative. */
export function sagOf(pull: number): number {
  return Math.max(HIGHEST, Math.min(LOWEST, -pull * BEND));
}

/** A point of the deck; `along` runs from 0 to 1. */
export function deckAt(along: number, sag: number): { x: number; y: number } {
  // The curve's control point lies twice as deep as its middle.
  return { x: START + (END - START) * along, y: LEVEL + 4 * along * (1 - along) * sag };
}

/** The deck as a path. */
export function deckPath(sag: number): string {
  return `M${START} ${LEVEL}Q${(START + END) / 2} ${LEVEL + 2 * sag} ${END} ${LEVEL}`;
}

/** Where the ends of the planks lie, along the deck. */
export const PLANKS: readonly number[] = Array.from({ length: 23 }, (_plank, at) => (at + 0.5) / 23);

/** Places for so many things side by side, along the deck. */
export function placesFor(count: number): readonly number[] {
  return Array.from({ length: count }, (_thing, at) => (at + 1) / (count + 1));
}
