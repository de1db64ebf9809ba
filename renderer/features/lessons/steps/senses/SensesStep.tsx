import type { SensesAction, SensesState } from '@harbour/shared/domain/lesson/steps/senses/reducer';
import type { Senses } from '@harbour/shared/domain/lesson/steps/senses/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Senses, SensesState, SensesAction> = {
  Body: () => null,
  Board: () => null,
};
