import type { StepLogic } from '../../stepLogic.ts';
import { type KeepAction, type Keeping, keepsOf, keptBy, mayKeep, NOT_KEPT } from '../keeping.ts';
import { backwardIn, forwardIn, type Paged, type TurnAction, turned, turnsIn } from '../paged.ts';
import type { Strengths } from './schema.ts';

export const LIKENESSES = ['like', 'bit', 'unsure'] as const;
export type Likeness = (typeof LIKENESSES)[number];

export const CHOSEN_MAX = 3;
/** So many cards lie on the table at once while choosing. */
const ON_THE_TABLE = 4;

export interface StrengthsState extends Paged, Keeping {
  readonly answers: Readonly<Record<string, Likeness>>;
  /** Up to three, in the order they were chosen. */
  readonly chosen: readonly string[];
  readonly reasonId: string | null;
  /** Which handful of cards lies on the table. */
  readonly handful: number;
}
export type StrengthsAction =
  | { readonly type: 'answer'; readonly how: Likeness }
  /** No more cards: on to choosing. */
  | { readonly type: 'enough' }
  | { readonly type: 'choose'; readonly id: string }
  | { readonly type: 'more' }
  | { readonly type: 'reason'; readonly id: string }
  | TurnAction
  | KeepAction;

export type StrengthsPage = 'card' | 'choose' | 'reason' | 'end';
type Card = Strengths['cards'][number];

export function pageAt({ cards }: Strengths, { at }: StrengthsState): StrengthsPage {
  if (at < cards.length) return 'card';
  return at === cards.length ? 'choose' : at === cards.length + 1 ? 'reason' : 'end';
}

/** The card that is up, while sorting. */
export function cardAt({ cards }: Strengths, { at }: StrengthsState): Card | undefined {
  return cards[at];
}

/** Those to choose from: what is like one, then what is a bit; all of them where none was said to be. */
function candidates({ cards }: Strengths, { answers }: StrengthsState): Card[] {
  const said = (how: Likeness): Card[] => cards.filter(({ id }) => answers[id] === how);
  const some = [...said('like'), ...said('bit')];
  return some.length > 0 ? some : [...cards];
}

/** The cards on the table, and whether there are others. */
export function table(content: Strengths, state: StrengthsState): { cards: Card[]; hasMore: boolean } {
  const all = candidates(content, state);
  const from = state.handful * ON_THE_TABLE;
  return { cards: all.slice(from, from + ON_THE_TABLE), hasMore: all.length > ON_THE_TABLE };
}

function pagesOf({ cards }: Strengths): number {
  return cards.length + 3;
}

function may(content: Strengths, state: StrengthsState): boolean {
  return mayKeep(content, state.chosen.length > 0);
}

export const logic: StepLogic<Strengths, StrengthsState, StrengthsAction> = {
  start: () => ({ at: 0, answers: {}, chosen: [], reasonId: null, handful: 0, ...NOT_KEPT }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'answer': {
        const card = cardAt(content, state);
        if (!card || !LIKENESSES.includes(action.how)) return state;
        return { ...state, answers: { ...state.answers, [card.id]: action.how }, handful: 0 };
      }
      case 'enough':
        return state.at < content.cards.length ? { ...state, at: content.cards.length } : state;
      case 'choose':
        return chose(content, state, action.id);
      case 'more': {
        if (pageAt(content, state) !== 'choose' || !table(content, state).hasMore) return state;
        const handfuls = Math.ceil(candidates(content, state).length / ON_THE_TABLE);
        return { ...state, handful: (state.handful + 1) % handfuls };
      }
      case 'reason':
        if (pageAt(content, state) !== 'reason' || !content.reasons.some(({ id }) => id === action.id))
          return state;
        return { ...state, reasonId: state.reasonId === action.id ? null : action.id, isKept: false };
      case 'keep':
      case 'share':
        return keptBy(state, action, may(content, state));
      case 'forward':
        return turned(state, 1, pagesOf(content));
      case 'backward':
        return turned(state, -1, pagesOf(content));
      default:
        return state;
    }
  },
  options(content, state) {
    const page = pageAt(content, state);
    const { cards, hasMore } = table(content, state);
    return [
      ...(page === 'card'
        ? [...LIKENESSES.map((how) => ({ type: 'answer' as const, how })), { type: 'enough' as const }]
        : []),
      ...(page === 'choose' ? cards.map(({ id }) => ({ type: 'choose' as const, id })) : []),
      ...(page === 'choose' && hasMore ? [{ type: 'more' as const }] : []),
      ...(page === 'reason' ? content.reasons.map(({ id }) => ({ type: 'reason' as const, id })) : []),
      ...keepsOf(page === 'end' && may(content, state)),
      ...turnsIn(state, pagesOf(content)),
    ];
  },
  forward: (content, state) => forwardIn(state, pagesOf(content)),
  backward: (_content, state) => backwardIn(state),
  // *Not sure* is a full answer, and so is choosing none.
  isDone: (_content, state) => Object.keys(state.answers).length > 0 || state.chosen.length > 0,
  looks: () => 0,
  outcome: (content, state) =>
    state.isKept && may(content, state)
      ? {
          kind: 'keep',
          kept: {
            kind: 'strengths',
            cardIds: state.chosen,
            reasonId: state.reasonId,
            isShared: state.isShared,
          },
        }
      : null,
};

function chose(content: Strengths, state: StrengthsState, id: string): StrengthsState {
  if (pageAt(content, state) !== 'choose' || !content.cards.some((card) => card.id === id)) return state;
  if (state.chosen.includes(id))
    return { ...state, chosen: state.chosen.filter((one) => one !== id), isKept: false };
  if (state.chosen.length >= CHOSEN_MAX) return state;
  return { ...state, chosen: [...state.chosen, id], isKept: false };
}
