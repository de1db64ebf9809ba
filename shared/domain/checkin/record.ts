import type { ClueId } from '../feelings/clueTable.ts';
import {
  type FeelingChoice,
  findFeeling,
  LEVEL_ENERGY,
  NICENESS_VALENCE,
  needsGentleNudge,
} from '../feelings/feelings.ts';
import type { CheckinDraft, CheckinState, StrategyUse } from './state.ts';
import type {
  Band,
  Door,
  Envelope,
  QuestionStep,
  RequestKind,
  Size,
  Visibility,
  WhoChoice,
} from './types.ts';

/** The size to which tools are fitted, and from which a tool starts: the biggest named, or the one after the last tool. */
export function sizeNow(state: CheckinState): Size | null {
  const after = state.uses.at(-1)?.sizeAfter;
  if (after !== undefined && after !== null) return after;
  return state.draft.feelings.reduce<Size | null>(
    (biggest, { size }) => (size !== null && (biggest === null || size > biggest) ? size : biggest),
    null,
  );
}

/** The feeling that speaks for the check-in where there is more than one: the biggest, else the first. */
function leadingFeeling(draft: CheckinDraft): FeelingChoice | null {
  const [first, ...others] = draft.feelings;
  if (!first) return null;
  return others.reduce((lead, next) => ((next.size ?? 0) > (lead.size ?? 0) ? next : lead), first).feelingId;
}

/**
 * Pleasantness and energy, -1 to +1: the pupil's own place on the plane, else where the leading word starts, else where
 * the two answers lie; null where none of these is known.
 */
export function placeOf(draft: CheckinDraft): { valence: number | null; energy: number | null } {
  if (draft.point) return { valence: draft.point.valence, energy: draft.point.energy };
  const leading = leadingFeeling(draft);
  const word = leading === null ? undefined : findFeeling(leading);
  if (word) return { valence: word.valence, energy: word.energy };
  return {
    valence: draft.niceness === null ? null : NICENESS_VALENCE[draft.niceness],
    energy: draft.energy === null ? null : LEVEL_ENERGY[draft.energy],
  };
}

/** Whether the "who should know?" screen carries the soft offer of an adult. */
export function gentleNudge(state: CheckinState): boolean {
  const { valence } = placeOf(state.draft);
  return state.draft.feelings.some(({ feelingId, size }) => needsGentleNudge(feelingId, size, valence));
}

/** Which envelope a press means. *Later today* and *just let them know* go to the key adult, with a request. */
export function envelopeOf(who: WhoChoice): Envelope {
  if (who === 'now') return 'personNow';
  return who === 'justMe' ? 'justMe' : 'keyAdult';
}

/** The person request that a press makes, saved together with the check-in. */
export function requestOf(who: WhoChoice): RequestKind | null {
  return who === 'justMe' || who === 'keyAdult' ? null : who;
}

/** What is stored of a check-in. */
export interface CheckinRecord {
  door: Door;
  band: Band;
  valence: number | null;
  energy: number | null;
  feelings: { feelingId: FeelingChoice; size: Size | null; ownWord: string | null }[];
  /** Clue ids of the body map; the touched places are not stored. */
  bodyClues: ClueId[];
  passed: QuestionStep[];
  dontKnow: boolean;
  visibility: Visibility;
}

/** What to store now: only while the state is `keeping`, so never before the envelope, after *just me* or after *stop*. */
export function toRecord(state: CheckinState): { record: CheckinRecord; request: RequestKind | null } | null {
  const { draft } = state;
  if (state.step !== 'keeping' || draft.who === null) return null;
  const visibility = envelopeOf(draft.who);
  if (visibility === 'justMe') return null;
  return {
    record: {
      door: state.door,
      band: state.band,
      ...placeOf(draft),
      feelings: draft.feelings.map(({ feelingId, size, ownWord }) => ({ feelingId, size, ownWord })),
      bodyClues: [...draft.clues],
      passed: [...draft.passed],
      dontKnow: draft.dontKnow,
      visibility,
    },
    request: requestOf(draft.who),
  };
}

/** Tool uses to add to the saved check-in; always none after *just me* and where the save failed. */
export function usesToKeep(state: CheckinState): { checkinId: string; uses: readonly StrategyUse[] } | null {
  return state.checkinId === null || state.uses.length === 0
    ? null
    : { checkinId: state.checkinId, uses: state.uses };
}

/** What choosing three tools needs to know of the check-in; place, history and toolbox are added where they are kept. */
export function toolQueryOf(state: CheckinState): {
  feelingIds: FeelingChoice[];
  valence: number | null;
  energy: number | null;
  size: Size | null;
  rest: boolean;
  tooFizzy: boolean;
  remember: boolean;
} {
  return {
    feelingIds: state.draft.feelings.map(({ feelingId }) => feelingId),
    ...placeOf(state.draft),
    size: sizeNow(state),
    rest: state.wish === 'rest',
    tooFizzy: state.wish === 'tooFizzy',
    remember: state.checkinId !== null,
  };
}
