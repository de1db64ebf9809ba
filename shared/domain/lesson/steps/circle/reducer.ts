import type { StepLogic } from '../../stepLogic.ts';
import type { Circle } from './schema.ts';

export interface CircleState {
  readonly said: null;
}
export type CircleAction = { readonly type: 'none' };

export const logic: StepLogic<Circle, CircleState, CircleAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
