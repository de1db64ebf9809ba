/** The words of a check-in that the contract, the database and the screens share. */

/** Primary is 7 to 11, reached through outreach; Secondary is 11 to 16. */
export const BANDS = ['primary', 'secondary'] as const;
export type Band = (typeof BANDS)[number];

/** Ways into the same check-in; none is second class. */
export const DOORS = ['words', 'pictures', 'body', 'plane', 'twoQuestions'] as const;
export type Door = (typeof DOORS)[number];

/**
 * Who may see a stored check-in. *Just me* is not among them: it is never stored.
 * Both open to the pupil's key workers and a lead, nobody else (`visibleTo` in access/roles.ts). `personNow` goes with a request
 * that reaches every adult, but only as a request: whoever answers sees who asked and when, never what the entry says.
 */
export const VISIBILITIES = ['keyAdult', 'personNow'] as const;
export type Visibility = (typeof VISIBILITIES)[number];

/** The three envelopes a pupil chooses from before anything is kept. */
export const ENVELOPES = ['justMe', ...VISIBILITIES] as const;
export type Envelope = (typeof ENVELOPES)[number];

/** How soon a pupil would like an adult. */
export const REQUEST_KINDS = ['now', 'later', 'letThemKnow'] as const;
export type RequestKind = (typeof REQUEST_KINDS)[number];

/** Every press on the one "who should know?" screen; the last three are the buttons of its third card. */
export const WHO_CHOICES = ['justMe', 'keyAdult', ...REQUEST_KINDS] as const;
export type WhoChoice = (typeof WHO_CHOICES)[number];

/** First Primary question: how nice is it to feel? Least pleasant first. */
export const NICENESS = ['notNice', 'inBetween', 'nice'] as const;
export type Niceness = (typeof NICENESS)[number];

/** Second Primary question: how much energy does it have? Least first. */
export const ENERGY_LEVELS = ['aLittle', 'some', 'lots'] as const;
export type EnergyLevel = (typeof ENERGY_LEVELS)[number];

/** Intensity by the pupil's own measure; 5 is the biggest. */
export const SIZES = [1, 2, 3, 4, 5] as const;
export type Size = (typeof SIZES)[number];

/** Steps that ask about the feeling; only these can stand in a record's list of passed steps. */
export const QUESTION_STEPS = ['niceness', 'energy', 'place', 'body', 'word', 'size'] as const;
export type QuestionStep = (typeof QUESTION_STEPS)[number];

/** Every screen of the flow. */
export const STEPS = [
  ...QUESTION_STEPS,
  'ownWord',
  'who',
  'keeping',
  'notKept',
  'personCard',
  'tools',
  'tool',
  'sizeAfter',
  'done',
  'stopped',
] as const;
export type StepId = (typeof STEPS)[number];

/** Feelings in one check-in: more than one at once is ordinary. */
export const FEELINGS_MAX = 3;

/** Body clues in one check-in; nobody needs more, and a longer list would say less. */
export const CLUES_MAX = 12;

/** Letters of a word of the pupil's own. */
export const OWN_WORD_MAX = 40;
