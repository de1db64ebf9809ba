/** A unit's *I can* lines are answered before its first lesson and after its last: the first line of each lesson, in the pupil's band. */
export const UNIT_MOMENTS = ['before', 'after'] as const;
export type UnitMoment = (typeof UNIT_MOMENTS)[number];

/** *Not yet*, *A bit*, *Mostly*, *Yes*. */
export const LINE_ANSWERS = [0, 1, 2, 3] as const;
export type LineAnswer = (typeof LINE_ANSWERS)[number];

/** How far a pupil has come in a lesson. Nothing more is made of it: explored is explored. */
export const LESSON_STATES = ['new', 'started', 'explored'] as const;
export type LessonState = (typeof LESSON_STATES)[number];

interface UnitProgress {
  readonly states: readonly LessonState[];
  readonly answered: readonly UnitMoment[];
}

/**
 * Which moment of a unit may be offered now: before, while no lesson of it was begun; after, once the last was explored.
 * Each is offered until it was answered once; nobody has to.
 */
export function momentDue({ states, answered }: UnitProgress): UnitMoment | null {
  if (states.length === 0) return null;
  if (states.every((state) => state === 'new')) return answered.includes('before') ? null : 'before';
  return states.at(-1) === 'explored' && !answered.includes('after') ? 'after' : null;
}
