import type { StepLogic } from '../../stepLogic.ts';
import type { Pacer } from './schema.ts';

export interface PacerState {
  readonly anchorId: string | null;
  /** Whether the line was asked to move; it never does by itself. */
  readonly isMoving: boolean;
}
export type PacerAction =
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'start' }
  | { readonly type: 'rest' }
  | { readonly type: 'other' };

export function anchorOf({ anchors }: Pacer, { anchorId }: PacerState): Pacer['anchors'][number] | undefined {
  return anchors.find(({ id }) => id === anchorId);
}

/** One anchor of several, a start and a rest. How long or how often is nobody's business: it is not in the state. */
export const logic: StepLogic<Pacer, PacerState, PacerAction> = {
  start: () => ({ anchorId: null, isMoving: false }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick':
        return state.anchorId === null && content.anchors.some(({ id }) => id === action.id)
          ? { anchorId: action.id, isMoving: false }
          : state;
      case 'start':
        return state.anchorId !== null && !state.isMoving ? { ...state, isMoving: true } : state;
      case 'rest':
        return state.isMoving ? { ...state, isMoving: false } : state;
      case 'other':
        return state.anchorId === null ? state : { anchorId: null, isMoving: false };
      default:
        return state;
    }
  },
  options: (content, state) =>
    state.anchorId === null
      ? content.anchors.map(({ id }) => ({ type: 'pick', id }))
      : [{ type: state.isMoving ? 'rest' : 'start' }, { type: 'other' }],
  forward: () => null,
  backward: (_content, state) => (state.anchorId === null ? null : { type: 'other' }),
  // Only looking on is joining in as well.
  isDone: (_content, state) => state.anchorId !== null,
  looks: () => 0,
};
