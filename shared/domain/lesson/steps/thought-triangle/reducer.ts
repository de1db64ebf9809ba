import type { StepLogic } from '../../stepLogic.ts';
import { type KeepAction, type Keeping, keepsOf, keptBy, mayKeep, NOT_KEPT } from '../keeping.ts';
import type { ThoughtTriangle } from './schema.ts';

export type Corner = ThoughtTriangle['corners'][number];
export type Way = ThoughtTriangle['ways'][number];

/** So many changes, and what they show is said. */
const CHANGES_BEFORE_AFTER = 2;

export interface ThoughtTriangleState extends Keeping {
  readonly wayId: string;
  /** The corner whose other tiles lie open. */
  readonly open: Corner | null;
  /** Corners that were changed, one after the other. */
  readonly changes: readonly Corner[];
}
export type ThoughtTriangleAction =
  | { readonly type: 'open'; readonly corner: Corner }
  | { readonly type: 'close' }
  | { readonly type: 'choose'; readonly wayId: string }
  | KeepAction;

/** The way that lies on the stones now. */
export function wayOf({ ways }: ThoughtTriangle, { wayId }: ThoughtTriangleState): Way | undefined {
  return ways.find(({ id }) => id === wayId) ?? ways[0];
}

/** The tiles of a corner: each text once, by the way that has it first; the one that lies there comes from its own way. */
export function tilesOf(content: ThoughtTriangle, state: ThoughtTriangleState, corner: Corner) {
  const now = wayOf(content, state);
  const tiles: { wayId: string; text: string; isNow: boolean }[] = [];
  for (const way of content.ways) {
    const text = way[corner];
    if (text === undefined || tiles.some((tile) => tile.text === text)) continue;
    const isNow = now?.[corner] === text;
    tiles.push({ wayId: isNow && now ? now.id : way.id, text, isNow });
  }
  return tiles;
}

/** Whether enough was changed to see what hangs together. */
export function isAfter(state: ThoughtTriangleState): boolean {
  return state.changes.length >= CHANGES_BEFORE_AFTER;
}

function may(content: ThoughtTriangle): boolean {
  return mayKeep(content, true);
}

/** Choosing a tile in one corner moves the others to the way it is part of. Every way is fair to choose: nothing is looked at again. */
export const logic: StepLogic<ThoughtTriangle, ThoughtTriangleState, ThoughtTriangleAction> = {
  start: ({ ways }) => ({ wayId: ways[0]?.id ?? '', open: null, changes: [], ...NOT_KEPT }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'open':
        return content.corners.includes(action.corner) && state.open !== action.corner
          ? { ...state, open: action.corner }
          : state;
      case 'close':
        return state.open === null ? state : { ...state, open: null };
      case 'choose': {
        const { open } = state;
        if (open === null) return state;
        const tile = tilesOf(content, state, open).find(({ wayId }) => wayId === action.wayId);
        if (!tile) return state;
        if (tile.isNow) return { ...state, open: null };
        return {
          ...state,
          wayId: tile.wayId,
          open: null,
          changes: [...state.changes, open].slice(-CHANGES_BEFORE_AFTER),
          isKept: false,
        };
      }
      case 'keep':
      case 'share':
        return keptBy(state, action, may(content));
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...content.corners
      .filter((corner) => corner !== state.open)
      .map((corner) => ({ type: 'open' as const, corner })),
    ...(state.open === null
      ? []
      : [
          ...tilesOf(content, state, state.open).map(({ wayId }) => ({ type: 'choose' as const, wayId })),
          { type: 'close' as const },
        ]),
    ...keepsOf(may(content)),
  ],
  forward: () => null,
  backward: (_content, state) => (state.open === null ? null : { type: 'close' }),
  isDone: (_content, state) => isAfter(state),
  looks: () => 0,
  outcome: (content, { wayId, isKept, isShared }) =>
    isKept && may(content) ? { kind: 'keep', kept: { kind: 'view', wayId, isShared } } : null,
};
