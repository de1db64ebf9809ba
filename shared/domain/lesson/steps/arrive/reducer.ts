import type { StrategyId } from '../../../strategies/strategies.ts';
import type { StepLogic } from '../../stepLogic.ts';
import type { Arrive } from './schema.ts';

export type ArriveScreen = 'welcome' | 'tour' | 'whoSees' | 'settle';

export interface ArriveState {
  readonly at: number;
  /** The tool that is looked at, to settle with; none is as welcome. */
  readonly tool: StrategyId | null;
}

export type ArriveAction =
  | { readonly type: 'pick'; readonly tool: StrategyId }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** What is shown on the way in, in order; the first lesson has more. */
export function arriveScreens({ showsTour, showsWhoSees }: Arrive): readonly ArriveScreen[] {
  const screens: readonly ArriveScreen[] = ['welcome', 'tour', 'whoSees', 'settle'];
  return screens.filter(
    (screen) => (screen !== 'tour' || showsTour) && (screen !== 'whoSees' || showsWhoSees),
  );
}

/** The screen that is up. */
export function arriveScreenAt(content: Arrive, state: ArriveState): ArriveScreen {
  return arriveScreens(content)[state.at] ?? 'settle';
}

/** A few screens, then one of three tools, or none. Nothing of it is kept. */
export const logic: StepLogic<Arrive, ArriveState, ArriveAction> = {
  start: () => ({ at: 0, tool: null }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick':
        return isSettling(content, state) && content.settle.includes(action.tool)
          ? { ...state, tool: action.tool }
          : state;
      case 'forward':
        return isSettling(content, state) ? state : { at: state.at + 1, tool: null };
      case 'backward':
        if (state.tool !== null) return { ...state, tool: null };
        return state.at > 0 ? { at: state.at - 1, tool: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(isSettling(content, state) ? content.settle.map((tool) => ({ type: 'pick' as const, tool })) : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (isSettling(content, state) ? null : { type: 'forward' }),
  backward: (_content, state) => (state.at > 0 || state.tool !== null ? { type: 'backward' } : null),
  isDone: isSettling,
  looks: () => 0,
};

function isSettling(content: Arrive, state: ArriveState): boolean {
  return arriveScreenAt(content, state) === 'settle';
}
