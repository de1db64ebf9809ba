import type { StepLogic } from '../../stepLogic.ts';
import type { Toolbox } from './schema.ts';

export interface ToolboxState {
  readonly said: null;
}
export type ToolboxAction = { readonly type: 'none' };

export const logic: StepLogic<Toolbox, ToolboxState, ToolboxAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
