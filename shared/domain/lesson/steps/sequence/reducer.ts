import { SIZES, type Size } from '../../../checkin/types.ts';
import { asLooks, LOOKS_BEFORE_SHOWN, type Said, type StepLogic, shuffled } from '../../stepLogic.ts';
import type { Sequence } from './schema.ts';

/** First the order, then how big it is at each card, then one card to point at; a lesson may have only the first. */
export type SequencePart = 'order' | 'levels' | 'pick';

/** What is said about the order itself, not about a card. */
export const THE_ORDER = 'the order';

export interface SequenceState {
  readonly part: SequencePart;
  /** Cards as they lie now. */
  readonly order: readonly string[];
  /** The card that was picked up and waits for its place. */
  readonly held: string | null;
  /** The order was found or shown. */
  readonly isOrdered: boolean;
  readonly orderLooks: number;
  /** Which card's size is asked for. */
  readonly at: number;
  readonly levels: Readonly<Record<string, Size>>;
  readonly picked: string | null;
  readonly pickLooks: number;
  readonly said: Said;
}

export type SequenceAction =
  | { readonly type: 'hold'; readonly card: string }
  | { readonly type: 'letGo' }
  /** Puts a card at a place, counted from 0; the others make room. */
  | { readonly type: 'move'; readonly card: string; readonly to: number }
  /** Puts the card that is held at a place, and lets go of it. */
  | { readonly type: 'place'; readonly to: number }
  | { readonly type: 'check' }
  | { readonly type: 'levelAt'; readonly at: number }
  | { readonly type: 'level'; readonly size: Size }
  | { readonly type: 'pick'; readonly card: string }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** How many other orders are tried, so that it does not begin in one that fits already. */
const STARTS = 12;

/** Cards lie in a row from the start and are moved within it, so that nothing has to be held in mind. */
export const logic: StepLogic<Sequence, SequenceState, SequenceAction> = {
  start: (content, seed) => ({
    part: 'order',
    order: startOrder(content, seed),
    held: null,
    isOrdered: false,
    orderLooks: 0,
    at: 0,
    levels: {},
    picked: null,
    pickLooks: 0,
    said: null,
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'hold':
        return state.part === 'order' && state.order.includes(action.card) && state.held !== action.card
          ? { ...state, held: action.card }
          : state;
      case 'letGo':
        return state.held === null ? state : { ...state, held: null };
      case 'move':
        return move(state, action.card, action.to);
      case 'place':
        return state.held === null || state.order[action.to] === undefined
          ? state
          : { ...move(state, state.held, action.to), held: null };
      case 'check':
        return state.part === 'order' ? check(content, state) : state;
      case 'levelAt':
        return state.part === 'levels' && action.at !== state.at && state.order[action.at] !== undefined
          ? { ...state, at: action.at, said: null }
          : state;
      case 'level':
        return level(state, action.size);
      case 'pick':
        return pick(content, state, action.card);
      case 'forward':
        return forward(content, state);
      case 'backward':
        return backward(content, state);
      default:
        return state;
    }
  },
  options(content, state) {
    const ways = [logic.forward(content, state), logic.backward(content, state)].filter(
      (action) => action !== null,
    );
    if (state.part === 'levels') {
      return [
        ...SIZES.map((size) => ({ type: 'level' as const, size })),
        ...state.order.map((_card, at) => ({ type: 'levelAt' as const, at })),
        ...ways,
      ];
    }
    if (state.part === 'pick')
      return [...state.order.map((card) => ({ type: 'pick' as const, card })), ...ways];
    const { held } = state;
    const places = held
      ? state.order.flatMap((_card, to) => [
          { type: 'move' as const, card: held, to },
          { type: 'place' as const, to },
        ])
      : [];
    return [
      ...state.order.map((card) => ({ type: 'hold' as const, card })),
      ...places,
      ...(held ? [{ type: 'letGo' as const }] : []),
      { type: 'check' },
      ...ways,
    ];
  },
  forward: (content, state) => (forward(content, state) === state ? null : { type: 'forward' }),
  backward: (content, state) => (backward(content, state) === state ? null : { type: 'backward' }),
  isDone: (content, state) =>
    state.isOrdered &&
    (!content.levels || content.cards.every(({ id }) => state.levels[id] !== undefined)) &&
    (!content.pick || state.picked !== null),
  looks: (_content, state) => asLooks(Math.max(state.orderLooks, state.pickLooks)),
};

/** The parts that this lesson has, in order. */
export function partsOf(content: Sequence): readonly SequencePart[] {
  return [
    'order',
    ...(content.levels ? (['levels'] as const) : []),
    ...(content.pick ? (['pick'] as const) : []),
  ];
}

function fits(content: Sequence, order: readonly string[]): boolean {
  return content.orders.some((one) => one.every((id, at) => id === order[at]));
}

function startOrder(content: Sequence, seed: number): readonly string[] {
  const ids = content.cards.map(({ id }) => id);
  for (let other = 0; other < STARTS; other += 1) {
    const order = shuffled(ids, seed + other);
    if (!fits(content, order)) return order;
  }
  return shuffled(ids, seed);
}

function move(state: SequenceState, card: string, to: number): SequenceState {
  const from = state.order.indexOf(card);
  if (state.part !== 'order' || from < 0 || state.order[to] === undefined || from === to) return state;
  const order = state.order.filter((id) => id !== card);
  order.splice(to, 0, card);
  return { ...state, order, said: null };
}

function check(content: Sequence, state: SequenceState): SequenceState {
  if (fits(content, state.order)) {
    return { ...state, held: null, isOrdered: true, said: { how: 'fits', about: THE_ORDER } };
  }
  const orderLooks = state.orderLooks + 1;
  if (orderLooks < LOOKS_BEFORE_SHOWN) {
    return { ...state, held: null, orderLooks, said: { how: 'look', about: THE_ORDER } };
  }
  return { ...shown(content, state), orderLooks };
}

/** Puts the cards in the order that the lesson shows, and says so. */
function shown(content: Sequence, state: SequenceState): SequenceState {
  const order = content.orders[0] ?? state.order;
  return { ...state, order, held: null, isOrdered: true, said: { how: 'shown', about: THE_ORDER } };
}

function level(state: SequenceState, size: Size): SequenceState {
  const card = state.order[state.at];
  if (state.part !== 'levels' || card === undefined || !SIZES.includes(size)) return state;
  if (state.levels[card] === size) return state;
  return { ...state, levels: { ...state.levels, [card]: size }, said: null };
}

function pick(content: Sequence, state: SequenceState, card: string): SequenceState {
  if (state.part !== 'pick' || !content.pick || !state.order.includes(card)) return state;
  if (content.pick.cards.includes(card)) {
    return { ...state, picked: card, said: { how: 'fits', about: card } };
  }
  const pickLooks = state.pickLooks + 1;
  if (pickLooks < LOOKS_BEFORE_SHOWN) return { ...state, pickLooks, said: { how: 'look', about: card } };
  const picked = content.pick.cards[0] ?? null;
  return { ...state, pickLooks, picked, said: { how: 'shown', about: picked ?? card } };
}

function forward(content: Sequence, state: SequenceState): SequenceState {
  if (state.part === 'levels' && state.at < state.order.length - 1) {
    return { ...state, at: state.at + 1, said: null };
  }
  const parts = partsOf(content);
  const part = parts[parts.indexOf(state.part) + 1];
  if (!part) return state;
  // What comes next is about the order: whoever did not look for it gets it shown.
  const ordered = state.isOrdered ? { ...state, said: null } : shown(content, state);
  return { ...ordered, part, held: null, at: 0 };
}

function backward(content: Sequence, state: SequenceState): SequenceState {
  if (state.part === 'levels' && state.at > 0) return { ...state, at: state.at - 1, said: null };
  const parts = partsOf(content);
  const part = parts[parts.indexOf(state.part) - 1];
  if (!part) return state;
  return { ...state, part, at: part === 'levels' ? state.order.length - 1 : 0, said: null };
}
