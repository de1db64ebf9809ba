import { z } from 'zod';
import { picture } from '../../picture.ts';
import { label, localId } from '../../prose.ts';
import { card, feedback, stepBase } from '../base.ts';

/** Cards into boxes. *Could be both* is always one of the answers. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('sort'),
  boxes: z
    .array(z.strictObject({ id: localId, text: label, picture: picture.optional() }))
    .min(2)
    .max(4),
  cards: z
    .array(
      z.strictObject({
        ...card,
        ...feedback,
        /** The boxes it fits; with two or more, *could be both* fits as well. */
        boxes: z.array(localId).min(1),
      }),
    )
    .min(4)
    .max(10),
  /** Every box fits every card: it is about what somebody likes, and nothing is said of it. */
  isOpen: z.boolean().optional(),
});
export type Sort = z.infer<typeof schema>;
