import { z } from 'zod';
import { BODY_PLACES } from '../../../feelings/bodyClues.ts';
import { CAST_IDS } from '../../drawingIds.ts';
import { localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

const place = z.enum(BODY_PLACES);

/** Where a made-up person may notice a feeling. There is no right map; the body can be left out for a list of words. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('body-map'),
  character: z.enum(CAST_IDS),
  /** What happens to the character. */
  moment: prose,
  /** Places on the outline; Primary has five. */
  places: z
    .array(z.strictObject({ id: place, clue: prose }))
    .min(3)
    .max(11),
  /** Made-up answers of many people, as shares from 0 to 1, so that it is seen how wide they spread. */
  crowd: z
    .array(z.strictObject({ place, share: z.number().min(0).max(1) }))
    .min(3)
    .max(11)
    .optional(),
  /** After the crowd was looked at. */
  crowdText: prose.optional(),
  /** Signs outside the body, for those who leave it out. */
  outside: z
    .array(z.strictObject({ id: localId, text: prose }))
    .min(2)
    .max(5),
});
export type BodyMap = z.infer<typeof schema>;
