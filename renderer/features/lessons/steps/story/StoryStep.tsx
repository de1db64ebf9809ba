import type { StoryAction, StoryState } from '@harbour/shared/domain/lesson/steps/story/reducer';
import type { Story } from '@harbour/shared/domain/lesson/steps/story/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Story, StoryState, StoryAction> = {
  Body: () => null,
  Board: () => null,
};
