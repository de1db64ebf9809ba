import type { MatchAction, MatchState } from '@harbour/shared/domain/lesson/steps/match/reducer';
import type { Match } from '@harbour/shared/domain/lesson/steps/match/schema';
import type { StepView } from '../../stepView.ts';

export const view: StepView<Match, MatchState, MatchAction> = {
  Body: () => null,
  Board: () => null,
};
