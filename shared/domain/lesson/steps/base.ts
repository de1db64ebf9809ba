import { z } from 'zod';
import { CAST_IDS } from '../drawingIds.ts';
import { picture } from '../picture.ts';
import { label, localId, prose } from '../prose.ts';

/** What every step has, whatever its kind. */
export const stepBase = {
  id: localId,
  /** The heading while the step opens; short. */
  title: label,
  /** What to do, in one sentence. */
  lead: prose.optional(),
  /** For staff: what to do in this step. Taken off before a pupil's screen or the board gets the lesson, so it may be missing there. */
  note: prose.optional(),
  /** One line before the step begins, where it has arguing, loss or fear in it (rule R7). */
  contentNote: prose.optional(),
  /**
   * A *use* step may be done for oneself or for somebody made up; this is who that is. Primary, and a first visit, begin with
   * the made-up person.
   */
  use: z.strictObject({ character: z.enum(CAST_IDS) }).optional(),
};

/** What is said after a first look that fits, and what helps to look again. */
export const feedback = { why: prose, hint: prose };

/** A card with words, and a picture where it has one. */
export const card = { id: localId, text: label, picture: picture.optional() };
