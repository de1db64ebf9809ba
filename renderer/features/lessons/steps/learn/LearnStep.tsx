import type { LearnAction, LearnState } from '@harbour/shared/domain/lesson/steps/learn/reducer';
import type { Learn } from '@harbour/shared/domain/lesson/steps/learn/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Learn, LearnState, LearnAction> = {
  Body: () => null,
  Board: () => null,
};
