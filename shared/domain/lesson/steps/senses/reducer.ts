import type { StepLogic } from '../../stepLogic.ts';
import type { Senses } from './schema.ts';

export interface SensesState {
  readonly said: null;
}
export type SensesAction = { readonly type: 'none' };

export const logic: StepLogic<Senses, SensesState, SensesAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
