import { z } from 'zod';

/**
 * The brake on guessing a passphrase, PIN or recovery key. Pure: the caller stores the state durably *before* each check, so
 * that killing the app in mid-check does not give a free try.
 *
 * Five tries are free; then each wrong one costs a wait of 30 s, 1, 2, 5 and from then on 15 minutes. Besides, at most
 * 10 tries in any 5 minutes and 40 in any 24 hours fail, whatever was right in between.
 *
 * Clock: setting it back never shortens a wait, it starts the wait again. Setting it forward cannot be told from time
 * passing, so within one run the caller should hand in a clock that cannot jump (start time plus elapsed time).
 */
export const FREE_TRIES = 5;
/** Waits after the fifth, sixth … wrong try, in milliseconds; the last one stays. */
export const WAITS_MS: readonly number[] = [30_000, 60_000, 120_000, 300_000, 900_000];

const WINDOWS: readonly { readonly reason: WaitReason; readonly tries: number; readonly ms: number }[] = [
  { reason: 'tooFast', tries: 10, ms: 5 * 60_000 },
  { reason: 'tooManyToday', tries: 40, ms: 24 * 60 * 60_000 },
];
const MOST_KEPT = 40;

const tryMade = z.object({
  /** When it was made, on today's reading of the clock (UTC milliseconds). Moves back with a clock that is set back. */
  at: z.number().int(),
  /** The latest reading of the clock seen by then. Never moves, so that a clock put right again is not taken for time passed. */
  seenAt: z.number().int(),
});

/** What has to be stored for each account (and one for the start screen). Plain JSON. */
export const throttleStateSchema = z.object({
  /** Wrong or unfinished tries since the last right one. */
  streak: z.number().int().min(0),
  /** The latest wrong or unfinished tries, oldest first. */
  tries: z.array(tryMade).max(MOST_KEPT),
});
export type ThrottleState = z.infer<typeof throttleStateSchema>;

/** Nobody has tried yet. */
export const NO_TRIES: ThrottleState = { streak: 0, tries: [] };

/** Why the next try has to wait: a wrong one just now, ten in five minutes, or forty in a day. */
export type WaitReason = 'backOff' | 'tooFast' | 'tooManyToday';

export interface ThrottleStatus {
  /** Milliseconds until the next try is allowed; 0 when it is allowed now. */
  readonly waitMs: number;
  /** Set when `waitMs` is not 0. */
  readonly reason?: WaitReason;
  /** How many tries are left before waits begin. */
  readonly freeTriesLeft: number;
  /** The state to store: differs from what was given only when the clock was set back. */
  readonly state: ThrottleState;
}

/**
 * Whether a try is allowed at `now` (UTC milliseconds). When the returned state is another object than the one given, store
 * it: the clock was set back, and the wait runs from the new reading on.
 */
export function throttleStatus(state: ThrottleState, now: number): ThrottleStatus {
  const known = rebase(state, now);
  const freeTriesLeft = Math.max(FREE_TRIES - known.streak, 0);
  let waitMs = 0;
  let reason: WaitReason | undefined;
  const demand = (ms: number, because: WaitReason): void => {
    if (ms <= waitMs) return;
    waitMs = ms;
    reason = because;
  };
  const last = known.tries.at(-1);
  if (last !== undefined && known.streak >= FREE_TRIES) {
    const wait = WAITS_MS[Math.min(known.streak - FREE_TRIES, WAITS_MS.length - 1)] ?? 0;
    demand(wait - ageOf(last, now), 'backOff');
  }
  for (const window of WINDOWS) {
    // The try whose going out of the window makes room for one more.
    const oldest = known.tries.at(-window.tries);
    if (oldest !== undefined) demand(window.ms - ageOf(oldest, now), window.reason);
  }
  return { waitMs, freeTriesLeft, state: known, ...(reason === undefined ? {} : { reason }) };
}

export type TryStarted =
  | { readonly ok: true; readonly state: ThrottleState }
  | {
      readonly ok: false;
      readonly waitMs: number;
      readonly reason: WaitReason;
      readonly state: ThrottleState;
    };

/**
 * Counts a try before it is checked. Store the returned state durably in either case; check the secret only when `ok`.
 * A try that is never reported as right stays counted as wrong.
 */
export function startTry(state: ThrottleState, now: number): TryStarted {
  const status = throttleStatus(state, now);
  if (status.reason !== undefined) {
    return { ok: false, waitMs: status.waitMs, reason: status.reason, state: status.state };
  }
  const tries = status.state.tries;
  const seenAt = Math.max(now, tries.at(-1)?.seenAt ?? now);
  return {
    ok: true,
    state: { streak: status.state.streak + 1, tries: [...tries, { at: now, seenAt }].slice(-MOST_KEPT) },
  };
}

/** The try counted last was right: it is struck off, and waits begin anew. Earlier wrong ones still count for the day. */
export function tryWasRight(state: ThrottleState): ThrottleState {
  return { streak: 0, tries: state.tries.slice(0, -1) };
}

/**
 * What two records of the same guessing say together, when either may be an older one put back: every try that one of them
 * knows, and the longer run of wrong ones. Never fewer than either.
 */
export function mergeTries(one: ThrottleState, other: ThrottleState): ThrottleState {
  const known = [...one.tries];
  const added = other.tries.filter((made) => {
    const at = known.findIndex((same) => same.at === made.at && same.seenAt === made.seenAt);
    // Each try stands for one of the other record's.
    if (at >= 0) known.splice(at, 1);
    return at < 0;
  });
  if (added.length === 0 && one.streak >= other.streak) return one;
  const tries = [...one.tries, ...added].sort((a, b) => a.seenAt - b.seenAt || a.at - b.at);
  return { streak: Math.max(one.streak, other.streak), tries: tries.slice(-MOST_KEPT) };
}

/** Time since a try. Once the clock is past where it ever was, that reading is the one to measure from. */
function ageOf(made: ThrottleState['tries'][number], now: number): number {
  return now >= made.seenAt ? now - made.seenAt : now - made.at;
}

/** After a clock set back, lets the last try have happened just now, and the others as long before it as they did. */
function rebase(state: ThrottleState, now: number): ThrottleState {
  const last = state.tries.at(-1);
  if (last === undefined || now >= last.at) return state;
  const shift = last.at - now;
  return { streak: state.streak, tries: state.tries.map(({ at, seenAt }) => ({ at: at - shift, seenAt })) };
}
