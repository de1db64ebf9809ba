import type { StepLogic } from '../../stepLogic.ts';
import type { ThoughtTriangle } from './schema.ts';

export interface ThoughtTriangleState {
  readonly said: null;
}
export type ThoughtTriangleAction = { readonly type: 'none' };

export const logic: StepLogic<ThoughtTriangle, ThoughtTriangleState, ThoughtTriangleAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
