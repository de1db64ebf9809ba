import type { ToolboxAction, ToolboxState } from '@harbour/shared/domain/lesson/steps/toolbox/reducer';
import type { Toolbox } from '@harbour/shared/domain/lesson/steps/toolbox/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Toolbox, ToolboxState, ToolboxAction> = {
  Body: () => null,
  Board: () => null,
};
