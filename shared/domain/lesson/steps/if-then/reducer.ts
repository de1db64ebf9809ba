import type { StepLogic } from '../../stepLogic.ts';
import { type KeepAction, type Keeping, keepsOf, keptBy, mayKeep, NOT_KEPT } from '../keeping.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { IfThen } from './schema.ts';

/** The *if*, the *then*, and who helps. */
export const PLAN_PARTS = ['when', 'action', 'helper'] as const;
export type PlanPart = (typeof PLAN_PARTS)[number];

/** Built part by part, read back, rehearsed, and then it may be kept. Without an *if* and a *then* there is nothing to rehearse. */
const WHOLE = [...PLAN_PARTS, 'read', 'rehearse', 'plan'] as const;
const UNFINISHED = [...PLAN_PARTS, 'read'] as const;
export type IfThenPage = (typeof WHOLE)[number];

export interface IfThenState extends Paged, Keeping {
  readonly ifId: string | null;
  readonly thenId: string | null;
  readonly helperId: string | null;
  /** The *then* that was pressed when the *if* came. */
  readonly tried: string | null;
}
export type IfThenAction =
  | { readonly type: 'pick'; readonly id: string }
  /** While rehearsing: what one would do. */
  | { readonly type: 'try'; readonly id: string }
  /** What was tried takes the place of what was planned. */
  | { readonly type: 'swap' }
  | { readonly type: 'edit'; readonly part: PlanPart }
  | TurnAction
  | KeepAction;

export function isWhole({ ifId, thenId }: IfThenState): boolean {
  return ifId !== null && thenId !== null;
}

function pagesOf(state: IfThenState): readonly IfThenPage[] {
  return isWhole(state) ? WHOLE : UNFINISHED;
}

export function pageAt(state: IfThenState): IfThenPage {
  return pagesOf(state)[state.at] ?? 'read';
}

/** What can be picked from for a part of the plan. */
export function offeredFor({ ifs, thens, helpers }: IfThen, part: PlanPart) {
  return part === 'when' ? ifs : part === 'action' ? thens : helpers;
}

const ID_OF = { when: 'ifId', action: 'thenId', helper: 'helperId' } as const satisfies Record<
  PlanPart,
  string
>;

export function pickedFor(state: IfThenState, part: PlanPart): string | null {
  return state[ID_OF[part]];
}

function partOf(page: IfThenPage): PlanPart | undefined {
  return PLAN_PARTS.find((part) => part === page);
}

function canSwap(state: IfThenState): boolean {
  return pageAt(state) === 'rehearse' && state.tried !== null && state.tried !== state.thenId;
}

export const logic: StepLogic<IfThen, IfThenState, IfThenAction> = {
  start: () => ({ at: 0, ifId: null, thenId: null, helperId: null, tried: null, ...NOT_KEPT }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick': {
        const part = partOf(pageAt(state));
        if (!part || !offeredFor(content, part).some(({ id }) => id === action.id)) return state;
        const picked = pickedFor(state, part) === action.id ? null : action.id;
        return { ...state, [ID_OF[part]]: picked, tried: null, isKept: false };
      }
      case 'try':
        return pageAt(state) === 'rehearse' && content.thens.some(({ id }) => id === action.id)
          ? { ...state, tried: action.id }
          : state;
      case 'swap':
        return canSwap(state) ? { ...state, thenId: state.tried, isKept: false } : state;
      case 'edit': {
        const at = PLAN_PARTS.indexOf(action.part);
        return at < 0 || partOf(pageAt(state)) ? state : { ...state, at };
      }
      case 'keep':
      case 'share':
        return keptBy(state, action, mayKeep(content, isWhole(state)));
      case 'forward':
        return turned(state, 1, pagesOf(state).length);
      case 'backward':
        return turned(state, -1, pagesOf(state).length);
      default:
        return state;
    }
  },
  options(content, state) {
    const page = pageAt(state);
    const part = partOf(page);
    return [
      ...(part ? offeredFor(content, part).map(({ id }) => ({ type: 'pick' as const, id })) : []),
      ...(page === 'rehearse' ? content.thens.map(({ id }) => ({ type: 'try' as const, id })) : []),
      ...(canSwap(state) ? [{ type: 'swap' as const }] : []),
      ...(page === 'plan' || page === 'read'
        ? PLAN_PARTS.map((one) => ({ type: 'edit' as const, part: one }))
        : []),
      ...keepsOf(page === 'plan' && mayKeep(content, isWhole(state))),
      ...turnsIn(state, pagesOf(state).length),
    ];
  },
  forward: (_content, state) => forwardIn(state, pagesOf(state).length),
  backward: (_content, state) => backwardIn(state),
  isDone: (_content, state) => isWhole(state),
  looks: () => 0,
  outcome: (content, { ifId, thenId, helperId, isKept, isShared }) =>
    isKept && content.use && ifId !== null && thenId !== null
      ? { kind: 'keep', kept: { kind: 'plan', ifId, thenId, helperId, isShared } }
      : null,
};
