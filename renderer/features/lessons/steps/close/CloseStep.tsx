import type { CloseAction, CloseState } from '@harbour/shared/domain/lesson/steps/close/reducer';
import type { Close } from '@harbour/shared/domain/lesson/steps/close/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Close, CloseState, CloseAction> = {
  Body: () => null,
  Board: () => null,
};
