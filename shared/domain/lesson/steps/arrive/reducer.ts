import type { StepLogic } from '../../stepLogic.ts';
import type { Arrive } from './schema.ts';

export interface ArriveState {
  readonly said: null;
}
export type ArriveAction = { readonly type: 'none' };

export const logic: StepLogic<Arrive, ArriveState, ArriveAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
