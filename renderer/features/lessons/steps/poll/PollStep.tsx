import type { PollAction, PollState } from '@harbour/shared/domain/lesson/steps/poll/reducer';
import type { Poll } from '@harbour/shared/domain/lesson/steps/poll/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Poll, PollState, PollAction> = {
  Body: () => null,
  Board: () => null,
};
