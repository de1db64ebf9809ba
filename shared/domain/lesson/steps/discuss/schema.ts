import { z } from 'zod';
import { picture } from '../../picture.ts';
import { localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** Something to talk about, at a safe distance. *I'd rather listen* is always there. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('discuss'),
  prompt: prose,
  picture: picture.optional(),
  /** How a sentence may begin. */
  starters: z
    .array(z.strictObject({ id: localId, text: prose }))
    .min(2)
    .max(3),
  /** What people have said, made up; opened one by one. */
  voices: z
    .array(z.strictObject({ id: localId, text: prose }))
    .min(2)
    .max(4),
});
export type Discuss = z.infer<typeof schema>;
