import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

/** Staff: the person requests and their answers. */
export const requestsCalls = {
  'requests.list': call({
    kind: 'query',
    request: z.strictObject({ which: z.enum(['waiting', 'answered']) }),
    response: z.strictObject({ requests: z.array(shape.personRequest) }),
    actors: ACCESS.requests,
    windows: HOME,
    tags: ['requests'],
  }),
  'requests.answer': call({
    kind: 'command',
    request: z.strictObject({
      requestId: shape.id,
      action: z.enum(['seen', 'handedOver', 'done']),
      toStaffId: shape.id.nullable(),
      note: z.string().trim().max(500).nullable(),
    }),
    response: shape.done,
    actors: ACCESS.requests,
    windows: HOME,
    tags: ['requests', 'status'],
  }),
} as const;
