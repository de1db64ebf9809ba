import {
  type FeelingId,
  pageWords,
  startingTier,
  type Tier,
  wordsInCorner,
  wordsNear,
  wordsOfEveryArea,
} from '../feelings/feelings.ts';
import type { CheckinState } from './state.ts';
import type { StepId } from './types.ts';

/** The words to offer at the word step, screen by screen; the first screen is the offer, the others are *more words*. */
export function wordsToOffer(state: CheckinState, tier: Tier = startingTier(state.band)): FeelingId[][] {
  const { band, draft } = state;
  if (band === 'primary') return pageWords(wordsInCorner(draft, tier), band);
  return pageWords(draft.point ? wordsNear(draft.point, band, tier) : wordsOfEveryArea(band, tier), band);
}

/** The stretches of the flow as a plan strip shows them; the tools are one. */
export function planOf(state: CheckinState): readonly StepId[] {
  const questions: readonly StepId[] = {
    twoQuestions: ['niceness', 'energy', 'word', 'size'] as const,
    plane: ['place', 'word', 'size'] as const,
    words: ['word', 'size'] as const,
    pictures: ['word', 'size'] as const,
  }[state.door];
  return [...questions, 'who', 'tools'];
}

/** Which stretch of `planOf` the pupil is in; null when the check-in is over. */
export function placeInPlan(state: CheckinState): StepId | null {
  switch (state.step) {
    case 'keeping':
    case 'notKept':
    case 'personCard':
      return 'who';
    case 'tool':
    case 'sizeAfter':
      return 'tools';
    case 'done':
    case 'stopped':
      return null;
    default:
      return state.step;
  }
}
