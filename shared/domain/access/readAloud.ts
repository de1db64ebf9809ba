/** How fast read-aloud speaks. */
export const READ_RATES = ['slow', 'normal', 'brisk'] as const;
export type ReadRate = (typeof READ_RATES)[number];

/**
 * Whose voice is heard. `auto` takes a voice of the computer where it has one for the page's language, else one that comes with
 * Harbour. `system` is the computer's own; the others are the bundled engine's.
 */
export const READ_VOICES = ['auto', 'system', 'slt', 'rms', 'awb', 'kal16'] as const;
export type ReadVoice = (typeof READ_VOICES)[number];

/** Voices of the bundled engine: a woman's, a man's, a Scottish man's, and a plain one that is quickest. All speak English only. */
export const BUNDLED_VOICES = ['slt', 'rms', 'awb', 'kal16'] as const satisfies readonly ReadVoice[];
export type BundledVoice = (typeof BUNDLED_VOICES)[number];

/** How a pupil likes to be read to. */
export type ReadAloudPreferences = {
  readonly voice: ReadVoice;
  readonly rate: ReadRate;
  /** Says each button's word when focus comes to it or a finger rests on it. Off: nothing is heard before it is asked for. */
  readonly asIGo: boolean;
};

export const READ_ALOUD_DEFAULTS: ReadAloudPreferences = { voice: 'auto', rate: 'normal', asIGo: false };

/** Longest text for the engine in one go: longer sentences are split first. */
export const SAY_MAX = 240;

/** Why nothing could be heard; written to the log, never with what was to be read. */
export const READ_FAILURES = [
  /** No voice for the page's language, neither the computer's nor ours. */
  'noVoice',
  /** The bundled engine did not start, stopped, or made no sound. */
  'engineFailed',
  /** The computer's own voice did not start or broke off. */
  'systemVoiceFailed',
  /** The computer has nothing that sound could come out of. */
  'noSpeaker',
  /** The computer let no sound be played. */
  'soundRefused',
] as const;
export type ReadFailure = (typeof READ_FAILURES)[number];
