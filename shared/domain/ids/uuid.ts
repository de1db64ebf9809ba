import { v7 } from 'uuid';

/** Where ids get their time and chance from; tests put their own in. */
export interface IdSource {
  /** UTC milliseconds. */
  readonly now: () => number;
  /** At least `count` unpredictable bytes. */
  readonly randomBytes: (count: number) => Uint8Array;
}

const UUID_V7 = /^[0-9a-f]{8}-[0-9a-f]{4}-7[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

// RFC 9562 counts in 48 bits; a clock outside that range would wrap and break the order.
const LARGEST_MS = 2 ** 48 - 1;
const LARGEST_SEQUENCE = 2 ** 32 - 1;

/** A new UUIDv7 (RFC 9562), lower case. Ids made in one process sort in the order they were made. */
export function newId(): string {
  return v7();
}

/**
 * A maker of UUIDv7 with its own clock and chance. Each id sorts after the one before it, also when the clock stands
 * still or is set back.
 */
export function idMaker(source: IdSource): () => string {
  let lastMs = -1;
  let sequence = 0;
  return () => {
    const random = source.randomBytes(16);
    const now = Math.min(Math.max(Math.trunc(source.now()), 0), LARGEST_MS);
    if (now > lastMs) {
      lastMs = now;
      // The top bit stays clear, so that a new millisecond has room for two thousand million more ids.
      const seed = new DataView(random.buffer, random.byteOffset, random.byteLength).getUint32(6);
      sequence = seed % 2 ** 31;
    } else if (sequence === LARGEST_SEQUENCE) {
      lastMs += 1;
      sequence = 0;
    } else {
      sequence += 1;
    }
    return v7({ msecs: lastMs, seq: sequence, random });
  };
}

/** Whether the text is a UUIDv7 as this app writes it. */
export function isId(text: string): boolean {
  return UUID_V7.test(text);
}
