import type { StepLogic } from '../../stepLogic.ts';
import type { Pacer } from './schema.ts';

export interface PacerState {
  readonly said: null;
}
export type PacerAction = { readonly type: 'none' };

export const logic: StepLogic<Pacer, PacerState, PacerAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
