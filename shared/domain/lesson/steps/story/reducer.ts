import type { StepLogic } from '../../stepLogic.ts';
import type { Story } from './schema.ts';

export interface StoryState {
  readonly said: null;
}
export type StoryAction = { readonly type: 'none' };

export const logic: StepLogic<Story, StoryState, StoryAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
