import type { StepLogic } from '../../stepLogic.ts';
import type { BodyMap } from './schema.ts';

export interface BodyMapState {
  readonly said: null;
}
export type BodyMapAction = { readonly type: 'none' };

export const logic: StepLogic<BodyMap, BodyMapState, BodyMapAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
