import type { DiscussAction, DiscussState } from '@harbour/shared/domain/lesson/steps/discuss/reducer';
import type { Discuss } from '@harbour/shared/domain/lesson/steps/discuss/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Discuss, DiscussState, DiscussAction> = {
  Body: () => null,
  Board: () => null,
};
