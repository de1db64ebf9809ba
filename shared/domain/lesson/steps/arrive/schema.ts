import { z } from 'zod';
import { STRATEGIES } from '../../../strategies/strategies.ts';
import { picture } from '../../picture.ts';
import { prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** The way in: what is ahead, the pass rule, a check-in by choice, and one short tool out of three to settle. Always the first step. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('arrive'),
  picture: picture,
  /** What this lesson is about, in one or two sentences, and that anything may be passed. */
  welcome: prose,
  /** The card of who sees what (rule R16), in the first lesson. */
  showsWhoSees: z.boolean().optional(),
  /** Where stop, pass and the adult are, in the first lesson. */
  showsTour: z.boolean().optional(),
  /** Three short tools of different kinds; eyes open; at most one of them breath. */
  settle: z.array(z.enum(STRATEGIES.map(({ id }) => id))).length(3),
});
export type Arrive = z.infer<typeof schema>;
