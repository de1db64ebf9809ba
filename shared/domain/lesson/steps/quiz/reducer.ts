import type { StepLogic } from '../../stepLogic.ts';
import type { Quiz } from './schema.ts';

export interface QuizState {
  readonly said: null;
}
export type QuizAction = { readonly type: 'none' };

export const logic: StepLogic<Quiz, QuizState, QuizAction> = {
  start: () => ({ said: null }),
  reduce: (_content, state) => state,
  options: () => [],
  forward: () => null,
  backward: () => null,
  isDone: () => true,
  looks: () => 0,
};
