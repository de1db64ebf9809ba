import type { Size } from '../checkin/types.ts';

/** Fewer uses than this are told as tries, with nothing about sizes: they would look like an answer and be none. */
export const USES_TO_COUNT = 5;

export type ToolUse = {
  readonly strategyId: string;
  readonly sizeBefore: Size | null;
  readonly sizeAfter: Size | null;
};

/** How one use went by the pupil's own two sizes. */
export type Shift = 'smaller' | 'notSmaller' | 'notSaid';

export interface ToolCount {
  strategyId: string;
  uses: number;
  /** Each use in order; null while there are fewer than {@link USES_TO_COUNT}. */
  shifts: Shift[] | null;
}

/**
 * Plain counts per tool, most used first and else in the order given. No share, no average and no claim: a big feeling tends to
 * get smaller anyway.
 */
export function countTools(uses: readonly ToolUse[]): ToolCount[] {
  const byTool = new Map<string, Shift[]>();
  for (const use of uses) {
    const shifts = byTool.get(use.strategyId) ?? [];
    shifts.push(shiftOf(use));
    byTool.set(use.strategyId, shifts);
  }
  return [...byTool]
    .map(([strategyId, shifts]) => ({
      strategyId,
      uses: shifts.length,
      shifts: shifts.length >= USES_TO_COUNT ? shifts : null,
    }))
    .sort((a, b) => b.uses - a.uses);
}

function shiftOf({ sizeBefore, sizeAfter }: ToolUse): Shift {
  if (sizeBefore === null || sizeAfter === null) return 'notSaid';
  return sizeAfter < sizeBefore ? 'smaller' : 'notSmaller';
}

/** How often each word was picked, most first and else in the order given. */
export function countWords(feelingIds: readonly string[]): { feelingId: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const feelingId of feelingIds) counts.set(feelingId, (counts.get(feelingId) ?? 0) + 1);
  return [...counts].map(([feelingId, count]) => ({ feelingId, count })).sort((a, b) => b.count - a.count);
}
