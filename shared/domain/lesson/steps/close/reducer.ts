import type { StepLogic } from '../../stepLogic.ts';
import type { Close } from './schema.ts';

export interface CloseState {
  readonly said: null;
}
export type CloseAction = { readonly type: 'none' };

export const logic: StepLogic<Close, CloseState, CloseAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
