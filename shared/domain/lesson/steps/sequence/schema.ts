import { z } from 'zod';
import { label, localId, prose } from '../../prose.ts';
import { card, feedback, stepBase } from '../base.ts';

/** Cards into an order; then, where the lesson has it, a size for each (a line without marks) or one of them to point at. */
export const schema = z.strictObject({
  ...stepBase,
  ...feedback,
  type: z.literal('sequence'),
  cards: z.array(z.strictObject(card)).min(3).max(6),
  /** Every order that fits; the first is the one that is shown after two looks. */
  orders: z.array(z.array(localId).min(3).max(6)).min(1).max(12),
  /** How big the feeling is at each card, 1 to 5; no right answers. */
  levels: z.strictObject({ ask: prose, low: label, high: label }).optional(),
  /** One card to point at, such as the first place to step in. */
  pick: z.strictObject({ ask: prose, cards: z.array(localId).min(1), ...feedback }).optional(),
});
export type Sequence = z.infer<typeof schema>;
