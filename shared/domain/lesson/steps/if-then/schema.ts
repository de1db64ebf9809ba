import { z } from 'zod';
import { label, localId, prose } from '../../prose.ts';
import { card, stepBase } from '../base.ts';

/** A plan that links a moment to something to do. *Then* is always something to do, never something not to do. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('if-then'),
  /** Parts of one sentence as it is read back: *If it gets loud*, *then I turn it down*, and after *With*: *a teacher*. */
  ifs: z.array(z.strictObject(card)).min(2).max(6),
  thens: z.array(z.strictObject(card)).min(2).max(6),
  helpers: z
    .array(z.strictObject({ id: localId, text: label }))
    .min(2)
    .max(5),
  /** What the plan is of the made-up person, for those who look on. */
  sample: prose,
  /** *The if comes. Press your then.* */
  rehearse: prose,
});
export type IfThen = z.infer<typeof schema>;
