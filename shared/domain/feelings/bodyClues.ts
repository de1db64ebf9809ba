import type { Band } from '../checkin/types.ts';
import { type BodyPlace, CLUES_AT, type ClueId } from './clueTable.ts';
import { CLUES_OF } from './feelingClues.ts';
import { FEELINGS, type FeelingId, feelingsForBand, type PlanePoint, type Tier } from './feelings.ts';

/** The places in the order in which they are read out, from the top down. */
export const BODY_PLACES = [
  'head',
  'face',
  'throat',
  'shoulders',
  'heart',
  'arms',
  'hands',
  'tummy',
  'legs',
  'feet',
  'allOver',
] as const satisfies readonly BodyPlace[];

/** Clue cards on the screen for one place. */
export const CLUES_PER_SCREEN = 6;

/** Every word the band may use in this door: clues reach beyond the core words. */
const TIER = { primary: 2, secondary: 3 } as const satisfies Record<Band, Tier>;

const placeByClue: ReadonlyMap<string, BodyPlace> = new Map(
  BODY_PLACES.flatMap((place) => CLUES_AT[place].map((clue) => [clue, place] as const)),
);

/** Where a clue's words stand in the feelings' texts: the first feeling that has it, and which of its three it is. */
const sources: ReadonlyMap<ClueId, { readonly feelingId: FeelingId; readonly index: number }> = new Map(
  FEELINGS.toReversed().flatMap(({ id }) =>
    CLUES_OF[id].map((clue, index) => [clue, { feelingId: id, index }] as const),
  ),
);

/** Whether this version knows the clue; storage keeps any it once knew. */
export function isClueId(id: string): id is ClueId {
  return placeByClue.has(id);
}

/** Where on the body map a clue is found; null for one that this version does not know. */
export function placeOfClue(id: string): BodyPlace | null {
  return placeByClue.get(id) ?? null;
}

/** Which feeling's text holds the words of a clue. */
export function clueSource(clue: ClueId): { readonly feelingId: FeelingId; readonly index: number } | null {
  return sources.get(clue) ?? null;
}

/** The clues of a place that the band's words know: those of core words first, then those that many words share. */
export function cluesAt(place: BodyPlace, band: Band): ClueId[] {
  const words = feelingsForBand(band, TIER[band]);
  const clues: readonly ClueId[] = CLUES_AT[place];
  return clues
    .map((clue) => {
      const having = words.filter(({ id }) => hasClue(id, clue));
      return { clue, shared: having.length, tier: Math.min(...having.map(({ tier }) => tier)) };
    })
    .filter(({ shared }) => shared > 0)
    .sort((a, b) => a.tier - b.tier || b.shared - a.shared)
    .map(({ clue }) => clue);
}

function hasClue(feeling: FeelingId, clue: ClueId): boolean {
  const clues: readonly ClueId[] = CLUES_OF[feeling];
  return clues.includes(clue);
}

/**
 * The words whose clues fit best, best first: most chosen clues, then most clues at the touched places, then the more
 * basic word, then the order of the list. Words that only share a place follow by how near they lie to those that fit, so
 * that fidgety hands do not call up *calm*. It weighs nothing else, and nothing of what the pupil said before.
 * @returns words with a chosen clue, then words with another clue at a touched place; no others
 */
export function wordsFitting(
  clues: readonly ClueId[],
  places: readonly BodyPlace[],
  band: Band,
): FeelingId[] {
  const words = feelingsForBand(band, TIER[band]).map((feeling) => {
    const own: readonly ClueId[] = CLUES_OF[feeling.id];
    return {
      ...feeling,
      chosen: own.filter((clue) => clues.includes(clue)).length,
      near: own.filter((clue) => places.some((place) => placeOfClue(clue) === place)).length,
    };
  });
  const fitting = words
    .filter(({ chosen }) => chosen > 0)
    .sort((a, b) => b.chosen - a.chosen || b.near - a.near || a.tier - b.tier);
  const beside = words.filter(({ chosen, near }) => chosen === 0 && near > 0);
  const middle = middleOf(fitting);
  const ordered = middle
    ? beside
        .map((word) => ({
          ...word,
          away: Math.hypot(word.valence - middle.valence, word.energy - middle.energy),
        }))
        .sort((a, b) => a.away - b.away)
    : beside.sort((a, b) => b.near - a.near || a.tier - b.tier);
  return [...fitting, ...ordered].map(({ id }) => id);
}

/** The middle of the words that fit, each as heavy as its chosen clues. */
function middleOf(words: readonly (PlanePoint & { readonly chosen: number })[]): PlanePoint | null {
  const weight = words.reduce((sum, { chosen }) => sum + chosen, 0);
  if (weight === 0) return null;
  const mean = (of: (word: PlanePoint) => number): number =>
    words.reduce((sum, word) => sum + of(word) * word.chosen, 0) / weight;
  return { valence: mean(({ valence }) => valence), energy: mean(({ energy }) => energy) };
}
