import type { StepLogic } from '../../stepLogic.ts';
import { mayKeep } from '../keeping.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { Circle } from './schema.ts';

export interface CircleState extends Paged {
  /** In the order in which they were put there. */
  readonly members: readonly string[];
  readonly isKept: boolean;
}
export type CircleAction =
  | { readonly type: 'place'; readonly id: string }
  | { readonly type: 'takeOut'; readonly id: string }
  | { readonly type: 'keep' }
  | TurnAction;

/** The rings one by one, and then the whole circle. */
function pagesOf({ rings }: Circle): number {
  return rings.length + 1;
}

/** The ring that is up; none on the page with the whole circle. */
export function ringAt({ rings }: Circle, state: CircleState): Circle['rings'][number] | undefined {
  return rings[state.at];
}

function isMember({ rings }: Circle, id: string): boolean {
  return rings.some(({ members }) => members.some((member) => member.id === id));
}

/** A circle may stay empty; an empty one can be kept as well, since it was somebody's answer. */
export const logic: StepLogic<Circle, CircleState, CircleAction> = {
  start: () => ({ at: 0, members: [], isKept: false }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'place':
        return isMember(content, action.id) && !state.members.includes(action.id)
          ? { ...state, members: [...state.members, action.id], isKept: false }
          : state;
      case 'takeOut':
        return state.members.includes(action.id)
          ? { ...state, members: state.members.filter((id) => id !== action.id), isKept: false }
          : state;
      case 'keep':
        return mayKeep(content, true) ? { ...state, isKept: !state.isKept } : state;
      case 'forward':
        return turned(state, 1, pagesOf(content));
      case 'backward':
        return turned(state, -1, pagesOf(content));
      default:
        return state;
    }
  },
  options(content, state) {
    const ring = ringAt(content, state);
    return [
      ...(ring?.members ?? []).map(({ id }) => ({
        type: state.members.includes(id) ? ('takeOut' as const) : ('place' as const),
        id,
      })),
      ...(ring === undefined && mayKeep(content, true) ? [{ type: 'keep' as const }] : []),
      ...turnsIn(state, pagesOf(content)),
    ];
  },
  forward: (content, state) => forwardIn(state, pagesOf(content)),
  backward: (_content, state) => backwardIn(state),
  // Looked at is enough: nobody has to put anybody there.
  isDone: (content, state) => state.at >= content.rings.length,
  looks: () => 0,
  outcome: (content, state) =>
    state.isKept && mayKeep(content, true)
      ? { kind: 'keep', kept: { kind: 'circle', memberIds: state.members } }
      : null,
};
