import { z } from 'zod';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { secretOutcome } from './secrets.ts';
import { HOME, SEALED } from './who.ts';

/** A database that does not open by itself. */
export const startupCalls = {
  'startup.tryAgain': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.openWithPassphrase': call({
    kind: 'command',
    request: z.strictObject({ passphrase: shape.secret }),
    response: secretOutcome,
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.openWithRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ recoveryKey: shape.secret }),
    response: z.discriminatedUnion('outcome', [
      ...secretOutcome.options,
      z.strictObject({ outcome: z.literal('typo'), group: z.number().int().nullable() }),
    ]),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  /** Copies every file to a dated folder before anything else is tried. */
  'startup.setAside': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ folder: z.string() }),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.restoreBackup': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ from: shape.instant }),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.showFolder': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: SEALED,
    windows: HOME,
    tags: [],
  }),
} as const;
