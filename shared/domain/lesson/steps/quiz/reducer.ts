import {
  asLooks,
  type ExitStatus,
  LOOKS_BEFORE_SHOWN,
  type Said,
  type StepLogic,
  type Sureness,
  shuffled,
} from '../../stepLogic.ts';
import type { Quiz, QuizItem } from './schema.ts';

export const SURENESS: readonly Sureness[] = [0, 1, 2];

export interface QuizItemState {
  readonly id: string;
  /** The options in the order they are shown. */
  readonly order: readonly string[];
  /** The option pressed last. */
  readonly chosen: string | null;
  readonly looks: number;
  /** How it came to an end; later presses are for looking around, and change nothing of it. */
  readonly settled: 'fits' | 'shown' | null;
}

export interface QuizState {
  /** The item that is up; after the exit check's one, how sure somebody is. */
  readonly at: number;
  readonly items: readonly QuizItemState[];
  readonly said: Said;
  readonly sure: Sureness | null;
}

export type QuizAction =
  | { readonly type: 'choose'; readonly option: string }
  | { readonly type: 'sure'; readonly sure: Sureness }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** The item that is up, and how it stands; null where it is asked how sure somebody is. */
export function quizItemAt(
  content: Quiz,
  state: QuizState,
): { readonly item: QuizItem; readonly own: QuizItemState } | null {
  const item = content.items[state.at];
  const own = state.items[state.at];
  return item && own ? { item, own } : null;
}

/** What was found out of an exit check; null where nothing was pressed. Words for staff, never shown as a mark. */
export function exitStatus(state: QuizState): ExitStatus | null {
  const [own] = state.items;
  if (!own || own.chosen === null) return null;
  if (own.settled !== 'fits') return 'notYet';
  return own.looks === 0 ? 'secure' : 'withALook';
}

/** A look that fits, or one more look with a hint, and then the idea is shown. */
export const logic: StepLogic<Quiz, QuizState, QuizAction> = {
  start: ({ items }, seed) => ({
    at: 0,
    items: items.map(({ id, options }, at) => ({
      id,
      order: shuffled(options, seed + at).map((option) => option.id),
      chosen: null,
      looks: 0,
      settled: null,
    })),
    said: null,
    sure: null,
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'choose':
        return choose(content, state, action.option);
      case 'sure':
        return isAtSure(content, state) && SURENESS.includes(action.sure) && state.sure !== action.sure
          ? { ...state, sure: action.sure }
          : state;
      case 'forward':
        return logic.forward(content, state) ? { ...state, at: state.at + 1, said: null } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1, said: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...(quizItemAt(content, state)?.own.order ?? []).map((option) => ({ type: 'choose' as const, option })),
    ...(isAtSure(content, state) ? SURENESS.map((sure) => ({ type: 'sure' as const, sure })) : []),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward(content, state) {
    if (state.at < content.items.length - 1) return { type: 'forward' };
    // Nobody is asked how sure they are of what they passed.
    const asksSure = content.isExit && state.at === content.items.length - 1 && exitStatus(state) !== null;
    return asksSure ? { type: 'forward' } : null;
  },
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (_content, state) => state.items.every(({ chosen }) => chosen !== null),
  looks: (_content, state) => asLooks(Math.max(0, ...state.items.map(({ looks }) => looks))),
  outcome(content, state) {
    const status = content.isExit ? exitStatus(state) : null;
    return status === null ? null : { kind: 'exit', status, sure: state.sure };
  },
};

function isAtSure(content: Quiz, state: QuizState): boolean {
  return content.isExit === true && state.at === content.items.length;
}

function choose(content: Quiz, state: QuizState, option: string): QuizState {
  const up = quizItemAt(content, state);
  if (!up?.own.order.includes(option)) return state;
  const { item, own } = up;
  const fits = option === item.key;
  const looks = fits || own.settled ? own.looks : own.looks + 1;
  const isShown = !fits && (own.settled !== null || looks >= LOOKS_BEFORE_SHOWN);
  const settled = own.settled ?? (fits ? 'fits' : isShown ? 'shown' : null);
  const now: QuizItemState = { ...own, chosen: option, looks, settled };
  return {
    ...state,
    items: state.items.map((one) => (one === own ? now : one)),
    said: { how: fits ? 'fits' : isShown ? 'shown' : 'look', about: option },
  };
}
