import { z } from 'zod';
import { accessNeeds } from '../../domain/access/readNeeds.ts';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

/** How the app looks and sounds for one pupil: the pupil's own choice, or one made with an adult. */
export const accessCalls = {
  /** What the pupil signed in chose. What is kept comes with the session in `app.status`, so that the first page has it. */
  'access.saveOwn': call({
    kind: 'command',
    request: z.strictObject({ needs: accessNeeds }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['status'],
  }),
  'access.of': call({
    kind: 'query',
    request: z.strictObject({ pupilId: shape.id }),
    response: z.strictObject({ needs: accessNeeds }),
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
  'access.saveOf': call({
    kind: 'command',
    request: z.strictObject({ pupilId: shape.id, needs: accessNeeds }),
    response: shape.done,
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
} as const;
