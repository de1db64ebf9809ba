import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME, STAFF } from './who.ts';

/** Staff: pupils and their groups. */
export const peopleCalls = {
  'groups.list': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({ groups: z.array(shape.group) }),
    actors: STAFF,
    windows: HOME,
    tags: ['people'],
  }),
  'groups.save': call({
    kind: 'command',
    request: z.strictObject({
      id: shape.id.nullable(),
      name: shape.name,
      band: shape.band,
      pictureSignIn: z.boolean(),
    }),
    response: z.strictObject({ id: shape.id }),
    actors: ACCESS.roll,
    windows: HOME,
    tags: ['people', 'door'],
  }),
  'pupils.list': call({
    kind: 'query',
    request: z.strictObject({ groupId: shape.id.nullable() }),
    response: z.strictObject({ pupils: z.array(shape.pupil) }),
    actors: STAFF,
    windows: HOME,
    tags: ['people'],
  }),
  'pupils.save': call({
    kind: 'command',
    request: z.strictObject({
      id: shape.id.nullable(),
      givenName: shape.name,
      familyName: z.string().trim().max(shape.NAME_MAX),
      knownAs: z.string().trim().max(shape.NAME_MAX),
      yearGroup: z.number().int().min(0).max(13).nullable(),
      groupId: shape.id.nullable(),
      avatar: z.number().int().min(0).max(23).nullable(),
      keyWorkerIds: z.array(shape.id).max(10),
    }),
    response: z.strictObject({ id: shape.id }),
    actors: ACCESS.roll,
    windows: HOME,
    tags: ['people', 'door'],
  }),
  'pupils.setPictures': call({
    kind: 'command',
    request: z.strictObject({ pupilId: shape.id, pictures: shape.pictureSequence.nullable() }),
    response: shape.done,
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people', 'door'],
  }),
} as const;
