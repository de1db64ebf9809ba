import { z } from 'zod';
import { CAST_IDS } from '../../drawingIds.ts';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/** How a path may end. None ends in shame or punishment. */
export const ENDS = ['repair', 'help', 'tryAnother'] as const;

const node = z.strictObject({
  id: localId,
  text: prose,
  picture: picture.optional(),
  choices: z
    .array(z.strictObject({ id: localId, text: label, to: localId }))
    .min(2)
    .max(4)
    .optional(),
  /** At an end: what happens now, and later on. */
  now: prose.optional(),
  later: prose.optional(),
  /** What the adult in the story does about their own part. */
  adult: prose.optional(),
  end: z.enum(ENDS).optional(),
});

/** A branching story. One may step back anywhere, and look at another ending. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('scenario'),
  character: z.enum(CAST_IDS),
  /** The first node is where it begins. */
  nodes: z.array(node).min(3).max(10),
});
export type Scenario = z.infer<typeof schema>;
