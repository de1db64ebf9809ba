import type { StepLogic } from '../../stepLogic.ts';
import type { Learn } from './schema.ts';

export interface LearnState {
  readonly said: null;
}
export type LearnAction = { readonly type: 'none' };

export const logic: StepLogic<Learn, LearnState, LearnAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
