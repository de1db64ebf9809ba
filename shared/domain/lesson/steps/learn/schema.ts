import { z } from 'zod';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** Small things to try beside the words; nothing of them is kept. */
export const LEARN_SHOWS = ['niceness', 'energy', 'map', 'sizes', 'wave', 'range'] as const;

/** One idea, in at most four screens (Primary three). */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('learn'),
  screens: z
    .array(
      z.strictObject({
        id: localId,
        heading: label,
        text: prose,
        /** Somebody made up to whom it happens. */
        example: prose.optional(),
        picture: picture.optional(),
        show: z.enum(LEARN_SHOWS).optional(),
      }),
    )
    .min(1)
    .max(4),
});
export type Learn = z.infer<typeof schema>;
