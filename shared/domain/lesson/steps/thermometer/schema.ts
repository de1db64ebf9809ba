import { z } from 'zod';
import { CAST_IDS } from '../../drawingIds.ts';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

const size = z.literal([1, 2, 3, 4, 5]);

/**
 * A made-up person's size at each moment. `size`: tiny to huge. `range`: too slow (1) over steady (3) to too fast (5). `load`: a bridge that
 * sags under weights and is lifted by supports.
 */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('thermometer'),
  character: z.enum(CAST_IDS),
  scale: z.enum(['size', 'range', 'load']),
  moments: z
    .array(
      z.strictObject({
        id: localId,
        text: prose,
        picture: picture.optional(),
        /** Sizes that many would pick; any other is met with "others may see it as", never with a no. */
        about: z.array(size).min(1).max(3),
        why: prose,
      }),
    )
    .max(5)
    .optional(),
  /** Only for `load`: what can be put on the bridge. Weights pull down (below 0), supports lift. */
  loads: z
    .array(z.strictObject({ id: localId, text: label, pull: z.number().int().min(-3).max(3) }))
    .min(4)
    .max(10)
    .optional(),
});
export type Thermometer = z.infer<typeof schema>;
