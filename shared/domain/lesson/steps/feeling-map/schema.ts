import { z } from 'zod';
import { FEELINGS } from '../../../feelings/feelings.ts';
import { CAST_IDS } from '../../drawingIds.ts';
import { picture } from '../../picture.ts';
import { localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

const feelingId = z.enum(FEELINGS.map(({ id }) => id));

/** Where a made-up person's moments lie. Primary answers two questions; Secondary uses the plane. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('feeling-map'),
  character: z.enum(CAST_IDS),
  moments: z
    .array(
      z.strictObject({
        id: localId,
        text: prose,
        picture: picture.optional(),
        /** Words that lie near; any spot near one of them fits. */
        near: z.array(feelingId).min(1).max(6),
        /** Why people may put it there, and why elsewhere. */
        why: prose,
        hint: prose,
      }),
    )
    .min(1)
    .max(5),
  /** Two where a moment has more than one feeling. */
  dots: z.literal([1, 2]).optional(),
});
export type FeelingMap = z.infer<typeof schema>;
