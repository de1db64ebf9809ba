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

/** Tells of each word when its time has come, frame by frame, until `signal` ends it. @param now seconds into the piece */
export function followWords(
  times: readonly number[],
  now: () => number,
  onWord: (index: number) => void,
  signal: AbortSignal,
): void {
  let last = -1;
  const look = (): void => {
    if (signal.aborted) return;
    const at = now();
    const here = times.findLastIndex((time) => time <= at);
    if (here > last) {
      last = here;
      onWord(here);
    }
    if (last < times.length - 1) requestAnimationFrame(look);
  };
  look();
}
