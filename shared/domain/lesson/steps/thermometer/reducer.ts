import type { StepLogic } from '../../stepLogic.ts';
import type { Thermometer } from './schema.ts';

export interface ThermometerState {
  readonly said: null;
}
export type ThermometerAction = { readonly type: 'none' };

export const logic: StepLogic<Thermometer, ThermometerState, ThermometerAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
