import type { ReadFailure, ReadRate } from '@harbour/shared/domain/access/readAloud';
import type { SpokenPiece } from '@harbour/shared/domain/readaloud/pieces';

/** Thrown where a voice cannot be heard. */
export class VoiceFailure extends Error {
  readonly reason: ReadFailure;
  constructor(reason: ReadFailure) {
    super(reason);
    this.name = 'VoiceFailure';
    this.reason = reason;
  }
}

/** Something that can speak a piece of text aloud. */
export type Voice = {
  /** Begins to make ready what is spoken next. */
  prepare(piece: SpokenPiece, rate: ReadRate): void;
  /**
   * Speaks; resolves when it was spoken, or when `signal` called it off: true when nothing had to be left out.
   * @param onWord told of each word as it is heard
   * @throws VoiceFailure when it was not heard
   */
  say(
    piece: SpokenPiece,
    rate: ReadRate,
    onWord: (index: number) => void,
    signal: AbortSignal,
  ): Promise<boolean>;
};

/**
 * Tells of each word when its time has come, frame by frame, until `signal` ends it. The first is told at once, and none is left
 * out: on a slow computer a frame can take longer than a word.
 * @param now seconds into the piece
 * @returns to be called when all was heard: tells of what no frame came for
 */
export function followWords(
  times: readonly number[],
  now: () => number,
  onWord: (index: number) => void,
  signal: AbortSignal,
): () => void {
  let next = 0;
  const tellUpTo = (index: number): void => {
    for (; next <= index && !signal.aborted; next += 1) onWord(next);
  };
  const look = (): void => {
    if (signal.aborted) return;
    const at = now();
    tellUpTo(times.findLastIndex((time) => time <= at));
    if (next < times.length) requestAnimationFrame(look);
  };
  tellUpTo(Math.min(0, times.length - 1));
  look();
  return () => tellUpTo(times.length - 1);
}
