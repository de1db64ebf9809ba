import { placeOfClue } from '../feelings/bodyClues.ts';
import type { BodyPlace, ClueId } from '../feelings/clueTable.ts';
import type { CheckinDraft } from './state.ts';
import { CLUES_MAX } from './types.ts';

/** The place whose clue cards are on the screen. */
export function openPlace(draft: CheckinDraft): BodyPlace | null {
  return draft.places.at(-1) ?? null;
}

/** A place that is open goes away with its clues; any other is opened, and one that was open before keeps its clues. */
export function withPlace(draft: CheckinDraft, place: BodyPlace): Partial<CheckinDraft> {
  const others = draft.places.filter((touched) => touched !== place);
  if (openPlace(draft) !== place) return { places: [...others, place] };
  return { places: others, clues: draft.clues.filter((clue) => placeOfClue(clue) !== place) };
}

/** A clue of the open place is chosen or let go; null where it is not on the screen or the list is full. */
export function withClue(draft: CheckinDraft, clue: ClueId): Partial<CheckinDraft> | null {
  if (placeOfClue(clue) !== openPlace(draft)) return null;
  if (draft.clues.includes(clue)) return { clues: draft.clues.filter((chosen) => chosen !== clue) };
  return draft.clues.length < CLUES_MAX ? { clues: [...draft.clues, clue] } : null;
}
