import { z } from 'zod';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { feedback, stepBase } from '../base.ts';

const item = z.strictObject({
  id: localId,
  question: prose,
  picture: picture.optional(),
  options: z
    .array(z.strictObject({ id: localId, text: label }))
    .min(2)
    .max(4),
  /** The option that fits. The app shuffles them. */
  key: localId,
  ...feedback,
});
export type QuizItem = z.infer<typeof item>;

/** A question or three about one idea. The exit check is one item about a character, and then how sure one is. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('quiz'),
  isExit: z.boolean().optional(),
  items: z.array(item).min(1).max(3),
  /** For the class on the board: another item, so that the exit check stays each pupil's own. */
  boardItems: z.array(item).max(3).optional(),
});
export type Quiz = z.infer<typeof schema>;
