import { useEffect, useState } from 'react';

/** Seconds up and seconds down; the way down is the longer one. */
export const PACES = { slow: [3, 4], slower: [4, 6], slowest: [5, 8] } as const;
export type Pace = keyof typeof PACES;
export const PACE_NAMES: readonly Pace[] = ['slow', 'slower', 'slowest'];

/**
 * Up and down by turns while it moves; how often is never counted.
 * @returns whether it is up, and one step by hand
 */
export function useSwell(isMoving: boolean, pace: Pace): readonly [isUp: boolean, step: () => void] {
  const [isUp, setIsUp] = useState(false);
  const [up, down] = PACES[pace];
  // A press on *Start* is seen at once: it begins to rise.
  useEffect(() => setIsUp(isMoving), [isMoving]);
  useEffect(() => {
    if (!isMoving) return;
    const turn = window.setTimeout(() => setIsUp(!isUp), (isUp ? up : down) * 1000);
    return () => window.clearTimeout(turn);
  }, [isMoving, isUp, up, down]);
  return [isUp, () => setIsUp(!isUp)];
}
