import { z } from 'zod';
import { STRATEGIES } from '../../../strategies/strategies.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

const strategyId = z.enum(STRATEGIES.map(({ id }) => id));

/** Tools for one's own box, or for a made-up person's. Own choices are kept only when *Keep* is pressed. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('toolbox'),
  /** What is looked for: *one that lifts*, *one for the desk*. */
  slots: z
    .array(z.strictObject({ id: localId, text: label, offer: z.array(strategyId).min(2).max(6) }))
    .min(1)
    .max(6),
  /** People by what they are, never by name. */
  people: z
    .array(z.strictObject({ id: localId, text: label }))
    .min(2)
    .max(5)
    .optional(),
  places: z
    .array(z.strictObject({ id: localId, text: label }))
    .min(2)
    .max(5)
    .optional(),
  /** What the card says for the made-up person. */
  sample: prose,
});
export type Toolbox = z.infer<typeof schema>;
