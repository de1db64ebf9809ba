/** How often it was looked at again before it fitted; words the next hint, never a mark. */
export type Looks = 0 | 1 | 2 | 3;

/** After two looks the idea is shown, and the step goes on. */
export const LOOKS_BEFORE_SHOWN = 2;

/** What is said to the last answer: it fits, have another look, or here is one way to see it. */
export type Said = { readonly how: 'fits' | 'look' | 'shown'; readonly about: string } | null;

/** Exit check: on the first look, after a hint, or otherwise. Never shown as a mark. */
export const EXIT_STATUSES = ['secure', 'withALook', 'notYet'] as const;
export type ExitStatus = (typeof EXIT_STATUSES)[number];

/** *Not yet*, *Getting there*, *I can*. */
export type Sureness = 0 | 1 | 2;

/** Something a pupil pressed *Keep* for. Only ids of the lesson and the catalogue; no text is typed. */
export type Kept =
  | {
      readonly kind: 'plan';
      readonly ifId: string;
      readonly thenId: string;
      readonly helperId: string | null;
      readonly isShared: boolean;
    }
  | {
      readonly kind: 'strengths';
      readonly cardIds: readonly string[];
      readonly reasonId: string | null;
      readonly isShared: boolean;
    }
  | { readonly kind: 'view'; readonly wayId: string; readonly isShared: boolean }
  | {
      readonly kind: 'tools';
      readonly tools: readonly { readonly slotId: string; readonly strategyId: string }[];
      readonly personId: string | null;
      readonly placeId: string | null;
      readonly isShared: boolean;
    }
  | { readonly kind: 'circle'; readonly memberIds: readonly string[] }
  | {
      readonly kind: 'aim';
      readonly aimId: string;
      readonly stepId: string | null;
      readonly helperId: string | null;
      readonly rating: number | null;
      readonly isShared: boolean;
    };

/** What a step may leave behind beyond *done*; CURRICULUM 4.2, column "Stores". */
export type Outcome =
  | { readonly kind: 'exit'; readonly status: ExitStatus; readonly sure: Sureness | null }
  | { readonly kind: 'keep'; readonly kept: Kept };

/**
 * One kind of step as pure rules. The state is plain JSON, since a break, the cover or a person may stand in front of it meanwhile.
 * `reduce` is total: an action that does not fit the state gives the same state back, and nothing throws.
 */
export interface StepLogic<Content, State, Action> {
  /** `seed` orders what is shuffled; the same seed gives the same order. */
  start(content: Content, seed: number): State;
  reduce(content: Content, state: State, action: Action): State;
  /** What can be pressed now: the screens offer these, and the tests walk them. */
  options(content: Content, state: State): readonly Action[];
  /** *Next* inside the step, such as the next panel; null where the next is the next step. */
  forward(content: Content, state: State): Action | null;
  /** *Back* inside the step; null where it leads to the step before. */
  backward(content: Content, state: State): Action | null;
  /** Everything was answered or looked at. Nothing is locked before; only the way on gets quieter. */
  isDone(content: Content, state: State): boolean;
  looks(content: Content, state: State): Looks;
  outcome?(content: Content, state: State): Outcome | null;
}

/** Who a *use* step is for. What is done for oneself stays private; what is kept of the made-up person is nothing. */
export type UsedFor = 'me' | 'character';

/** Looks as they are kept: no more than three. */
export function asLooks(count: number): Looks {
  return count <= 0 ? 0 : count === 1 ? 1 : count === 2 ? 2 : 3;
}

/**
 * The same things in an order that the seed decides (Fisher-Yates over a small generator, mulberry32).
 * @param seed any number; its lower 32 bits count
 */
export function shuffled<Thing>(things: readonly Thing[], seed: number): Thing[] {
  const order = [...things];
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = Math.floor(next() * (last + 1));
    const moved = order[last];
    const taken = order[other];
    if (moved !== undefined && taken !== undefined) {
      order[last] = taken;
      order[other] = moved;
    }
  }
  return order;
}
