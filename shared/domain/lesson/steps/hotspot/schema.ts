import { z } from 'zod';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** A picture with places to open. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('hotspot'),
  picture: picture,
  spots: z
    .array(
      z.strictObject({
        id: localId,
        /** Percent of the picture, from its left and its top. */
        x: z.number().min(4).max(96),
        y: z.number().min(4).max(96),
        text: label,
        /** At most 30 words. */
        detail: prose,
        picture: picture.optional(),
      }),
    )
    .min(3)
    .max(8),
  /** Asked once the places were looked at; the answer is a place. */
  ask: z
    .strictObject({ question: prose, spots: z.array(localId).min(1), why: prose, hint: prose })
    .optional(),
});
export type Hotspot = z.infer<typeof schema>;
