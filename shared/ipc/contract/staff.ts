import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { weakSecret } from './secrets.ts';
import { HOME, STAFF } from './who.ts';

/** Staff: colleagues, and the own passphrase or PIN. */
export const staffCalls = {
  'staff.list': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({ staff: z.array(shape.staffMember) }),
    actors: STAFF,
    windows: HOME,
    tags: ['staff'],
  }),
  'staff.save': call({
    kind: 'command',
    request: z.strictObject({
      id: shape.id.nullable(),
      name: shape.name,
      role: shape.staffRole,
      passphrase: shape.secret.nullable(),
    }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved'), id: shape.id }),
      weakSecret,
      z.strictObject({ outcome: z.literal('lastLead') }),
    ]),
    actors: ACCESS.staffAccounts,
    windows: HOME,
    tags: ['staff', 'door'],
  }),
  'staff.setOwnSecret': call({
    kind: 'command',
    request: z.strictObject({
      which: z.enum(['passphrase', 'pin']),
      current: shape.secret,
      next: shape.secret,
    }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved') }),
      weakSecret,
      z.strictObject({ outcome: z.literal('no'), triesBeforeWait: z.number().int().nonnegative() }),
      z.strictObject({ outcome: z.literal('wait'), seconds: z.number().int().positive() }),
    ]),
    actors: STAFF,
    windows: HOME,
    tags: ['staff', 'door'],
  }),
} as const;
