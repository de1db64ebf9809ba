import type { CSSProperties } from 'react';

type Custom = CSSProperties & Record<`--${string}`, number>;

/** Where a rung lies, from the water (0) to the wall's top (1); the style sheet knows how long the ladder is. */
export function alongLadder(share: number): Custom {
  return { '--mt-along': share };
}

/** Where a dot lies on a small feeling map; the style sheet knows how large the map is. */
export function onMap(valence: number, energy: number): Custom {
  return { '--mt-valence': valence, '--mt-energy': energy };
}
