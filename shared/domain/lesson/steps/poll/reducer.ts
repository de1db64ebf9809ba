import type { StepLogic } from '../../stepLogic.ts';
import type { Poll } from './schema.ts';

export interface PollState {
  readonly said: null;
}
export type PollAction = { readonly type: 'none' };

export const logic: StepLogic<Poll, PollState, PollAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
