import { z } from 'zod';

/** What a passphrase, a PIN or a recovery key came to. */
export const secretOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('in') }),
  z.strictObject({ outcome: z.literal('no'), triesBeforeWait: z.number().int().nonnegative() }),
  z.strictObject({ outcome: z.literal('wait'), seconds: z.number().int().positive() }),
]);

/** A new secret that is too easy to guess, and why. */
export const weakSecret = z.strictObject({ outcome: z.literal('weak'), reason: z.string() });
