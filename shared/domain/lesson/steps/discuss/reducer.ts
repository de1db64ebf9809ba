import type { StepLogic } from '../../stepLogic.ts';
import type { Discuss } from './schema.ts';

export interface DiscussState {
  readonly said: null;
}
export type DiscussAction = { readonly type: 'none' };

export const logic: StepLogic<Discuss, DiscussState, DiscussAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
