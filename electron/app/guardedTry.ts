import {
  startTry,
  type ThrottleState,
  throttleStatus,
  tryWasRight,
} from '@harbour/shared/domain/access/throttle';

/** What the person who tried is told. */
export type TryOutcome =
  | { outcome: 'in' }
  | { outcome: 'no'; triesBeforeWait: number }
  | { outcome: 'wait'; seconds: number };

/** Where tries are counted; `write` must be durable when it returns. */
export type TryCounter = { read(): ThrottleState; write(state: ThrottleState): void };

/**
 * Counts a try durably, then checks it: killing the app in the middle of a check does not win a free try.
 * @param check resolves true when the secret was right; an error counts as a wrong try and is passed on
 */
export async function guardedTry(
  counter: TryCounter,
  now: number,
  check: () => Promise<boolean>,
): Promise<TryOutcome> {
  const started = startTry(counter.read(), now);
  counter.write(started.state);
  if (!started.ok) return { outcome: 'wait', seconds: Math.max(1, Math.ceil(started.waitMs / 1000)) };
  if (await check()) {
    counter.write(tryWasRight(counter.read()));
    return { outcome: 'in' };
  }
  return { outcome: 'no', triesBeforeWait: throttleStatus(started.state, now).freeTriesLeft };
}
