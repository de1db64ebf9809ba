import type { StepLogic } from '../../stepLogic.ts';
import type { ReflectContent } from './schema.ts';

export interface ReflectState {
  readonly said: null;
}
export type ReflectAction = { readonly type: 'none' };

export const logic: StepLogic<ReflectContent, ReflectState, ReflectAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
