import type { IfThenAction, IfThenState } from '@harbour/shared/domain/lesson/steps/if-then/reducer';
import type { IfThen } from '@harbour/shared/domain/lesson/steps/if-then/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<IfThen, IfThenState, IfThenAction> = {
  Body: () => null,
  Board: () => null,
};
