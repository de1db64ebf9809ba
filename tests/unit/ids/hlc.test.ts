import {
  compareHlc,
  formatHlc,
  type Hlc,
  hybridClock,
  LARGEST_LEAD_MS,
  parseHlc,
} from '@harbour/shared/domain/ids/hlc';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const machine = fc.stringMatching(/^[0-9a-z-]{8,40}$/);
const parts = fc.record({
  ms: fc.integer({ min: 0, max: 2 ** 48 - 1 }),
  counter: fc.integer({ min: 0, max: 0xffff }),
  machine,
});

describe('the hybrid logical clock', () => {
  it('reads back what it wrote', () => {
    fc.assert(
      fc.property(parts, (p) => {
        expect(parseHlc(formatHlc(p))).toEqual(p);
      }),
    );
  });

  it('sorts as text in the order of time, then counter', () => {
    fc.assert(
      fc.property(parts, parts, (a, b) => {
        const byParts = a.ms - b.ms || a.counter - b.counter;
        if (byParts !== 0) expect(Math.sign(compareHlc(formatHlc(a), formatHlc(b)))).toBe(Math.sign(byParts));
      }),
    );
  });

  it('always grows, wherever the wall clock goes', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: -1e14, max: 1e14 }), { maxLength: 100 }), (readings) => {
        let place = 0;
        const clock = hybridClock('machine-a', () => readings[place++] ?? 0);
        let last = '';
        for (const _ of readings) {
          const stamp = clock.next();
          expect(stamp > last).toBe(true);
          last = stamp;
        }
      }),
    );
  });

  it('goes on from the last stamp of the run before, though the clock was set back meanwhile', () => {
    const last = formatHlc({ ms: 5_000_000, counter: 0xffff, machine: 'machine-a' });
    const next = hybridClock('machine-a', () => 10, last).next();
    expect(next > last).toBe(true);
    expect(parseHlc(next)).toEqual({ ms: 5_000_001, counter: 0, machine: 'machine-a' });
  });

  it('puts an answer after what it answers, for machines with clocks that differ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 60_000 - LARGEST_LEAD_MS, max: LARGEST_LEAD_MS - 60_000 }),
        fc.array(fc.tuple(fc.boolean(), fc.nat(5000)), { maxLength: 60 }),
        (skew, steps) => {
          let time = 1_700_000_000_000;
          const a = hybridClock('machine-a', () => time);
          const b = hybridClock('machine-b', () => time + skew);
          const seen: Hlc[] = [];
          for (const [fromA, wait] of steps) {
            time += wait;
            const [sender, receiver] = fromA ? [a, b] : [b, a];
            const stamp = sender.next();
            expect(receiver.observe(stamp)).toEqual({ ok: true });
            const answer = receiver.next();
            expect(answer > stamp).toBe(true);
            seen.push(stamp, answer);
          }
          expect(new Set(seen).size).toBe(seen.length);
        },
      ),
    );
  });

  it('refuses a stamp from a machine that lives in the future, and stays where it was', () => {
    const clock = hybridClock('machine-a', () => 1000);
    const before = clock.next();
    const future = formatHlc({ ms: 1001 + LARGEST_LEAD_MS, counter: 0, machine: 'machine-b' });
    expect(clock.observe(future)).toEqual({ ok: false, code: 'tooFarAhead' });
    expect(clock.observe('not a stamp')).toEqual({ ok: false, code: 'notAStamp' });
    const after = clock.next();
    expect(after > before).toBe(true);
    expect(after < future).toBe(true);
  });

  it('refuses parts out of range', () => {
    const good = { ms: 1, counter: 1, machine: 'machine-a' };
    for (const bad of [{ ms: -1 }, { ms: 1.5 }, { ms: 2 ** 48 }, { counter: 65536 }, { machine: 'Short' }]) {
      expect(() => formatHlc({ ...good, ...bad })).toThrow(RangeError);
    }
    expect(() => hybridClock('x', () => 1)).toThrow(RangeError);
    expect(() => hybridClock('machine-a', () => 1, 'bad')).toThrow(RangeError);
  });
});
