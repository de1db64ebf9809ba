import { z } from 'zod';
import { prose } from '../../prose.ts';
import { card, stepBase } from '../base.ts';

/** A view about the world or a made-up person, never about oneself. Alone, nothing of it is stored. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('poll'),
  question: prose,
  options: z.array(z.strictObject(card)).min(2).max(6),
  /** After a choice, whichever it was: people differ. */
  after: prose,
});
export type Poll = z.infer<typeof schema>;
