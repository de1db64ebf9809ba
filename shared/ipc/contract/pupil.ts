import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

/** A pupil: the own page, the check-in, things to try, asking for a person. */
export const pupilCalls = {
  'pupil.home': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      /** Who reads an entry that is kept for the key adult. Not always the circle, in which a name is any words of the staff's. */
      keyAdults: z.array(z.string()),
      /** Whom the pupil may show the card to: their circle, else their key adults. */
      askable: z.array(shape.askable),
      entriesToday: z.array(shape.ownEntry),
      request: shape.ownRequest.nullable(),
      /** The door of the last kept check-in, which the next one opens with. */
      lastDoor: shape.door.nullable(),
      /** Whether staff let this pupil's band type a word of its own. */
      mayTypeWord: z.boolean(),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil', 'requests'],
  }),
  'checkin.save': call({
    kind: 'command',
    request: z.strictObject({ record: shape.checkinRecord, request: shape.requestKind.nullable() }),
    response: z.strictObject({ checkinId: shape.id, requestId: shape.id.nullable() }),
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: ['pupil', 'requests', 'status'],
  }),
  'strategies.offer': call({
    kind: 'command',
    request: z.strictObject({
      feelingIds: z.array(shape.wordId).max(3),
      valence: shape.coordinate.nullable(),
      energy: shape.coordinate.nullable(),
      size: shape.size.nullable(),
      rest: z.boolean(),
      tooFizzy: z.boolean(),
      /** False after *just me*: then not even the offer is remembered. */
      remember: z.boolean(),
    }),
    response: z.strictObject({ strategyIds: z.array(shape.wordId).length(3) }),
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: [],
  }),
  'strategies.used': call({
    kind: 'command',
    request: z.strictObject({
      checkinId: shape.id,
      strategyId: shape.wordId,
      sizeBefore: shape.size.nullable(),
      sizeAfter: shape.size.nullable(),
    }),
    response: shape.done,
    actors: ACCESS.checkIn,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Durable before it answers: only then may a screen say that adults were told on this machine. */
  'person.ask': call({
    kind: 'command',
    request: z.strictObject({ kind: shape.requestKind }),
    response: z.strictObject({ requestId: shape.id, askable: z.array(shape.askable) }),
    actors: ACCESS.askForPerson,
    windows: HOME,
    tags: ['requests', 'pupil', 'status'],
  }),
} as const;
