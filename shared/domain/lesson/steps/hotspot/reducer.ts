import type { StepLogic } from '../../stepLogic.ts';
import type { Hotspot } from './schema.ts';

export interface HotspotState {
  readonly said: null;
}
export type HotspotAction = { readonly type: 'none' };

export const logic: StepLogic<Hotspot, HotspotState, HotspotAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
