/** How words are read to a pupil. */
export type ReadAloud = {
  /** Name of a voice of this computer; null for the one that fits the language. */
  readonly voice: string | null;
  /** Speed, 1 being the voice's own. */
  readonly rate: number;
  /** Each page is read when it opens; else only when asked. */
  readonly asIGo: boolean;
};

/** Slowest and fastest reading that is still speech. */
export const RATE_MIN = 0.5;
export const RATE_MAX = 1.5;
/** Longest name of a voice that is kept. */
export const VOICE_MAX = 120;

export const DEFAULT_READ_ALOUD: ReadAloud = { voice: null, rate: 1, asIGo: false };
