import type { StrengthsAction, StrengthsState } from '@harbour/shared/domain/lesson/steps/strengths/reducer';
import type { Strengths } from '@harbour/shared/domain/lesson/steps/strengths/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Strengths, StrengthsState, StrengthsAction> = {
  Body: () => null,
  Board: () => null,
};
