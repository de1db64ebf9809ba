import type { StepLogic } from '../../stepLogic.ts';
import type { Poll } from './schema.ts';

export interface PollState {
  readonly chosen: string | null;
}

export type PollAction = { readonly type: 'choose'; readonly option: string };

/** One press, which may be changed. There is no answer that fits better. */
export const logic: StepLogic<Poll, PollState, PollAction> = {
  start: () => ({ chosen: null }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'choose':
        return state.chosen !== action.option && content.options.some(({ id }) => id === action.option)
          ? { chosen: action.option }
          : state;
      default:
        return state;
    }
  },
  options: ({ options }) => options.map(({ id }) => ({ type: 'choose', option: id })),
  forward: () => null,
  backward: () => null,
  isDone: (_content, state) => state.chosen !== null,
  looks: () => 0,
};
