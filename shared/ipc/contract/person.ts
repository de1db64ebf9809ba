import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { CIRCLE_MAX } from '../../domain/people/circle.ts';
import { HELP_LINES_MAX, HELP_NAME_MAX, HELP_NUMBER_MAX } from '../../domain/people/helpLines.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME, STAFF } from './who.ts';

const helpLine = z.strictObject({ name: z.string(), number: z.string() });
const sentHelpLine = z.strictObject({
  name: z.string().trim().min(1).max(HELP_NAME_MAX),
  number: z.string().trim().min(1).max(HELP_NUMBER_MAX),
});

/** A person: whom a pupil may ask, check-ins that may want a look, and help from outside. */
export const personCalls = {
  'circle.get': call({
    kind: 'query',
    request: z.strictObject({ pupilId: shape.id }),
    response: z.strictObject({ members: z.array(shape.circleMember) }),
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
  'circle.save': call({
    kind: 'command',
    request: z.strictObject({ pupilId: shape.id, members: z.array(shape.circleMember).max(CIRCLE_MAX) }),
    response: shape.done,
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
  /** Check-ins that may want a look: whose and when, never what they say. Of own pupils only, for a lead of all. */
  'nudges.list': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      nudges: z.array(
        z.strictObject({
          checkinId: shape.id,
          pupilName: z.string(),
          at: shape.instant,
          day: shape.day,
          seen: z.strictObject({ by: z.string(), at: shape.instant }).nullable(),
        }),
      ),
    }),
    actors: ACCESS.entriesOfOwnPupils,
    windows: HOME,
    tags: ['requests'],
  }),
  'nudges.seen': call({
    kind: 'command',
    request: z.strictObject({ checkinId: shape.id }),
    response: shape.done,
    actors: ACCESS.entriesOfOwnPupils,
    windows: HOME,
    tags: ['requests'],
  }),
  /** Hands an entry over and writes down who opened it, both or neither; a command for that reason. */
  'entries.open': call({
    kind: 'command',
    request: z.strictObject({ checkinId: shape.id }),
    response: z.strictObject({ pupilName: z.string(), band: shape.band, entry: shape.ownEntry }),
    actors: ACCESS.entriesOfOwnPupils,
    windows: HOME,
    tags: [],
  }),
  /** Null while the centre keeps to the lines that Harbour comes with. */
  'help.lines': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({ lines: z.array(helpLine).nullable() }),
    actors: [...ACCESS.askForPerson, ...STAFF],
    windows: HOME,
    tags: ['centre'],
  }),
  'help.save': call({
    kind: 'command',
    request: z.strictObject({ lines: z.array(sentHelpLine).max(HELP_LINES_MAX) }),
    response: shape.done,
    actors: ACCESS.centreSettings,
    windows: HOME,
    tags: ['centre'],
  }),
} as const;
