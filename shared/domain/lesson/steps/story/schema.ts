import { z } from 'zod';
import { CAST_IDS } from '../../drawingIds.ts';
import { picture } from '../../picture.ts';
import { localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

const speech = z.strictObject({ id: localId, who: z.enum(CAST_IDS), text: prose });

/** A story in panels about made-up people. Nothing is asked of the pupil in it. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('story'),
  /** As messages on a phone instead of drawn panels. */
  isMessages: z.boolean().optional(),
  panels: z
    .array(
      z.strictObject({
        id: localId,
        picture: picture,
        text: prose,
        /** Said or written by somebody in the panel. */
        speech: z.array(speech).max(3).optional(),
      }),
    )
    .min(2)
    .max(6),
  /** A thought to go on with; not answered. */
  wonder: prose.optional(),
});
export type Story = z.infer<typeof schema>;
