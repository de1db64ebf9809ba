import type { StepLogic } from '../../stepLogic.ts';
import type { Strengths } from './schema.ts';

export interface StrengthsState {
  readonly said: null;
}
export type StrengthsAction = { readonly type: 'none' };

export const logic: StepLogic<Strengths, StrengthsState, StrengthsAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
