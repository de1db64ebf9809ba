import { z } from 'zod';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { weakSecret } from './secrets.ts';
import { HOME, SETUP } from './who.ts';

/** The first run: a centre, its first lead, the recovery key, the terms. */
export const setupCalls = {
  'setup.createCentre': call({
    kind: 'command',
    request: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band).min(1).max(2),
      leadName: shape.name,
      passphrase: shape.secret,
    }),
    response: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('made') }), weakSecret]),
    actors: SETUP,
    windows: HOME,
    tags: ['status'],
  }),
  /** Makes a fresh recovery key and forgets the one before; shown, printed or saved, then typed back. */
  'setup.newRecoveryKey': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ recoveryKey: z.string() }),
    actors: SETUP,
    windows: HOME,
    tags: [],
  }),
  'setup.saveRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ how: z.enum(['print', 'pdf']) }),
    response: z.strictObject({ saved: z.boolean() }),
    actors: SETUP,
    windows: HOME,
    tags: [],
  }),
  'setup.confirmRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ recoveryKey: shape.secret }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('same') }),
      z.strictObject({ outcome: z.literal('different') }),
      z.strictObject({ outcome: z.literal('typo'), group: z.number().int().nullable() }),
    ]),
    actors: SETUP,
    windows: HOME,
    tags: ['status'],
  }),
  'setup.finish': call({
    kind: 'command',
    request: z.strictObject({ terms: z.array(shape.term).min(1).max(24) }),
    response: shape.done,
    actors: SETUP,
    windows: HOME,
    tags: ['status', 'centre'],
  }),
} as const;
