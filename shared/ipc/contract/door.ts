import { z } from 'zod';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { secretOutcome, weakSecret } from './secrets.ts';
import { DOOR, HOME, PUPIL, STAFF } from './who.ts';

/** At the door, where nobody is signed in, and the ways in and out. */
export const doorCalls = {
  'door.groups': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({ groups: z.array(shape.groupSummary) }),
    actors: DOOR,
    windows: HOME,
    tags: ['door', 'people'],
  }),
  'door.pupils': call({
    kind: 'query',
    request: z.strictObject({ groupId: shape.id }),
    response: z.strictObject({
      pupils: z.array(
        z.strictObject({
          id: shape.id,
          displayName: z.string(),
          avatar: z.number().int(),
          needsPictures: z.boolean(),
        }),
      ),
    }),
    actors: DOOR,
    windows: HOME,
    tags: ['door', 'people'],
  }),
  'door.staff': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      staff: z.array(
        z.strictObject({
          id: shape.id,
          name: shape.name,
          avatar: z.number().int(),
          hasPin: z.boolean(),
          isLead: z.boolean(),
        }),
      ),
    }),
    actors: DOOR,
    windows: HOME,
    tags: ['door', 'staff'],
  }),
  'session.signInPupil': call({
    kind: 'command',
    request: z.strictObject({ pupilId: shape.id, pictures: shape.pictureSequence.nullable() }),
    response: z.strictObject({ outcome: z.enum(['in', 'otherPictures']) }),
    actors: DOOR,
    windows: HOME,
    tags: ['status', 'pupil'],
  }),
  'session.signInStaff': call({
    kind: 'command',
    request: z.strictObject({ staffId: shape.id, with: z.enum(['passphrase', 'pin']), secret: shape.secret }),
    response: secretOutcome,
    actors: DOOR,
    windows: HOME,
    tags: ['status'],
  }),
  /** A lead who forgot the passphrase: the printed recovery key proves who may set a new one. */
  'session.renewPassphrase': call({
    kind: 'command',
    request: z.strictObject({ staffId: shape.id, recoveryKey: shape.secret, next: shape.secret }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('saved') }),
      weakSecret,
      z.strictObject({ outcome: z.literal('typo'), group: z.number().int().nullable() }),
      z.strictObject({ outcome: z.literal('no'), triesBeforeWait: z.number().int().nonnegative() }),
      z.strictObject({ outcome: z.literal('wait'), seconds: z.number().int().positive() }),
    ]),
    actors: DOOR,
    windows: HOME,
    tags: ['staff', 'door'],
  }),
  'session.signOut': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: ['pupil', ...STAFF],
    windows: HOME,
    tags: ['status', 'pupil', 'people', 'staff', 'centre', 'requests'],
  }),
  /**
   * The page is hidden: until the pupil carries on, main tells nothing of them and a request has no name. `toolGoesOn`: they may
   * be on a walk or listening, and are given longer to come back.
   */
  'session.cover': call({
    kind: 'command',
    request: z.strictObject({ toolGoesOn: z.boolean() }),
    response: shape.done,
    actors: PUPIL,
    windows: HOME,
    tags: [],
  }),
  /** Back from the quiet cover: the same pupil, again with pictures where the group uses them. */
  'session.carryOn': call({
    kind: 'command',
    request: z.strictObject({ pictures: shape.pictureSequence.nullable() }),
    response: z.strictObject({ outcome: z.enum(['in', 'otherPictures']) }),
    actors: PUPIL,
    windows: HOME,
    tags: [],
  }),
} as const;
