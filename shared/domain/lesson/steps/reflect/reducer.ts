import type { StepLogic } from '../../stepLogic.ts';
import type { ReflectContent } from './schema.ts';

interface Picked {
  readonly chips: readonly string[];
  readonly isNotToday: boolean;
}

export interface ReflectState {
  readonly at: number;
  /** For each prompt, in order. */
  readonly picked: readonly Picked[];
}

export type ReflectAction =
  | { readonly type: 'toggle'; readonly chip: string }
  | { readonly type: 'notToday' }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Prompts one by one, answered by picking as many chips as somebody likes. It is for the pupil alone: nothing is kept. */
export const logic: StepLogic<ReflectContent, ReflectState, ReflectAction> = {
  start: ({ prompts }) => ({ at: 0, picked: prompts.map(() => ({ chips: [], isNotToday: false })) }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'toggle': {
        const chips = content.prompts[state.at]?.chips ?? [];
        if (!chips.some(({ id }) => id === action.chip)) return state;
        const before = state.picked[state.at]?.chips ?? [];
        const after = before.includes(action.chip)
          ? before.filter((id) => id !== action.chip)
          : [...before, action.chip];
        return withPicked(state, { chips: after, isNotToday: false });
      }
      case 'notToday':
        return state.picked[state.at]?.isNotToday
          ? state
          : withPicked(state, { chips: [], isNotToday: true });
      case 'forward':
        return logic.forward(content, state) ? { ...state, at: state.at + 1 } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1 } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(content.prompts[state.at]?.chips ?? []).map(({ id }) => ({ type: 'toggle' as const, chip: id })),
    { type: 'notToday' },
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (content, state) => (state.at < content.prompts.length - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (_content, state) => state.picked.some(({ chips }) => chips.length > 0),
  looks: () => 0,
};

function withPicked(state: ReflectState, now: Picked): ReflectState {
  return { ...state, picked: state.picked.map((one, at) => (at === state.at ? now : one)) };
}
