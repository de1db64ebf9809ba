import { asLooks, LOOKS_BEFORE_SHOWN, type Said, type StepLogic, shuffled } from '../../stepLogic.ts';
import type { Sort } from './schema.ts';

/** Where a card can be put that is no box of the lesson: it could be in more than one. */
export const BOTH = 'both';

export interface SortState {
  /** Cards in the order they come up. */
  readonly order: readonly string[];
  readonly at: number;
  /** Card to box, or to `BOTH`. */
  readonly placed: Readonly<Record<string, string>>;
  readonly looks: Readonly<Record<string, number>>;
  readonly said: Said;
}

export type SortAction =
  | { readonly type: 'place'; readonly box: string }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** Cards come up one at a time and stay where they were put; a card may be put anew at any time. */
export const logic: StepLogic<Sort, SortState, SortAction> = {
  start: ({ cards }, seed) => ({
    order: shuffled(cards, seed).map(({ id }) => id),
    at: 0,
    placed: {},
    looks: {},
    said: null,
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'place':
        return place(content, state, action.box);
      case 'forward':
        return state.at < state.order.length - 1 ? { ...state, at: state.at + 1, said: null } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1, said: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...[...content.boxes.map(({ id }) => id), BOTH].map((box) => ({ type: 'place' as const, box })),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  // A card may be passed; *Pass* is for the whole part.
  forward: (_content, state) => (state.at < state.order.length - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: ({ cards }, state) => cards.every(({ id }) => state.placed[id] !== undefined),
  looks: (_content, state) => asLooks(Math.max(0, ...Object.values(state.looks))),
};

/** The id of the card that is up. */
export function cardAt(state: SortState): string {
  return state.order[state.at] ?? '';
}

function place(content: Sort, state: SortState, box: string): SortState {
  const id = cardAt(state);
  const card = content.cards.find((one) => one.id === id);
  if (!card || (box !== BOTH && !content.boxes.some((one) => one.id === box))) return state;
  const fits = content.isOpen || (box === BOTH ? card.boxes.length > 1 : card.boxes.includes(box));
  if (fits) {
    return {
      ...state,
      placed: { ...state.placed, [id]: box },
      said: content.isOpen ? null : { how: 'fits', about: id },
    };
  }
  const looks = (state.looks[id] ?? 0) + 1;
  const lookedAt = { ...state.looks, [id]: looks };
  if (looks <= LOOKS_BEFORE_SHOWN - 1) return { ...state, looks: lookedAt, said: { how: 'look', about: id } };
  const shown = card.boxes.length > 1 ? BOTH : (card.boxes[0] ?? BOTH);
  return {
    ...state,
    looks: lookedAt,
    placed: { ...state.placed, [id]: shown },
    said: { how: 'shown', about: id },
  };
}
