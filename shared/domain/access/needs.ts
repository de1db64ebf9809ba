import { READ_ALOUD_DEFAULTS, type ReadAloudPreferences } from './readAloud.ts';

/** How much goes on: calm moves nothing and hides decoration, lively lets the water move as well. */
export const PACES = ['calm', 'standard', 'lively'] as const;
export type Pace = (typeof PACES)[number];

/** Colours a pupil can choose. */
export const PUPIL_THEMES = ['default', 'calm', 'contrast'] as const;
export type PupilTheme = (typeof PUPIL_THEMES)[number];

/** Size of words in per cent. */
export const TEXT_SIZES = ['100', '125', '150', '200'] as const;
export type NeededTextSize = (typeof TEXT_SIZES)[number];

export const FONTS = ['lexend', 'atkinson', 'opendyslexic'] as const;
export type NeededFont = (typeof FONTS)[number];

export const SPACINGS = ['normal', 'wide'] as const;
export type NeededSpacing = (typeof SPACINGS)[number];

/** With one switch the choices light up in turn: by themselves (`auto`) or with a second switch (`step`). */
export const SCANNINGS = ['off', 'auto', 'step'] as const;
export type Scanning = (typeof SCANNINGS)[number];
export const STEP_SECONDS_MIN = 1;
export const STEP_SECONDS_MAX = 4;

export type SwitchNeeds = { readonly scanning: Scanning; readonly stepSeconds: number };

/** What one pupil needs to see, hear and reach the app; kept with the pupil (CURRICULUM R28). */
export type AccessNeeds = {
  readonly pace: Pace;
  readonly theme: PupilTheme;
  readonly textSize: NeededTextSize;
  readonly font: NeededFont;
  readonly spacing: NeededSpacing;
  /** Pictures beside words, also where a word would do. */
  readonly symbols: boolean;
  /** At most two choices in sight at a time, on every page. */
  readonly oneAtATime: boolean;
  readonly readAloud: ReadAloudPreferences;
  readonly switches: SwitchNeeds;
  /** Language of the pupil's pages; null for the centre's. */
  readonly language: string | null;
};

export const DEFAULT_NEEDS: AccessNeeds = {
  pace: 'standard',
  theme: 'default',
  textSize: '100',
  font: 'lexend',
  spacing: 'normal',
  symbols: false,
  oneAtATime: false,
  readAloud: READ_ALOUD_DEFAULTS,
  switches: { scanning: 'off', stepSeconds: 2 },
  language: null,
};
