import type { Band, EnergyLevel, Niceness, Size } from '../checkin/types.ts';

/**
 * The 96 feeling words and the plane on which they lie.
 *
 * Valence runs from -1 (unpleasant) to +1 (pleasant), energy from -1 (low) to +1 (high). The places are our own
 * judgements, rounded to 0.05; no published norms were copied. A word's place is only where it starts: where a
 * pupil puts it counts for that pupil. Words, definitions and body clues are in `assets/locales/<locale>/feelings.json`.
 */
export const FEELINGS = [
  { id: 'happy', tier: 1, valence: 0.8, energy: 0.3 },
  { id: 'excited', tier: 1, valence: 0.65, energy: 0.8 },
  { id: 'proud', tier: 1, valence: 0.65, energy: 0.5 },
  { id: 'calm', tier: 1, valence: 0.55, energy: -0.6 },
  { id: 'safe', tier: 1, valence: 0.7, energy: -0.35 },
  { id: 'okay', tier: 1, valence: 0.1, energy: -0.05 },
  { id: 'sad', tier: 1, valence: -0.7, energy: -0.35 },
  { id: 'lonely', tier: 1, valence: -0.5, energy: -0.5 },
  { id: 'tired', tier: 1, valence: -0.25, energy: -0.8 },
  { id: 'angry', tier: 1, valence: -0.75, energy: 0.65 },
  { id: 'scared', tier: 1, valence: -0.6, energy: 0.8 },
  { id: 'worried', tier: 1, valence: -0.45, energy: 0.4 },
  { id: 'surprised', tier: 2, valence: 0.15, energy: 0.7 },
  { id: 'hopeful', tier: 2, valence: 0.55, energy: 0.2 },
  { id: 'confident', tier: 2, valence: 0.55, energy: 0.4 },
  { id: 'curious', tier: 2, valence: 0.35, energy: 0.35 },
  { id: 'playful', tier: 2, valence: 0.6, energy: 0.65 },
  { id: 'brave', tier: 2, valence: 0.35, energy: 0.55 },
  { id: 'relaxed', tier: 2, valence: 0.65, energy: -0.75 },
  { id: 'peaceful', tier: 2, valence: 0.75, energy: -0.55 },
  { id: 'thankful', tier: 2, valence: 0.65, energy: -0.15 },
  { id: 'cared-for', tier: 2, valence: 0.85, energy: -0.2 },
  { id: 'relieved', tier: 2, valence: 0.45, energy: -0.35 },
  { id: 'bored', tier: 2, valence: -0.3, energy: -0.55 },
  { id: 'disappointed', tier: 2, valence: -0.45, energy: -0.2 },
  { id: 'hurt', tier: 2, valence: -0.7, energy: -0.1 },
  { id: 'left-out', tier: 2, valence: -0.6, energy: -0.2 },
  { id: 'fed-up', tier: 2, valence: -0.4, energy: -0.4 },
  { id: 'guilty', tier: 2, valence: -0.55, energy: 0.05 },
  { id: 'frustrated', tier: 2, valence: -0.55, energy: 0.5 },
  { id: 'annoyed', tier: 2, valence: -0.35, energy: 0.3 },
  { id: 'nervous', tier: 2, valence: -0.3, energy: 0.5 },
  { id: 'stressed', tier: 2, valence: -0.45, energy: 0.65 },
  { id: 'jealous', tier: 2, valence: -0.55, energy: 0.25 },
  { id: 'embarrassed', tier: 2, valence: -0.4, energy: 0.15 },
  { id: 'confused', tier: 2, valence: -0.15, energy: 0.2 },
  { id: 'thrilled', tier: 3, valence: 0.75, energy: 0.95 },
  { id: 'joyful', tier: 3, valence: 0.9, energy: 0.6 },
  { id: 'cheerful', tier: 3, valence: 0.65, energy: 0.25 },
  { id: 'energetic', tier: 3, valence: 0.45, energy: 0.85 },
  { id: 'determined', tier: 3, valence: 0.4, energy: 0.45 },
  { id: 'inspired', tier: 3, valence: 0.55, energy: 0.55 },
  { id: 'amazed', tier: 3, valence: 0.5, energy: 0.7 },
  { id: 'eager', tier: 3, valence: 0.45, energy: 0.6 },
  { id: 'amused', tier: 3, valence: 0.5, energy: 0.3 },
  { id: 'delighted', tier: 3, valence: 0.85, energy: 0.45 },
  { id: 'silly', tier: 3, valence: 0.35, energy: 0.75 },
  { id: 'loved', tier: 3, valence: 0.9, energy: 0.15 },
  { id: 'respected', tier: 3, valence: 0.75, energy: 0.1 },
  { id: 'accepted', tier: 3, valence: 0.7, energy: 0 },
  { id: 'focused', tier: 3, valence: 0.3, energy: 0.15 },
  { id: 'content', tier: 3, valence: 0.6, energy: -0.45 },
  { id: 'cosy', tier: 3, valence: 0.5, energy: -0.75 },
  { id: 'comfortable', tier: 3, valence: 0.5, energy: -0.5 },
  { id: 'trusting', tier: 3, valence: 0.55, energy: -0.25 },
  { id: 'satisfied', tier: 3, valence: 0.55, energy: -0.05 },
  { id: 'settled', tier: 3, valence: 0.35, energy: -0.5 },
  { id: 'rested', tier: 3, valence: 0.4, energy: -0.65 },
  { id: 'thoughtful', tier: 3, valence: 0.2, energy: -0.25 },
  { id: 'patient', tier: 3, valence: 0.3, energy: -0.35 },
  { id: 'sleepy', tier: 3, valence: 0.05, energy: -0.85 },
  { id: 'hopeless', tier: 3, valence: -0.85, energy: -0.55 },
  { id: 'empty', tier: 3, valence: -0.65, energy: -0.7 },
  { id: 'numb', tier: 3, valence: -0.4, energy: -0.75 },
  { id: 'exhausted', tier: 3, valence: -0.45, energy: -0.9 },
  { id: 'gloomy', tier: 3, valence: -0.55, energy: -0.4 },
  { id: 'ashamed', tier: 3, valence: -0.75, energy: 0.05 },
  { id: 'rejected', tier: 3, valence: -0.8, energy: -0.15 },
  { id: 'homesick', tier: 3, valence: -0.45, energy: -0.3 },
  { id: 'discouraged', tier: 3, valence: -0.55, energy: -0.3 },
  { id: 'sorry', tier: 3, valence: -0.35, energy: -0.1 },
  { id: 'grieving', tier: 3, valence: -0.9, energy: -0.35 },
  { id: 'spaced-out', tier: 3, valence: -0.2, energy: -0.65 },
  { id: 'miserable', tier: 3, valence: -0.8, energy: -0.45 },
  { id: 'flat', tier: 3, valence: -0.35, energy: -0.65 },
  { id: 'ignored', tier: 3, valence: -0.5, energy: -0.1 },
  { id: 'furious', tier: 3, valence: -0.85, energy: 0.9 },
  { id: 'terrified', tier: 3, valence: -0.7, energy: 0.95 },
  { id: 'panicky', tier: 3, valence: -0.55, energy: 0.9 },
  { id: 'overwhelmed', tier: 3, valence: -0.6, energy: 0.65 },
  { id: 'irritated', tier: 3, valence: -0.4, energy: 0.5 },
  { id: 'restless', tier: 3, valence: -0.15, energy: 0.5 },
  { id: 'tense', tier: 3, valence: -0.35, energy: 0.6 },
  { id: 'threatened', tier: 3, valence: -0.85, energy: 0.6 },
  { id: 'resentful', tier: 3, valence: -0.65, energy: 0.3 },
  { id: 'wary', tier: 3, valence: -0.3, energy: 0.2 },
  { id: 'disgusted', tier: 3, valence: -0.7, energy: 0.4 },
  { id: 'shocked', tier: 3, valence: -0.3, energy: 0.8 },
  { id: 'impatient', tier: 3, valence: -0.25, energy: 0.4 },
  { id: 'jumpy', tier: 3, valence: -0.4, energy: 0.75 },
  { id: 'betrayed', tier: 3, valence: -0.85, energy: 0.4 },
  { id: 'insecure', tier: 3, valence: -0.5, energy: 0.15 },
  { id: 'anxious', tier: 3, valence: -0.5, energy: 0.55 },
  { id: 'unsure', tier: 3, valence: -0.1, energy: 0 },
  { id: 'shy', tier: 3, valence: -0.2, energy: 0.05 },
  { id: 'mixed', tier: 3, valence: 0, energy: 0.1 },
] as const satisfies readonly { id: string; tier: 1 | 2 | 3; valence: number; energy: number }[];

export type FeelingId = (typeof FEELINGS)[number]['id'];

/** 1: the 12 core words; 2: the next 24; 3: all the others. Never a reward. */
export type Tier = 1 | 2 | 3;

export interface Feeling {
  readonly id: FeelingId;
  readonly tier: Tier;
  readonly valence: number;
  readonly energy: number;
}

/** A place on the plane, both numbers from -1 to +1. */
export interface PlanePoint {
  readonly valence: number;
  readonly energy: number;
}

/** Answers that stand where a feeling word would: no word fits, or a word of the pupil's own (its text is not kept). */
export const WORDLESS = ['no-word', 'own-word'] as const;
export type FeelingChoice = FeelingId | (typeof WORDLESS)[number];

const byId: ReadonlyMap<string, Feeling> = new Map(FEELINGS.map((feeling) => [feeling.id, feeling]));

/** Looks a word up; undefined for `no-word`, `own-word` and ids that a later version may have added. */
export function findFeeling(id: string): Feeling | undefined {
  return byId.get(id);
}

export function isFeelingId(id: string): id is FeelingId {
  return byId.has(id);
}

/** Pleasant or unpleasant, high or low energy; MID is near the centre. */
export const AREAS = ['PH', 'PL', 'UH', 'UL', 'MID'] as const;
export type Area = (typeof AREAS)[number];

const MID_VALENCE = 0.2;
const MID_ENERGY = 0.25;

/**
 * The area of a place on the plane. The middle is checked first; zero counts as pleasant and as high energy.
 * @param valence -1 to +1
 * @param energy -1 to +1
 */
export function areaOf(valence: number, energy: number): Area {
  if (Math.abs(valence) <= MID_VALENCE && Math.abs(energy) <= MID_ENERGY) return 'MID';
  if (valence >= 0) return energy >= 0 ? 'PH' : 'PL';
  return energy >= 0 ? 'UH' : 'UL';
}

/** How far the words of a band may go: Primary never beyond tier 2. */
const HIGHEST_TIER = { primary: 2, secondary: 3 } as const satisfies Record<Band, Tier>;

/** Choices on one screen at most. */
export const WORDS_PER_SCREEN = { primary: 6, secondary: 7 } as const satisfies Record<Band, number>;

/** The tier a pupil starts with. Primary moves to tier 2 once Unit 1 (naming feelings) has been taught. */
export function startingTier(band: Band, unitOneTaught = false): Tier {
  return band === 'secondary' || unitOneTaught ? 2 : 1;
}

/** The words of a band up to a tier, core words first; a tier beyond the band's is brought down to it. */
export function feelingsForBand(band: Band, tier: Tier = startingTier(band)): readonly Feeling[] {
  const highest = Math.min(tier, HIGHEST_TIER[band]);
  return FEELINGS.filter((feeling) => feeling.tier <= highest);
}

function nearestFirst(feelings: readonly Feeling[], point: PlanePoint): FeelingId[] {
  return feelings
    .map((feeling) => ({
      id: feeling.id,
      distance: Math.hypot(feeling.valence - point.valence, feeling.energy - point.energy),
    }))
    .sort((a, b) => a.distance - b.distance)
    .map(({ id }) => id);
}

/** Where the two Primary answers lie on the plane; a question that was passed gives null. */
export const NICENESS_VALENCE = { notNice: -0.6, inBetween: 0, nice: 0.6 } as const satisfies Record<
  Niceness,
  number
>;
export const LEVEL_ENERGY = { aLittle: -0.5, some: 0, lots: 0.6 } as const satisfies Record<
  EnergyLevel,
  number
>;

/**
 * Primary words for the corner the two questions chose, nearest first. No word contradicts an answer: after *not nice*
 * every word is unpleasant, after *a little* none has high energy. *In between*, *some* and passed questions leave
 * that side open.
 */
export function wordsInCorner(
  answers: { readonly niceness: Niceness | null; readonly energy: EnergyLevel | null },
  tier: Tier = startingTier('primary'),
): FeelingId[] {
  const { niceness, energy } = answers;
  if (niceness === null && energy === null) return wordsOfEveryArea('primary', tier);
  const fitting = feelingsForBand('primary', tier).filter(
    (feeling) =>
      (niceness !== 'notNice' || feeling.valence < 0) &&
      (niceness !== 'nice' || feeling.valence > 0) &&
      (energy !== 'aLittle' || feeling.energy < 0) &&
      (energy !== 'lots' || feeling.energy > 0),
  );
  return nearestFirst(fitting, {
    valence: niceness === null ? 0 : NICENESS_VALENCE[niceness],
    energy: energy === null ? 0 : LEVEL_ENERGY[energy],
  });
}

/** Every word of the band and tier, nearest to the point first. */
export function wordsNear(point: PlanePoint, band: Band, tier: Tier = startingTier(band)): FeelingId[] {
  return nearestFirst(feelingsForBand(band, tier), point);
}

/**
 * Every word of the band and tier when nothing is known yet: core words first and the areas by turns, so that no
 * screen shows only pleasant or only unpleasant words.
 */
export function wordsOfEveryArea(band: Band, tier: Tier = startingTier(band)): FeelingId[] {
  const words: FeelingId[] = [];
  for (const step of [1, 2, 3] as const) {
    const queues = AREAS.map((area) =>
      feelingsForBand(band, tier).filter(
        (feeling) => feeling.tier === step && areaOf(feeling.valence, feeling.energy) === area,
      ),
    );
    const longest = Math.max(...queues.map((queue) => queue.length));
    for (let turn = 0; turn < longest; turn += 1) {
      for (const queue of queues) {
        const feeling = queue[turn];
        if (feeling) words.push(feeling.id);
      }
    }
  }
  return words;
}

/** Cuts a list of words into screens of the band's size; the first screen is the offer, the others are *more words*. */
export function pageWords(words: readonly FeelingId[], band: Band): FeelingId[][] {
  const perPage = WORDS_PER_SCREEN[band];
  const pages: FeelingId[][] = [];
  for (let start = 0; start < words.length; start += perPage) pages.push(words.slice(start, start + perPage));
  return pages;
}

/** Words after which an adult is offered softly, whatever their size. */
export const NUDGE_FEELINGS = [
  'hopeless',
  'empty',
  'numb',
  'grieving',
  'terrified',
  'threatened',
  'betrayed',
  'ashamed',
  'rejected',
  'miserable',
] as const satisfies readonly FeelingId[];

/** May be a body's way of coping: no waking-up tool unless the pupil chooses one. */
export const COPING_FEELINGS = ['numb', 'spaced-out', 'empty'] as const satisfies readonly FeelingId[];

/** Tools are with people, and never ask the pupil to look at themselves. */
export const SHAME_FEELINGS = ['ashamed'] as const satisfies readonly FeelingId[];

/** Whether a list of ids holds an id, for lists narrower than the id. */
export function isOneOf<const T extends string>(list: readonly T[], id: string): id is T {
  return list.some((entry) => entry === id);
}

/**
 * Whether to ask softly if an adult should know: certain words always, any unpleasant feeling at size 5.
 * It is a fixed list, not a judgement about the pupil, and it reads no typed text.
 * @param feeling the word, or `no-word`/`own-word`, which count as unpleasant by the pupil's own `valence`
 * @param size 1 to 5, null when it was not given
 * @param valence the pupil's own place on the plane, if there is one
 */
export function needsGentleNudge(feeling: string, size: Size | null, valence: number | null = null): boolean {
  if (isOneOf(NUDGE_FEELINGS, feeling)) return true;
  const pleasantness = findFeeling(feeling)?.valence ?? valence;
  return size === 5 && pleasantness !== null && pleasantness < 0;
}
