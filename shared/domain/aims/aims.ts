import type { Band } from '../checkin/types.ts';

/**
 * Aims to pick where a pupil does not write: about doing, never about being calm or being good. Four, so that with *an adult
 * writes for me* a Primary screen holds five choices.
 */
export const AIM_TILES = ['join-in', 'ask-for-help', 'use-a-tool', 'say-how-i-am'] as const;

/** Small steps to pick. */
export const STEP_TILES = ['once-a-day', 'with-someone', 'first-minutes', 'ask-early'] as const;

/** Who could help: a role, never a name. */
export const AIM_HELPERS = ['keyAdult', 'teacher', 'friend', 'otherAdult'] as const;

/** Rungs above the ground: 0 is where one starts, the last is there. */
export const LADDER_TOP = { primary: 5, secondary: 10 } as const satisfies Record<Band, number>;

/** After how many weeks to look back; the pupil picks. */
export const LOOK_BACK_WEEKS = [1, 2, 4] as const;

export const AIM_WORDS_MAX = 200;
