/** A language for pupils' pages, by its own name, so that whoever speaks it finds it. */
export type PupilLanguage = {
  readonly id: string;
  readonly name: string;
  /** Whether somebody who speaks it from home has read the translation; until then staff are told. */
  readonly isReviewed: boolean;
};

/** The language of the centre, in which every text exists. */
export const CENTRE_LANGUAGE = {
  id: 'en-GB',
  name: 'English',
  isReviewed: true,
} as const satisfies PupilLanguage;

/** Languages that pupils' pages can have. One is offered as soon as its texts are there (assets/locales). */
export const PUPIL_LANGUAGES = [
  { id: 'pl', name: 'Polski', isReviewed: false },
  { id: 'ur', name: 'اردو', isReviewed: false },
] as const satisfies readonly PupilLanguage[];

/** The texts a pupil can see; no others are translated, because staff pages stay in the centre's language. */
export const PUPIL_NAMESPACES = [
  'access',
  'checkin',
  'common',
  'doors',
  'feelings',
  'myThings',
  'pupil',
  'readAloud',
  'signIn',
  'strategies',
  'tools',
] as const;

/** A language is offered when these are all there: half a check-in in a strange language is worse than none. */
export const NEEDED_NAMESPACES = ['checkin', 'common', 'feelings', 'pupil', 'strategies'] as const;
