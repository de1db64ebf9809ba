import { z } from 'zod';

/** What main tells a window unasked. Parsed before it is sent; none carries a name or a record. */
export const events = {
  /** Who is signed in changed, or the data was opened: ask for `app.status` again. */
  'session.changed': z.strictObject({
    reason: z.enum(['signedIn', 'signedOut', 'idle', 'opened', 'failed']),
  }),
  /** A person request was made or answered; how many wait for an answer. */
  'requests.changed': z.strictObject({ open: z.number().int().nonnegative() }),
  /** The window was asked to close while a person request waits that nobody has seen: say why it stays. */
  'close.waits': z.strictObject({ waiting: z.number().int().positive() }),
  /** A private screen was left alone: show the quiet cover. */
  'screen.cover': z.strictObject({}),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
