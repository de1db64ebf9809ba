import { z } from 'zod';
import { STRATEGIES } from '../../../strategies/strategies.ts';
import { picture } from '../../picture.ts';
import { prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** The way out: tools of at least two kinds to choose from, what is next, and a calm end. Always the last step. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('close'),
  picture: picture,
  offer: z
    .array(z.enum(STRATEGIES.map(({ id }) => id)))
    .min(2)
    .max(4),
  /** What the lesson was about, in one sentence to take along. */
  takeaway: prose,
  /** What comes after: the rest of the day, the next lesson. */
  next: prose,
});
export type Close = z.infer<typeof schema>;
