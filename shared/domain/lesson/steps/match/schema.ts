import { z } from 'zod';
import { localId } from '../../prose.ts';
import { card, feedback, stepBase } from '../base.ts';

/** What goes with what. More than one may fit, and one may fit more than once. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('match'),
  lefts: z
    .array(z.strictObject({ ...card, ...feedback, rights: z.array(localId).min(1) }))
    .min(3)
    .max(8),
  rights: z.array(z.strictObject(card)).min(2).max(8),
  /** How many to find for each; 1 where it is not said. */
  picks: z.literal([1, 2]).optional(),
});
export type Match = z.infer<typeof schema>;
