import type { QuizAction, QuizState } from '@harbour/shared/domain/lesson/steps/quiz/reducer';
import type { Quiz } from '@harbour/shared/domain/lesson/steps/quiz/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Quiz, QuizState, QuizAction> = {
  Body: () => null,
  Board: () => null,
};
