import { z } from 'zod';
import { label, localId, prose } from '../../prose.ts';
import { stepBase } from '../base.ts';

export const PACER_ANCHORS = ['sound', 'trace', 'feet', 'breath', 'press'] as const;

/** Something steady to follow or only to watch. Breath is one of at least three; nothing is counted, nothing runs out. */
export const schema = z.strictObject({
  ...stepBase,
  type: z.literal('pacer'),
  anchors: z
    .array(
      z.strictObject({
        id: localId,
        anchor: z.enum(PACER_ANCHORS),
        text: label,
        /** While the line rises, and while it falls. */
        rise: prose,
        fall: prose,
      }),
    )
    .min(3)
    .max(5),
});
export type Pacer = z.infer<typeof schema>;
