import type { StepLogic } from '../../stepLogic.ts';
import type { Match } from './schema.ts';

export interface MatchState {
  readonly said: null;
}
export type MatchAction = { readonly type: 'none' };

export const logic: StepLogic<Match, MatchState, MatchAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
