import { asLooks, LOOKS_BEFORE_SHOWN, type Said, type StepLogic, shuffled } from '../../stepLogic.ts';
import type { Match } from './schema.ts';

type Left = Match['lefts'][number];

export interface MatchState {
  /** Lefts in the order they come up, and rights in the order they are shown. */
  readonly order: readonly string[];
  readonly rights: readonly string[];
  readonly at: number;
  /** Left to the rights that were found for it, or shown. */
  readonly made: Readonly<Record<string, readonly string[]>>;
  readonly looks: Readonly<Record<string, number>>;
  readonly said: Said;
}

export type MatchAction =
  | { readonly type: 'pair'; readonly right: string }
  | { readonly type: 'forward' }
  | { readonly type: 'backward' };

/** One left at a time; a right may be used as often as it fits. */
export const logic: StepLogic<Match, MatchState, MatchAction> = {
  start: ({ lefts, rights }, seed) => ({
    order: shuffled(lefts, seed).map(({ id }) => id),
    rights: shuffled(rights, seed + 1).map(({ id }) => id),
    at: 0,
    made: {},
    looks: {},
    said: null,
  }),
  reduce(content, state, action) {
    switch (action.type) {
      case 'pair':
        return pair(content, state, action.right);
      case 'forward':
        return state.at < state.order.length - 1 ? { ...state, at: state.at + 1, said: null } : state;
      case 'backward':
        return state.at > 0 ? { ...state, at: state.at - 1, said: null } : state;
      default:
        return state;
    }
  },
  options: (content, state) => [
    ...state.rights.map((right) => ({ type: 'pair' as const, right })),
    ...[logic.forward(content, state), logic.backward(content, state)].filter((action) => action !== null),
  ],
  forward: (_content, state) => (state.at < state.order.length - 1 ? { type: 'forward' } : null),
  backward: (_content, state) => (state.at > 0 ? { type: 'backward' } : null),
  isDone: (content, state) =>
    content.lefts.every((left) => madeFor(state, left.id).length >= picksFor(content, left)),
  looks: (_content, state) => asLooks(Math.max(0, ...Object.values(state.looks))),
};

/** The left that is up. */
export function leftAt(content: Match, state: MatchState): Left | undefined {
  return content.lefts.find(({ id }) => id === state.order[state.at]);
}

/** How many rights are looked for: never more than there are. */
export function picksFor(content: Match, left: Left): number {
  return Math.min(content.picks ?? 1, left.rights.length);
}

/** What a left was joined with so far. */
export function madeFor(state: MatchState, left: string): readonly string[] {
  return state.made[left] ?? [];
}

function pair(content: Match, state: MatchState, right: string): MatchState {
  const left = leftAt(content, state);
  if (!left || !state.rights.includes(right)) return state;
  const before = madeFor(state, left.id);
  const picks = picksFor(content, left);
  if (left.rights.includes(right)) {
    // A third that fits takes the place of the first: all of them may be tried.
    const found = [...before.filter((id) => id !== right), right].slice(-picks);
    return {
      ...state,
      made: { ...state.made, [left.id]: found },
      said: { how: 'fits', about: left.id },
    };
  }
  const looks = (state.looks[left.id] ?? 0) + 1;
  const lookedAt = { ...state.looks, [left.id]: looks };
  if (looks < LOOKS_BEFORE_SHOWN || before.length >= picks) {
    return { ...state, looks: lookedAt, said: { how: 'look', about: left.id } };
  }
  const rest = left.rights.filter((id) => !before.includes(id));
  return {
    ...state,
    looks: lookedAt,
    made: { ...state.made, [left.id]: [...before, ...rest].slice(0, picks) },
    said: { how: 'shown', about: left.id },
  };
}
