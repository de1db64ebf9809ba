import type { StepLogic } from '../../stepLogic.ts';
import type { IfThen } from './schema.ts';

export interface IfThenState {
  readonly said: null;
}
export type IfThenAction = { readonly type: 'none' };

export const logic: StepLogic<IfThen, IfThenState, IfThenAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
