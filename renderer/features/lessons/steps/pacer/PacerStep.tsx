import type { PacerAction, PacerState } from '@harbour/shared/domain/lesson/steps/pacer/reducer';
import type { Pacer } from '@harbour/shared/domain/lesson/steps/pacer/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Pacer, PacerState, PacerAction> = {
  Body: () => null,
  Board: () => null,
};
