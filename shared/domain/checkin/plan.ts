import { wordsFitting } from '../feelings/bodyClues.ts';
import {
  type FeelingId,
  pageWords,
  startingTier,
  type Tier,
  WORDS_PER_SCREEN,
  wordsInCorner,
  wordsNear,
  wordsOfEveryArea,
} from '../feelings/feelings.ts';
import type { CheckinState } from './state.ts';
import type { Band, StepId } from './types.ts';

/** The words of the starting tier, then those of the tiers beyond it. */
function tierByTier(band: Band, inTier: (tier: Tier) => FeelingId[]): FeelingId[] {
  const first = inTier(startingTier(band));
  return [...first, ...inTier(HIGHEST[band]).filter((word) => !first.includes(word))];
}

const HIGHEST = { primary: 2, secondary: 3 } as const satisfies Record<Band, Tier>;

function wordsInOrder({ band, door, draft }: CheckinState): FeelingId[] {
  const { point } = draft;
  if (point) {
    // The first screen is of the starting words; *more words* goes on with the nearest of all.
    const first = wordsNear(point, band).slice(0, WORDS_PER_SCREEN[band]);
    return [...first, ...wordsNear(point, band, HIGHEST[band]).filter((word) => !first.includes(word))];
  }
  if (door === 'twoQuestions') return tierByTier(band, (tier) => wordsInCorner(draft, tier));
  const every = tierByTier(band, (tier) => wordsOfEveryArea(band, tier));
  if (door !== 'body') return every;
  const fitting = wordsFitting(draft.clues, draft.places, band);
  return [...fitting, ...every.filter((word) => !fitting.includes(word))];
}

/**
 * The words to offer at the word step, screen by screen; the first screen is the offer, the others are *more words*, up to
 * all 36 of Primary and all 96 of Secondary (after the two questions, those that do not contradict them).
 */
export function wordsToOffer(state: CheckinState): FeelingId[][] {
  return pageWords(wordsInOrder(state), state.band);
}

/** The first words beside another question, where who knows the word already need not answer it; on the body map only
 * those that fit it. */
export function wordsAtHand(state: CheckinState): FeelingId[] {
  const { band, door, draft } = state;
  const words = door === 'body' ? wordsFitting(draft.clues, draft.places, band) : wordsInOrder(state);
  return words.slice(0, AT_HAND);
}

const AT_HAND = 3;

/**
 * Whether *numb* stands ready in one press, wherever the words are asked: for Secondary, where nothing is known yet or it
 * lies on the unpleasant, slow side. A body's way of coping should not have to be leafed for.
 */
export function offersNumb({ band, draft }: CheckinState): boolean {
  const isChosen = draft.feelings.some(({ feelingId }) => feelingId === 'numb');
  const fits = draft.point === null || (draft.point.valence <= 0 && draft.point.energy <= 0);
  return band === 'secondary' && fits && !isChosen;
}

/** The stretches of the flow as a plan strip shows them; the tools are one. */
export function planOf(state: CheckinState): readonly StepId[] {
  const questions: readonly StepId[] = {
    twoQuestions: ['niceness', 'energy', 'word', 'size'] as const,
    plane: ['place', 'word', 'size'] as const,
    words: ['word', 'size'] as const,
    pictures: ['word', 'size'] as const,
    body: ['body', 'word', 'size'] as const,
  }[state.door];
  return [...questions, 'who', 'tools'];
}

/** Which stretch of `planOf` the pupil is in; null when the check-in is over. */
export function placeInPlan(state: CheckinState): StepId | null {
  switch (state.step) {
    case 'ownWord':
      return 'word';
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
