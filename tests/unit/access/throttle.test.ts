import {
  mergeTries,
  NO_TRIES,
  startTry,
  type ThrottleState,
  throttleStateSchema,
  throttleStatus,
  tryWasRight,
} from '@harbour/shared/domain/access/throttle';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const START = 1_800_000_000_000;

/** Fails as often as asked, each as soon as allowed; gives the waits and the state. */
function fail(times: number, from = START): { waits: number[]; state: ThrottleState; now: number } {
  let state: ThrottleState = NO_TRIES;
  let now = from;
  const waits: number[] = [];
  for (let made = 0; made < times; made += 1) {
    const { waitMs } = throttleStatus(state, now);
    waits.push(waitMs / 1000);
    now += waitMs;
    const started = startTry(state, now);
    expect(started.ok).toBe(true);
    state = started.state;
  }
  return { waits, state, now };
}

describe('the brake on guessing', () => {
  it('gives five free tries, then waits 30 s, 1, 2, 5, 15 and 15 minutes', () => {
    expect(fail(12).waits).toEqual([0, 0, 0, 0, 0, 30, 60, 120, 300, 900, 900, 900]);
    expect(throttleStatus(NO_TRIES, START).freeTriesLeft).toBe(5);
    expect(throttleStatus(fail(3).state, START).freeTriesLeft).toBe(2);
  });

  it('refuses a try a moment too early and does not count it', () => {
    const { state, now } = fail(5);
    const early = startTry(state, now + 29_999);
    expect(early).toEqual({ ok: false, waitMs: 1, reason: 'backOff', state });
    expect(startTry(early.state, now + 30_000).ok).toBe(true);
  });

  it('counts a try before it is known whether it was right', () => {
    const started = startTry(NO_TRIES, START);
    expect(started.state.streak).toBe(1);
    expect(tryWasRight(started.state)).toEqual(NO_TRIES);
  });

  it('begins anew after the right secret, yet lets no more than ten fail in five minutes', () => {
    let { state } = fail(5);
    const right = startTry(state, START + 30_000);
    state = tryWasRight(right.state);
    for (let more = 0; more < 5; more += 1) state = startTry(state, START + 31_000).state;
    expect(throttleStatus(state, START + 62_000)).toMatchObject({
      reason: 'tooFast',
      waitMs: 5 * MINUTE - 62_000,
    });
  });

  it('lets no more than forty fail in a day', () => {
    const { state, now } = fail(40);
    const status = throttleStatus(state, now);
    expect(status.reason).toBe('tooManyToday');
    expect(now + status.waitMs).toBe(START + DAY);
    expect(startTry(state, START + DAY - 1).ok).toBe(false);
    expect(startTry(state, START + DAY).ok).toBe(true);
  });

  it('holds its limits against any pattern of tries', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 0, max: 20 * MINUTE }), fc.integer({ min: 0, max: 9 })), {
          maxLength: 300,
        }),
        (steps) => {
          let state: ThrottleState = NO_TRIES;
          let now = START;
          const failed: number[] = [];
          for (const [wait, luck] of steps) {
            now += wait;
            const started = startTry(state, now);
            state = started.state;
            if (!started.ok) continue;
            if (luck === 0) state = tryWasRight(state);
            else failed.push(now);
            expect(throttleStateSchema.parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
          }
          for (const at of failed) {
            expect(
              failed.filter((other) => other >= at && other < at + 5 * MINUTE).length,
            ).toBeLessThanOrEqual(10);
            expect(failed.filter((other) => other >= at && other < at + DAY).length).toBeLessThanOrEqual(40);
          }
        },
      ),
    );
  });
});

describe('a clock set back', () => {
  it('starts the wait again from the new time, and no more than that', () => {
    const { state, now } = fail(5);
    const back = throttleStatus(state, now - 3 * DAY);
    expect(back.waitMs).toBe(30_000);
    const later = throttleStatus(back.state, now - 3 * DAY + 20_000);
    expect(later.waitMs).toBe(10_000);
    expect(startTry(later.state, now - 3 * DAY + 30_000).ok).toBe(true);
  });

  it('and put right again does not count as time passed', () => {
    const { state, now } = fail(9);
    const back = throttleStatus(state, now - DAY);
    expect(throttleStatus(back.state, now + 1000).waitMs).toBe(5 * MINUTE * 3 - 1000);
  });

  it('never shortens a wait', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 45 }),
        fc.array(fc.tuple(fc.nat(10 * MINUTE), fc.nat(2 * DAY)), { maxLength: 12 }),
        (tries, steps) => {
          const failed = fail(tries);
          let state = failed.state;
          const due = failed.now + throttleStatus(state, failed.now).waitMs;
          let real = failed.now;
          let setBack = 0;
          for (const [wait, back] of steps) {
            real += wait;
            setBack += back;
            const status = throttleStatus(state, real - setBack);
            state = status.state;
            expect(status.waitMs).toBeGreaterThanOrEqual(due - real);
          }
        },
      ),
    );
  });

  it('lets nobody have more tries than without it', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(20 * MINUTE), fc.nat(DAY)), { maxLength: 200 }), (steps) => {
        let honest: ThrottleState = NO_TRIES;
        let tampered: ThrottleState = NO_TRIES;
        let real = START;
        let setBack = 0;
        let [honestTries, tamperedTries] = [0, 0];
        for (const [wait, back] of steps) {
          real += wait;
          setBack += back;
          const a = startTry(honest, real);
          const b = startTry(tampered, real - setBack);
          [honest, tampered] = [a.state, b.state];
          honestTries += Number(a.ok);
          tamperedTries += Number(b.ok);
          expect(tamperedTries).toBeLessThanOrEqual(honestTries);
        }
      }),
    );
  });
});

describe('two records of the same guessing', () => {
  it('say together what either knows, whichever is the older one', () => {
    const older = fail(2).state;
    const newer = fail(7).state;
    expect(mergeTries(older, newer)).toEqual(newer);
    expect(mergeTries(newer, older)).toEqual(newer);
    expect(mergeTries(NO_TRIES, newer)).toEqual(newer);
    expect(mergeTries(newer, newer)).toBe(newer);
  });

  it('never let through sooner than either alone', () => {
    fc.assert(
      fc.property(fc.nat(45), fc.nat(45), fc.nat(DAY), fc.nat(DAY), (one, other, apart, later) => {
        const [a, b] = [fail(one), fail(other, START + apart)];
        const now = Math.max(a.now, b.now) + later;
        const both = mergeTries(a.state, b.state);
        expect(throttleStateSchema.parse(both)).toEqual(both);
        for (const { state } of [a, b]) {
          const alone = throttleStatus(state, now);
          const together = throttleStatus(both, now);
          expect(together.waitMs).toBeGreaterThanOrEqual(alone.waitMs);
          expect(together.freeTriesLeft).toBeLessThanOrEqual(alone.freeTriesLeft);
        }
      }),
    );
  });
});
