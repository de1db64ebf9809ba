import type { FeelingChoice } from '../feelings/feelings.ts';
import { isStrategyId } from '../strategies/strategies.ts';
import type { CheckinAction } from './actions.ts';
import { withClue, withPlace } from './body.ts';
import { answer, commit, press } from './moves.ts';
import { sizeNow } from './record.ts';
import {
  BLANK,
  type CheckinDraft,
  type CheckinState,
  DOORS_OF_BAND,
  FIRST_STEP,
  hasAnswer,
  startCheckin,
} from './state.ts';
import {
  type Door,
  FEELINGS_MAX,
  OWN_WORD_MAX,
  QUESTION_STEPS,
  type QuestionStep,
  type Size,
  type StepId,
  type WhoChoice,
} from './types.ts';

/**
 * The check-in as a pure state machine: `startCheckin` makes a state, `advance` takes a press and gives the next state,
 * the same object where the press means nothing. A state is plain data and dies with the screen; only `toRecord`
 * says what may be kept, and only while the state is `keeping`.
 *
 * Four doors lead to the same record, and none costs more than one press more than another:
 *
 *   words, pictures    word > size > who
 *   body               place and clues > word > size > who        (words stand beside the map)
 *   two questions      niceness > energy > word > size > who      (Primary; words stand beside the energy)
 *   plane              place > word > size > who                  (Secondary; words stand beside the plane)
 *   then               keeping > tools > tool > size after > tools ... done
 *
 *   presses to a kept check-in      words  pictures  body  two questions  plane
 *   word, size, who                     3         3     4              4      4
 *   without a word                      -         -     4              4      3
 *   word and every other answer         3         3     5              5      4
 *
 * (Counted by tests/unit/checkin/effort.test.ts, from the first screen on.)
 *
 * - Every door is open from the first screen of every other; opening one starts over, and *back* undoes it. The next
 *   check-in begins with the door of the last kept one.
 * - *Who should know?* is one screen for the adult question and the envelope, and it is the commit: nothing is stored
 *   before it, so leaving early writes nothing and a pupil knows who will see an entry before it exists. Its three
 *   cards (just me, my key adult, a person: now, later today, just let them know) are one press each. Where a feeling
 *   calls for a gentle nudge the same screen carries it, so that nobody is asked the same thing twice.
 * - Saving comes before the tools. The check-in is complete after the fewest presses, a person is called before
 *   anything else is offered, and a tool can be left at any time without losing what was said. A tool's use, with the
 *   size after it, is added to the saved check-in (`usesToKeep`). After *just me* the tools work the same and nothing of
 *   them is stored either.
 * - *Pass* and *don't know* answer any question and move on. On the envelope both mean *just me*: not choosing keeps
 *   nothing. After them the word is not asked for its size. Passes are recorded as passed, never as a fault. A question
 *   left behind by a word at hand counts as neither.
 * - *Finish* goes to the envelope as soon as there is any answer, after the envelope it ends.
 * - *Back* undoes exactly one press, up to the save: what was handed over is changed on the pupil's own page instead.
 *   After *just me* there was no save, so it goes back to the envelope and the pupil can think again.
 * - *Several* (lots at once) lets up to three feelings be named, each with its size. It is there with the words and still
 *   there with the first size. No step ever asks why.
 * - A word of the pupil's own is typed on a step of its own where staff allow it. Its text goes on only with *keep*.
 */

function isQuestion(step: StepId): step is QuestionStep {
  return QUESTION_STEPS.some((question) => question === step);
}

const AFTER_QUESTION = {
  niceness: 'energy',
  energy: 'word',
  place: 'word',
  body: 'word',
  word: 'who',
} as const satisfies Record<Exclude<QuestionStep, 'size'>, StepId>;

function afterSize(draft: CheckinDraft): StepId {
  return draft.several && draft.feelings.length < FEELINGS_MAX ? 'word' : 'who';
}

function chooseWho(state: CheckinState, who: WhoChoice): CheckinState {
  return answer(state, { who }, who === 'justMe' ? 'tools' : 'keeping');
}

/** Leaves the question open and goes on; on the envelope nothing is kept. */
function skip(state: CheckinState, dontKnow: boolean): CheckinState {
  const { step, draft } = state;
  if (isQuestion(step)) {
    // Once a word is named or a clue chosen, leaving the rest of that question open passes nothing.
    const named =
      (step === 'word' && draft.feelings.length > 0) || (step === 'body' && draft.clues.length > 0);
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
    case 'ownWord':
      return press(state, { step: 'size' });
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
    case 'ownWord':
      return press(state, { step: 'who' });
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
  const step = feelingId === 'own-word' && state.mayType ? 'ownWord' : 'size';
  return answer(state, { feelings: [...feelings, { feelingId, size: null, ownWord: null }] }, step);
}

/** Keeps the text of the word that was just chosen, without needless spaces. */
function keepWord(state: CheckinState, text: string): CheckinState {
  const last = state.draft.feelings.at(-1);
  const ownWord = text.replace(/\s+/g, ' ').trim();
  if (state.step !== 'ownWord' || !last || ownWord === '' || ownWord.length > OWN_WORD_MAX) return state;
  return answer(state, { feelings: [...state.draft.feelings.slice(0, -1), { ...last, ownWord }] }, 'size');
}

/** Whether the other doors are open: on a door's first screen. */
export function canChangeDoor(state: CheckinState): boolean {
  return state.step === FIRST_STEP[state.door] && state.draft.feelings.length === 0;
}

function openDoor(state: CheckinState, door: Door): CheckinState {
  const doors: readonly Door[] = DOORS_OF_BAND[state.band];
  if (!canChangeDoor(state) || door === state.door || !doors.includes(door)) return state;
  return press(state, { step: FIRST_STEP[door], door, draft: BLANK });
}

/** *Lots at once*: with the words, or with the first size. */
function several(state: CheckinState): CheckinState {
  const asks = ['word', 'body', 'size'].includes(state.step);
  return asks && !state.draft.several ? answer(state, { several: true }, state.step) : state;
}

function chooseSize(state: CheckinState, size: Size): CheckinState {
  if (state.step === 'sizeAfter') return endUse(state, size, 'tools');
  const last = state.draft.feelings.at(-1);
  if (state.step !== 'size' || !last) return state;
  const feelings = [...state.draft.feelings.slice(0, -1), { ...last, size }];
  return answer(state, { feelings }, afterSize(state.draft));
}

/** Steps with words on their screen: the word step, and questions that have words at hand. */
const ASKS_WORD: readonly StepId[] = ['word', 'energy', 'body'];

function onPlane(value: number): boolean {
  return value >= -1 && value <= 1;
}

/** The state after an action; the same object where the action means nothing at this step. */
export function advance(state: CheckinState, action: CheckinAction): CheckinState {
  const at = state.step;
  if (at === 'stopped' || at === 'done') return state;
  switch (action.type) {
    case 'openDoor':
      return openDoor(state, action.door);
    case 'chooseNiceness':
      return at === 'niceness' ? answer(state, { niceness: action.niceness }, 'energy') : state;
    case 'chooseEnergy':
      return at === 'energy' ? answer(state, { energy: action.energy }, 'word') : state;
    case 'choosePoint': {
      const { valence, energy } = action;
      if (at !== 'place' || !onPlane(valence) || !onPlane(energy)) return state;
      // Without the sign of a zero, which no record could bring back.
      return answer(state, { point: { valence: valence + 0, energy: energy + 0 } }, 'word');
    }
    case 'touchPlace':
      return at === 'body' ? answer(state, withPlace(state.draft, action.place), 'body') : state;
    case 'toggleClue': {
      const draft = at === 'body' ? withClue(state.draft, action.clue) : null;
      return draft ? answer(state, draft, 'body') : state;
    }
    case 'toWords':
      return at === 'body' ? press(state, { step: 'word' }) : state;
    case 'several':
      return several(state);
    case 'chooseWord':
      return ASKS_WORD.includes(at) ? chooseWord(state, action.feelingId) : state;
    case 'keepWord':
      return keepWord(state, action.text);
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
      return {
        ...startCheckin(state.band, state.door, state.mayType),
        step: 'stopped',
        checkinId: state.checkinId,
      };
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

/** Whether *back* does anything: never while a save is under way, nor from the end. */
export function canGoBack(state: CheckinState): boolean {
  return state.past.length > 0 && !['keeping', 'done', 'stopped'].includes(state.step);
}

/** Whether *finish* does anything here. */
export function canFinish(state: CheckinState): boolean {
  return finish(state) !== state;
}
