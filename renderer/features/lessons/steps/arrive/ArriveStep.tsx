import type { ArriveAction, ArriveState } from '@harbour/shared/domain/lesson/steps/arrive/reducer';
import type { Arrive } from '@harbour/shared/domain/lesson/steps/arrive/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Arrive, ArriveState, ArriveAction> = {
  Body: () => null,
  Board: () => null,
};
