import { z } from 'zod';
import { CAST_IDS } from '../../drawingIds.ts';
import { picture } from '../../picture.ts';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

/**
 * How thought, feeling and action (Secondary: and body) hang together. A *way* is one set that belongs together; choosing a tile in one corner
 * moves the others to the way it is part of.
 */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('thought-triangle'),
  character: z.enum(CAST_IDS),
  event: prose,
  picture: picture.optional(),
  ways: z
    .array(
      z.strictObject({
        id: localId,
        thought: label,
        feeling: label,
        body: label.optional(),
        action: label,
        /** What speaks for this thought, where the step is about other reasons. */
        evidence: prose.optional(),
      }),
    )
    .min(2)
    .max(4),
  /** Corners that may be changed, in the order in which they are offered. */
  corners: z
    .array(z.enum(['thought', 'feeling', 'body', 'action']))
    .min(3)
    .max(4),
  /** After two corners were changed. */
  after: prose,
});
export type ThoughtTriangle = z.infer<typeof schema>;
