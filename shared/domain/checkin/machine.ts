import {
  type FeelingChoice,
  type FeelingId,
  findFeeling,
  LEVEL_ENERGY,
  NICENESS_VALENCE,
  needsGentleNudge,
  pageWords,
  startingTier,
  type Tier,
  wordsInCorner,
  wordsNear,
  wordsOfEveryArea,
} from '../feelings/feelings.ts';
import { isStrategyId, type StrategyId } from '../strategies/strategies.ts';
import {
  type Band,
  type Door,
  type EnergyLevel,
  type Envelope,
  FEELINGS_MAX,
  type Niceness,
  QUESTION_STEPS,
  type QuestionStep,
  type RequestKind,
  type Size,
  type StepId,
  type Visibility,
  type WhoChoice,
} from './types.ts';

/**
 * The check-in as a pure state machine: `startCheckin` makes a state, `advance` takes a press and gives the next state,
 * the same object where the press means nothing. A state is plain data and dies with the screen; only `toRecord`
 * says what may be kept, and only while the state is `keeping`.
 *
 * The order, and why:
 *
 *   Primary     niceness > energy > word > size > who
 *   Secondary   place on the plane > word > size > who      (the words and pictures doors begin at the word)
 *   then        keeping > tools > tool > size after > tools ... done
 *
 * - *Who should know?* is one screen for the adult question and the envelope, and it is the commit: nothing is stored
 *   before it, so leaving early writes nothing and a pupil knows who will see an entry before it exists. Its three
 *   cards (just me, my key adult, a person: now, later today, just let them know) are one press each. Where a feeling
 *   calls for a gentle nudge the same screen carries it, so that nobody is asked the same thing twice.
 * - Saving comes before the tools. The check-in is complete after the fewest presses, a person is called before
 *   anything else is offered, and a tool can be left at any time without losing what was said. A tool's use, with the
 *   size after it, is added to the saved check-in (`usesToKeep`). After *just me* the tools work the same and nothing of
 *   them is stored either.
 * - *Pass* and *don't know* answer any question and move on. On the envelope both mean *just me*: not choosing keeps
 *   nothing. After them the word is not asked for its size. Passes are recorded as passed, never as a fault.
 * - *Finish* goes to the envelope as soon as there is any answer, after the envelope it ends. So the shortest complete
 *   check-in has 4 presses with word and size on the plane (3 with the place alone), 4 for Primary (both questions,
 *   finish, envelope; 5 with a word, with or without its size) and 3 through the words door.
 * - *Back* undoes exactly one press, up to the save: what was handed over is changed on the pupil's own page instead.
 *   After *just me* there was no save, so it goes back to the envelope and the pupil can think again.
 * - *Several* lets up to three feelings be named, each with its size. No step ever asks why.
 */

/** What the pupil has said so far. */
export interface CheckinDraft {
  readonly niceness: Niceness | null;
  readonly energy: EnergyLevel | null;
  /** The pupil's own place on the plane. */
  readonly point: { readonly valence: number; readonly energy: number } | null;
  readonly feelings: readonly { readonly feelingId: FeelingChoice; readonly size: Size | null }[];
  /** More than one feeling at once: after a size the next word is asked. */
  readonly several: boolean;
  readonly passed: readonly QuestionStep[];
  readonly dontKnow: boolean;
  readonly who: WhoChoice | null;
}

export interface StrategyUse {
  readonly strategyId: StrategyId;
  readonly sizeBefore: Size | null;
  readonly sizeAfter: Size | null;
}

/** All that a press can change. */
export interface CheckinMoment {
  readonly step: StepId;
  readonly door: OpenDoor;
  readonly draft: CheckinDraft;
  /** Set once the check-in is durably stored. */
  readonly checkinId: string | null;
  readonly offered: readonly StrategyId[];
  readonly wish: ToolWish | null;
  /** The tool in use. */
  readonly toolId: StrategyId | null;
  /** Tools used since the check-in. */
  readonly uses: readonly StrategyUse[];
}

export interface CheckinState extends CheckinMoment {
  readonly band: Band;
  /** Earlier moments for *back*, oldest first. */
  readonly past: readonly CheckinMoment[];
}

/** Doors the flow opens with its own first step; the body map comes with its own step. */
export type OpenDoor = Exclude<Door, 'body'>;

/** "I need rest" and "too fizzy" on the tools screen. */
export type ToolWish = 'rest' | 'tooFizzy';

export type CheckinAction =
  /** Another way in; starts over, so it is only heard before the first answer. */
  | { readonly type: 'openDoor'; readonly door: OpenDoor }
  | { readonly type: 'chooseNiceness'; readonly niceness: Niceness }
  | { readonly type: 'chooseEnergy'; readonly energy: EnergyLevel }
  | { readonly type: 'choosePoint'; readonly valence: number; readonly energy: number }
  | { readonly type: 'several' }
  | { readonly type: 'chooseWord'; readonly feelingId: FeelingChoice }
  /** The size of a feeling, or the size after a tool. */
  | { readonly type: 'chooseSize'; readonly size: Size }
  | { readonly type: 'chooseWho'; readonly who: WhoChoice }
  | { readonly type: 'pass' }
  | { readonly type: 'dontKnow' }
  | { readonly type: 'finish' }
  | { readonly type: 'back' }
  | { readonly type: 'stop' }
  /** Answers of the program, not presses: the save came to rest, or tools arrived. */
  | { readonly type: 'saved'; readonly checkinId: string }
  | { readonly type: 'saveFailed' }
  | { readonly type: 'toolsOffered'; readonly strategyIds: readonly string[] }
  | { readonly type: 'saveAgain' }
  /** On from the card that is shown to an adult, or from a check-in that could not be kept. */
  | { readonly type: 'carryOn' }
  | { readonly type: 'wishFor'; readonly wish: ToolWish }
  | { readonly type: 'openTool'; readonly strategyId: StrategyId }
  | { readonly type: 'leaveTool' };

const BLANK: CheckinDraft = {
  niceness: null,
  energy: null,
  point: null,
  feelings: [],
  several: false,
  passed: [],
  dontKnow: false,
  who: null,
};

const FIRST_STEP = {
  twoQuestions: 'niceness',
  plane: 'place',
  words: 'word',
  pictures: 'word',
} as const satisfies Record<OpenDoor, StepId>;

/** Young children judge pleasantness before energy, so Primary has two questions where Secondary has one plane. */
export const DOORS_OF_BAND = {
  primary: ['twoQuestions', 'words', 'pictures'],
  secondary: ['plane', 'words', 'pictures'],
} as const satisfies Record<Band, readonly OpenDoor[]>;

/** More presses back than any check-in takes; the oldest are let go beyond it. */
const PAST_MAX = 60;

/**
 * A check-in at its first step.
 * @param door the pupil's last door; one of another band opens the band's own first door
 */
export function startCheckin(band: Band, door: OpenDoor = DOORS_OF_BAND[band][0]): CheckinState {
  const doors: readonly OpenDoor[] = DOORS_OF_BAND[band];
  const open = doors.includes(door) ? door : DOORS_OF_BAND[band][0];
  return {
    band,
    step: FIRST_STEP[open],
    door: open,
    draft: BLANK,
    checkinId: null,
    offered: [],
    wish: null,
    toolId: null,
    uses: [],
    past: [],
  };
}

function momentOf(state: CheckinState): CheckinMoment {
  const { step, door, draft, checkinId, offered, wish, toolId, uses } = state;
  return { step, door, draft, checkinId, offered, wish, toolId, uses };
}

/** A press that *back* can undo. */
function press(state: CheckinState, change: Partial<CheckinMoment>): CheckinState {
  return { ...state, ...change, past: [...state.past, momentOf(state)].slice(-PAST_MAX) };
}

/** A change that *back* cannot undo, because something was handed over. */
function commit(state: CheckinState, change: Partial<CheckinMoment>): CheckinState {
  return { ...state, ...change, past: [] };
}

function answer(state: CheckinState, draft: Partial<CheckinDraft>, step: StepId): CheckinState {
  return press(state, { step, draft: { ...state.draft, ...draft } });
}

function isQuestion(step: StepId): step is QuestionStep {
  return QUESTION_STEPS.some((question) => question === step);
}

const AFTER_QUESTION = {
  niceness: 'energy',
  energy: 'word',
  place: 'word',
  word: 'who',
} as const satisfies Record<Exclude<QuestionStep, 'size'>, StepId>;

function afterSize(draft: CheckinDraft): StepId {
  return draft.several && draft.feelings.length < FEELINGS_MAX ? 'word' : 'who';
}

function hasAnswer(draft: CheckinDraft): boolean {
  return (
    draft.niceness !== null ||
    draft.energy !== null ||
    draft.point !== null ||
    draft.feelings.length > 0 ||
    draft.dontKnow
  );
}

function chooseWho(state: CheckinState, who: WhoChoice): CheckinState {
  return answer(state, { who }, who === 'justMe' ? 'tools' : 'keeping');
}

/** Leaves the question open and goes on; on the envelope nothing is kept. */
function skip(state: CheckinState, dontKnow: boolean): CheckinState {
  const { step, draft } = state;
  if (isQuestion(step)) {
    // Once a word is named, leaving further words open passes nothing.
    const named = step === 'word' && draft.feelings.length > 0;
    const passes = !dontKnow && !named && !draft.passed.includes(step);
    return answer(
      state,
      {
        passed: passes ? [...draft.passed, step] : draft.passed,
        dontKnow: draft.dontKnow || (dontKnow && !named),
      },
      step === 'size' ? afterSize(draft) : AFTER_QUESTION[step],
    );
  }
  switch (step) {
    case 'who':
      return chooseWho(state, 'justMe');
    case 'personCard':
    case 'notKept':
      return carryOn(state);
    case 'tools':
      return press(state, { step: 'done' });
    case 'tool':
      return press(state, { step: 'tools', toolId: null });
    case 'sizeAfter':
      return endUse(state, null, 'tools');
    default:
      return state;
  }
}

/** The size to which tools are fitted, and from which a tool starts: the biggest named, or the one after the last tool. */
export function sizeNow(state: CheckinState): Size | null {
  const after = state.uses.at(-1)?.sizeAfter;
  if (after !== undefined && after !== null) return after;
  return state.draft.feelings.reduce<Size | null>(
    (biggest, { size }) => (size !== null && (biggest === null || size > biggest) ? size : biggest),
    null,
  );
}

function endUse(state: CheckinState, sizeAfter: Size | null, step: StepId): CheckinState {
  if (state.toolId === null) return state;
  const use = { strategyId: state.toolId, sizeBefore: sizeNow(state), sizeAfter };
  const change = { step, toolId: null, uses: [...state.uses, use] };
  return state.checkinId === null ? press(state, change) : commit(state, change);
}

function carryOn(state: CheckinState): CheckinState {
  if (state.step === 'personCard') return commit(state, { step: 'tools' });
  if (state.step === 'notKept') return press(state, { step: 'tools' });
  return state;
}

function finish(state: CheckinState): CheckinState {
  const { step } = state;
  if (isQuestion(step)) return hasAnswer(state.draft) ? press(state, { step: 'who' }) : state;
  switch (step) {
    case 'tool':
    case 'sizeAfter':
      return endUse(state, null, 'done');
    case 'notKept':
    case 'personCard':
    case 'tools':
      return press(state, { step: 'done' });
    default:
      return state;
  }
}

function back(state: CheckinState): CheckinState {
  const before = state.past.at(-1);
  if (!before || !canGoBack(state)) return state;
  return { ...state, ...before, past: state.past.slice(0, -1) };
}

function chooseWord(state: CheckinState, feelingId: FeelingChoice): CheckinState {
  const { feelings } = state.draft;
  if (feelings.length >= FEELINGS_MAX || feelings.some((chosen) => chosen.feelingId === feelingId))
    return state;
  return answer(state, { feelings: [...feelings, { feelingId, size: null }] }, 'size');
}

function chooseSize(state: CheckinState, size: Size): CheckinState {
  if (state.step === 'sizeAfter') return endUse(state, size, 'tools');
  const last = state.draft.feelings.at(-1);
  if (state.step !== 'size' || !last) return state;
  const feelings = [...state.draft.feelings.slice(0, -1), { ...last, size }];
  return answer(state, { feelings }, afterSize(state.draft));
}

function onPlane(value: number): boolean {
  return value >= -1 && value <= 1;
}

/** The state after an action; the same object where the action means nothing at this step. */
export function advance(state: CheckinState, action: CheckinAction): CheckinState {
  const at = state.step;
  if (at === 'stopped' || at === 'done') return state;
  switch (action.type) {
    case 'openDoor': {
      const doors: readonly OpenDoor[] = DOORS_OF_BAND[state.band];
      const first = at === FIRST_STEP[state.door] && !hasAnswer(state.draft) && !state.draft.several;
      if (!first || action.door === state.door || !doors.includes(action.door)) return state;
      return press(state, { step: FIRST_STEP[action.door], door: action.door });
    }
    case 'chooseNiceness':
      return at === 'niceness' ? answer(state, { niceness: action.niceness }, 'energy') : state;
    case 'chooseEnergy':
      return at === 'energy' ? answer(state, { energy: action.energy }, 'word') : state;
    case 'choosePoint': {
      const { valence, energy } = action;
      if (at !== 'place' || !onPlane(valence) || !onPlane(energy)) return state;
      return answer(state, { point: { valence, energy } }, 'word');
    }
    case 'several':
      return at === 'word' && !state.draft.several ? answer(state, { several: true }, 'word') : state;
    case 'chooseWord':
      return at === 'word' ? chooseWord(state, action.feelingId) : state;
    case 'chooseSize':
      return chooseSize(state, action.size);
    case 'chooseWho':
      return at === 'who' ? chooseWho(state, action.who) : state;
    case 'pass':
      return skip(state, false);
    case 'dontKnow':
      return skip(state, true);
    case 'finish':
      return finish(state);
    case 'back':
      return back(state);
    case 'stop':
      // What was said goes at once; that an earlier save stands is still known, so that the screen can say so.
      return { ...startCheckin(state.band, state.door), step: 'stopped', checkinId: state.checkinId };
    case 'saved':
      if (at !== 'keeping') return state;
      return commit(state, {
        step: state.draft.who === 'now' ? 'personCard' : 'tools',
        checkinId: action.checkinId,
      });
    case 'saveFailed':
      return at === 'keeping' ? { ...state, step: 'notKept' } : state;
    case 'saveAgain':
      return at === 'notKept' ? { ...state, step: 'keeping' } : state;
    case 'carryOn':
      return carryOn(state);
    case 'toolsOffered':
      return at === 'tools' ? { ...state, offered: action.strategyIds.filter(isStrategyId) } : state;
    case 'wishFor':
      return at === 'tools' && state.wish !== action.wish ? press(state, { wish: action.wish }) : state;
    case 'openTool':
      if (at !== 'tools' || !state.offered.includes(action.strategyId)) return state;
      return press(state, { step: 'tool', toolId: action.strategyId });
    case 'leaveTool':
      return at === 'tool' ? press(state, { step: 'sizeAfter' }) : state;
  }
}

/** The words to offer at the word step, screen by screen; the first screen is the offer, the others are *more words*. */
export function wordsToOffer(state: CheckinState, tier: Tier = startingTier(state.band)): FeelingId[][] {
  const { band, draft } = state;
  if (band === 'primary') return pageWords(wordsInCorner(draft, tier), band);
  return pageWords(draft.point ? wordsNear(draft.point, band, tier) : wordsOfEveryArea(band, tier), band);
}

/** Whether *back* does anything: never while a save is under way, nor from the end. */
export function canGoBack(state: CheckinState): boolean {
  return state.past.length > 0 && !['keeping', 'done', 'stopped'].includes(state.step);
}

/** Whether *finish* does anything here. */
export function canFinish(state: CheckinState): boolean {
  return finish(state) !== state;
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
  feelings: { feelingId: FeelingChoice; size: Size | null }[];
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
      feelings: draft.feelings.map(({ feelingId, size }) => ({ feelingId, size })),
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
