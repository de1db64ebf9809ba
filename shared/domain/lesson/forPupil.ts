import type { Band } from '../checkin/types.ts';
import type { BandLesson, Lesson } from './lessonSchema.ts';

/** One band of a lesson without anything that is for staff: what a pupil's screen and the board may have. */
export function forPupil(lesson: Lesson, band: Band): BandLesson {
  const own = lesson.bands[band];
  return { ...own, steps: own.steps.map(({ note: _note, ...step }) => step) };
}
