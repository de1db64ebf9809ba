import type {
  ThoughtTriangleAction,
  ThoughtTriangleState,
} from '@harbour/shared/domain/lesson/steps/thought-triangle/reducer';
import type { ThoughtTriangle } from '@harbour/shared/domain/lesson/steps/thought-triangle/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<ThoughtTriangle, ThoughtTriangleState, ThoughtTriangleAction> = {
  Body: () => null,
  Board: () => null,
};
