import type { StepLogic } from '../../stepLogic.ts';
import type { Sequence } from './schema.ts';

export interface SequenceState {
  readonly said: null;
}
export type SequenceAction = { readonly type: 'none' };

export const logic: StepLogic<Sequence, SequenceState, SequenceAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
