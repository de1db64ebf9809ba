import type { StrategyId } from '../../../strategies/strategies.ts';
import type { StepLogic } from '../../stepLogic.ts';
import type { Close } from './schema.ts';

/** What to take along, a tool to end on, and what comes after. */
export const CLOSE_SCREENS = ['takeaway', 'tools', 'next'] as const;
export type CloseScreen = (typeof CLOSE_SCREENS)[number];

export interface CloseState {
  readonly screen: CloseScreen;
  /** The tool that was chosen to end on. */
  readonly tool: StrategyId | null;
}

export type CloseAction =
  | { readonly type: 'pick'; readonly tool: StrategyId }
  | { readonly type: 'putBack' }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Three quiet screens. Choosing no tool is fine, and so is stopping before. */
export const logic: StepLogic<Close, CloseState, CloseAction> = {
  start: () => ({ screen: 'takeaway', tool: null }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pick':
        return state.screen === 'tools' && state.tool !== action.tool && content.offer.includes(action.tool)
          ? { ...state, tool: action.tool }
          : state;
      case 'putBack':
        return state.screen === 'tools' && state.tool !== null ? { ...state, tool: null } : state;
      case 'forward':
        return moved(state, 1);
      case 'backward':
        return moved(state, -1);
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(state.screen === 'tools' ? content.offer.map((tool) => ({ type: 'pick' as const, tool })) : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (_content, state) => (state.screen === 'next' ? null : { type: 'forward' }),
  backward(_content, state) {
    if (state.screen === 'tools' && state.tool !== null) return { type: 'putBack' };
    return state.screen === 'takeaway' ? null : { type: 'backward' };
  },
  isDone: (_content, state) => state.screen === 'next',
  looks: () => 0,
};

function moved(state: CloseState, by: 1 | -1): CloseState {
  const screen = CLOSE_SCREENS[CLOSE_SCREENS.indexOf(state.screen) + by];
  return screen === undefined ? state : { ...state, screen };
}
