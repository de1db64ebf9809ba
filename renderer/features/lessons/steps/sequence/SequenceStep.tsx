import type { SequenceAction, SequenceState } from '@harbour/shared/domain/lesson/steps/sequence/reducer';
import type { Sequence } from '@harbour/shared/domain/lesson/steps/sequence/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Sequence, SequenceState, SequenceAction> = {
  Body: () => null,
  Board: () => null,
};
