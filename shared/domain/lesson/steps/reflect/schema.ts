import { z } from 'zod';
import { localId, prose } from '../../prose.ts';
import { card, stepBase } from '../base.ts';

/** A short private look back or ahead, by picking. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('reflect'),
  prompts: z
    .array(
      z.strictObject({ id: localId, question: prose, chips: z.array(z.strictObject(card)).min(2).max(7) }),
    )
    .min(1)
    .max(4),
});
export type ReflectContent = z.infer<typeof schema>;
