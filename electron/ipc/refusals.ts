/** Why a call was turned away before its handler ran; a closed list, so that it may be logged and audited. */
export const REFUSAL_REASONS = [
  'unknownSender',
  'unknownCall',
  'wrongWindow',
  'wrongActor',
  'tooLarge',
  'badRequest',
] as const;
export type RefusalReason = (typeof REFUSAL_REASONS)[number];

/**
 * A refused call as it is audited: its name and the reason, never its content.
 * `call` is null when the name is not one of the contract's, since a made-up name is itself content.
 * `unreported` counts refusals left out since the last one, because a broken window can make thousands.
 */
export type Refusal = { call: string | null; reason: RefusalReason; unreported: number };

const WINDOW_MS = 60_000;

/**
 * Passes at most `perMinute` refusals a minute on and counts the rest.
 * @param now UTC or monotonic milliseconds
 */
export function limitRefusals(
  pass: (refusal: Refusal) => void,
  now: () => number,
  perMinute = 20,
): (refusal: Pick<Refusal, 'call' | 'reason'>) => void {
  let windowStart = Number.NEGATIVE_INFINITY;
  let passed = 0;
  let unreported = 0;
  return ({ call, reason }) => {
    const time = now();
    // A clock set back must not silence the audit until it has caught up again.
    if (time - windowStart >= WINDOW_MS || time < windowStart) {
      windowStart = time;
      passed = 0;
    }
    if (passed >= perMinute) {
      unreported += 1;
      return;
    }
    passed += 1;
    pass({ call, reason, unreported });
    unreported = 0;
  };
}
