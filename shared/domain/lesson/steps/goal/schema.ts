import { z } from 'zod';
import { label, localId, prose } from '../../prose.ts';
import { card, stepBase } from '../base.ts';

/** One aim, one small step, one person, and where one stands on the ladder (Primary 0 to 5, Secondary 0 to 10). */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('goal'),
  aims: z.array(z.strictObject(card)).min(2).max(6),
  steps: z.array(z.strictObject(card)).min(2).max(6),
  helpers: z
    .array(z.strictObject({ id: localId, text: label }))
    .min(2)
    .max(5),
  sample: prose,
});
export type Goal = z.infer<typeof schema>;
