import type { GoalAction, GoalState } from '@harbour/shared/domain/lesson/steps/goal/reducer';
import type { Goal } from '@harbour/shared/domain/lesson/steps/goal/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Goal, GoalState, GoalAction> = {
  Body: () => null,
  Board: () => null,
};
