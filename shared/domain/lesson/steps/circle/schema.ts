import { z } from 'zod';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** There is no ring for family (care, loss and parting can make one hurt). Helplines come from the centre's own list. */
export const RINGS = ['school', 'outside', 'helplines'] as const;

/** Who is around: roles, pets, teams and places; never names. It may stay empty. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('circle'),
  rings: z
    .array(
      z.strictObject({
        id: z.enum(RINGS),
        text: label,
        members: z.array(z.strictObject({ id: localId, text: label })).max(8),
      }),
    )
    .min(1)
    .max(3),
  sample: prose,
});
export type Circle = z.infer<typeof schema>;
