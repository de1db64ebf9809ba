import type { StepLogic } from '../../stepLogic.ts';
import type { Story } from './schema.ts';

export interface StoryState {
  /** The panel that is up; after the last one the thought to go on with, where there is one. */
  readonly at: number;
}

export type StoryAction = { readonly type: 'forward' } | { readonly type: 'backward' };

/** How many screens it takes: the panels, and the thought after them. */
export function storyScreens({ panels, wonder }: Story): number {
  return panels.length + (wonder === undefined ? 0 : 1);
}

/** Panel by panel; nothing is asked, so there is nothing to do but turn the page. */
export const logic: StepLogic<Story, StoryState, StoryAction> = {
  start: () => ({ at: 0 }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'forward':
        return logic.forward(content, state) ? { at: state.at + 1 } : state;
      case 'backward':
        return state.at > 0 ? { at: state.at - 1 } : state;
      default:
        return state;
    }
  },
  options: (content, state) =>
    [logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  forward: (content, state) => (state.at < storyScreens(content) - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (content, state) => state.at >= content.panels.length - 1,
  looks: () => 0,
};
