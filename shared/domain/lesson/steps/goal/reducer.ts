import type { StepLogic } from '../../stepLogic.ts';
import type { Goal } from './schema.ts';

export interface GoalState {
  readonly said: null;
}
export type GoalAction = { readonly type: 'none' };

export const logic: StepLogic<Goal, GoalState, GoalAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
