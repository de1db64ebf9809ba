import type { StepLogic } from '../../stepLogic.ts';
import type { FeelingMap } from './schema.ts';

export interface FeelingMapState {
  readonly said: null;
}
export type FeelingMapAction = { readonly type: 'none' };

export const logic: StepLogic<FeelingMap, FeelingMapState, FeelingMapAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
