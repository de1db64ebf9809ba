import { z } from 'zod';
import { picture } from '../../picture.ts';
import { localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

export const SENSES = ['see', 'touch', 'hear', 'smell', 'taste'] as const;

/** Looking outwards with the senses, in the room or on the screen. Any sense may be left out, and *enough* ends it. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('senses'),
  rounds: z
    .array(
      z.strictObject({
        id: localId,
        sense: z.enum(SENSES),
        text: prose,
        /** Things to find on the screen, for those who cannot look round. */
        onScreen: z
          .array(z.strictObject({ id: localId, text: prose }))
          .min(1)
          .max(5),
      }),
    )
    .min(2)
    .max(5),
  picture: picture,
});
export type Senses = z.infer<typeof schema>;
