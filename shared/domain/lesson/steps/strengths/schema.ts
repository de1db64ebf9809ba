import { z } from 'zod';
import { prose } from '../../prose.ts';
import { card, stepBase } from '../base.ts';

/** Strength cards: like me, a bit, not sure; then up to three to keep, and how one could be used. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('strengths'),
  cards: z
    .array(z.strictObject({ ...card, meaning: prose }))
    .min(6)
    .max(24),
  /** *I know because …*, *I could use it to …*: chosen, not typed. */
  reasons: z.array(z.strictObject(card)).min(2).max(6),
  sample: prose,
});
export type Strengths = z.infer<typeof schema>;
