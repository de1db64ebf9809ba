/**
 * Hybrid logical clock (Kulkarni et al., 2014): stamps that follow the wall clock closely, yet always grow, also when
 * the clock is set back and across machines that have seen each other's rows.
 *
 * Text form: 12 hex digits of UTC milliseconds, 4 of counter, then the machine, parted by dashes. Every part has a fixed
 * width or comes last, so plain text order (and SQLite's BINARY order) is the order of the stamps.
 */
export type Hlc = string & { readonly __brand: 'Hlc' };

/** The parts of a stamp. */
export interface HlcParts {
  /** UTC milliseconds, 0 to 2^48-1. */
  readonly ms: number;
  /** 0 to 65535: tells stamps of the same millisecond apart. */
  readonly counter: number;
  /** The machine that made it: 8 to 40 lower-case letters, digits or dashes. */
  readonly machine: string;
}

/** A stamp from another machine that claims to be later than this allows is refused: one wrong clock must not drag all along. */
export const LARGEST_LEAD_MS = 24 * 60 * 60 * 1000;

const LARGEST_MS = 2 ** 48 - 1;
const LARGEST_COUNTER = 0xffff;
const STAMP = /^([0-9a-f]{12})-([0-9a-f]{4})-([0-9a-z-]{8,40})$/;
const MACHINE = /^[0-9a-z-]{8,40}$/;

/**
 * Writes a stamp.
 * @throws RangeError when a part is out of its range.
 */
export function formatHlc(parts: HlcParts): Hlc {
  if (!Number.isInteger(parts.ms) || parts.ms < 0 || parts.ms > LARGEST_MS) throw new RangeError('hlc: ms');
  if (!Number.isInteger(parts.counter) || parts.counter < 0 || parts.counter > LARGEST_COUNTER) {
    throw new RangeError('hlc: counter');
  }
  if (!MACHINE.test(parts.machine)) throw new RangeError('hlc: machine');
  const ms = parts.ms.toString(16).padStart(12, '0');
  const counter = parts.counter.toString(16).padStart(4, '0');
  return `${ms}-${counter}-${parts.machine}` as Hlc;
}

/** Reads a stamp; undefined when the text is not one. */
export function parseHlc(text: string): HlcParts | undefined {
  const [, ms, counter, machine] = STAMP.exec(text) ?? [];
  if (ms === undefined || counter === undefined || machine === undefined) return undefined;
  return { ms: Number.parseInt(ms, 16), counter: Number.parseInt(counter, 16), machine };
}

/** Orders two stamps: negative when `a` is earlier, positive when later, 0 when the same. */
export function compareHlc(a: Hlc, b: Hlc): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** What became of a stamp from elsewhere. */
export type Observed =
  | { readonly ok: true }
  | { readonly ok: false; readonly code: 'notAStamp' | 'tooFarAhead' };

/** One machine's clock. */
export interface HybridClock {
  /** A new stamp, later than every stamp made or observed before. */
  next(): Hlc;
  /** Takes note of a stamp from a merged row, so that later stamps sort after it. */
  observe(stamp: string): Observed;
}

/**
 * Makes this machine's clock.
 * @param machine this machine's id, 8 to 40 lower-case letters, digits or dashes
 * @param now UTC milliseconds
 * @param last the latest stamp found in the database, so that a clock set back between two runs does no harm
 * @throws RangeError when the machine id is malformed or `last` is not a stamp
 */
export function hybridClock(machine: string, now: () => number, last?: string): HybridClock {
  if (!MACHINE.test(machine)) throw new RangeError('hlc: machine');
  let ms = 0;
  let counter = -1;
  if (last !== undefined) {
    const parts = parseHlc(last);
    if (parts === undefined) throw new RangeError('hlc: last');
    ms = parts.ms;
    counter = parts.counter;
  }
  const wall = (): number => Math.min(Math.max(Math.trunc(now()), 0), LARGEST_MS);
  return {
    next() {
      const reading = wall();
      if (reading > ms) {
        ms = reading;
        counter = 0;
      } else if (counter < LARGEST_COUNTER) {
        counter += 1;
      } else {
        ms += 1;
        counter = 0;
      }
      return formatHlc({ ms, counter, machine });
    },
    observe(stamp) {
      const parts = parseHlc(stamp);
      if (parts === undefined) return { ok: false, code: 'notAStamp' };
      // Measured against this clock's own place too: after the wall clock was set back, our own rows still count as sound.
      if (parts.ms > Math.max(wall(), ms) + LARGEST_LEAD_MS) return { ok: false, code: 'tooFarAhead' };
      if (parts.ms > ms || (parts.ms === ms && parts.counter > counter)) {
        ms = parts.ms;
        counter = parts.counter;
      }
      return { ok: true };
    },
  };
}
