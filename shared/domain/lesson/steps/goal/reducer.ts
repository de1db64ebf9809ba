import { LADDER_TOP } from '../../../aims/aims.ts';
import type { StepLogic } from '../../stepLogic.ts';
import { type KeepAction, type Keeping, keepsOf, keptBy, mayKeep, NOT_KEPT } from '../keeping.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { Goal } from './schema.ts';

/** Every page but the first may be passed by. */
const PAGES = ['aim', 'step', 'helper', 'ladder', 'card'] as const;
export type GoalPage = (typeof PAGES)[number];

export interface GoalState extends Paged, Keeping {
  readonly aimId: string | null;
  readonly stepId: string | null;
  readonly helperId: string | null;
  /** A rung of the ladder, from 0; the ladder's length follows the band. */
  readonly rating: number | null;
}
export type GoalAction =
  | { readonly type: 'pick'; readonly id: string }
  | { readonly type: 'rate'; readonly rung: number }
  | TurnAction
  | KeepAction;

export function pageAt(state: GoalState): GoalPage {
  return PAGES[state.at] ?? 'card';
}

/** What can be picked from on a page. */
export function offeredOn({ aims, steps, helpers }: Goal, page: GoalPage) {
  return page === 'aim' ? aims : page === 'step' ? steps : page === 'helper' ? helpers : [];
}

const RUNGS = Array.from({ length: LADDER_TOP.secondary + 1 }, (_, rung) => rung);

export const logic: StepLogic<Goal, GoalState, GoalAction> = {
  start: () => ({ at: 0, aimId: null, stepId: null, helperId: null, rating: null, ...NOT_KEPT }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick':
        return picked(content, state, action.id);
      case 'rate':
        if (pageAt(state) !== 'ladder' || !RUNGS.includes(action.rung)) return state;
        return { ...state, rating: state.rating === action.rung ? null : action.rung, isKept: false };
      case 'keep':
      case 'share':
        return keptBy(state, action, mayKeep(content, state.aimId !== null));
      case 'forward':
        return turned(state, 1, PAGES.length);
      case 'backward':
        return turned(state, -1, PAGES.length);
      default:
        return state;
    }
  },
  options(content, state) {
    const page = pageAt(state);
    return [
      ...offeredOn(content, page).map(({ id }) => ({ type: 'pick' as const, id })),
      ...(page === 'ladder' ? RUNGS.map((rung) => ({ type: 'rate' as const, rung })) : []),
      ...keepsOf(page === 'card' && mayKeep(content, state.aimId !== null)),
      ...turnsIn(state, PAGES.length),
    ];
  },
  forward: (_content, state) => forwardIn(state, PAGES.length),
  backward: (_content, state) => backwardIn(state),
  isDone: (_content, state) => state.aimId !== null,
  looks: () => 0,
  outcome: (content, { aimId, stepId, helperId, rating, isKept, isShared }) =>
    isKept && content.use && aimId !== null
      ? { kind: 'keep', kept: { kind: 'aim', aimId, stepId, helperId, rating, isShared } }
      : null,
};

function picked(content: Goal, state: GoalState, id: string): GoalState {
  const page = pageAt(state);
  if (!offeredOn(content, page).some((one) => one.id === id)) return state;
  const toggled = (before: string | null): string | null => (before === id ? null : id);
  if (page === 'aim') return { ...state, aimId: toggled(state.aimId), isKept: false };
  if (page === 'step') return { ...state, stepId: toggled(state.stepId), isKept: false };
  return { ...state, helperId: toggled(state.helperId), isKept: false };
}
