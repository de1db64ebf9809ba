import type { StepLogic } from '../../stepLogic.ts';
import type { Scenario } from './schema.ts';

export interface ScenarioState {
  readonly said: null;
}
export type ScenarioAction = { readonly type: 'none' };

export const logic: StepLogic<Scenario, ScenarioState, ScenarioAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
