import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { AIM_HELPERS, AIM_TILES, AIM_WORDS_MAX, STEP_TILES } from '../../domain/aims/aims.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

const month = z.string().regex(/^[12][0-9]{3}-(0[1-9]|1[0-2])$/);
const ownText = z.string().trim().min(1).max(AIM_WORDS_MAX);
const rung = z.number().int().min(0).max(10);

/** An earlier day shows words and dots, and nothing that was written. */
const dotEntry = z.strictObject({
  id: shape.id,
  at: shape.instant,
  day: shape.day,
  valence: shape.coordinate.nullable(),
  energy: shape.coordinate.nullable(),
  feelings: z.array(shape.checkinFeeling),
  visibility: shape.visibility,
});

const aimWords = {
  /** The pupil's own words, or an adult's hand for them; null where a tile says it. */
  words: ownText.nullable(),
  tile: z.enum(AIM_TILES).nullable(),
  scribed: z.boolean(),
  step: ownText.nullable(),
  stepTile: z.enum(STEP_TILES).nullable(),
  helper: z.enum(AIM_HELPERS).nullable(),
  lookBack: shape.day.nullable(),
};

const aim = z.strictObject({
  id: shape.id,
  ...aimWords,
  top: z.union([z.literal(5), z.literal(10)]),
  day: shape.day,
  /** Oldest first. A note only on the day it was written. */
  ratings: z.array(
    z.strictObject({ id: shape.id, rating: rung, note: z.string().nullable(), day: shape.day }),
  ),
});

/** A pupil's own things. Every call takes the pupil from the session: there is no way to name another. */
export const myThingsCalls = {
  /** Without leave to look back there is today, whatever month is asked for. */
  'myThings.calendar': call({
    kind: 'query',
    request: z.strictObject({ month }),
    response: z.strictObject({
      today: shape.day,
      mayLookBack: z.boolean(),
      /** The first month that has an entry; null while there is none to show. */
      firstMonth: month.nullable(),
      entries: z.array(dotEntry),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.changeEntry': call({
    kind: 'command',
    request: z.strictObject({
      id: shape.id,
      feelings: z.array(shape.checkinFeeling).max(3),
      /** To ask for a person as well; null leaves who can see it as it is. */
      request: shape.requestKind.nullable(),
    }),
    response: z.strictObject({ requestId: shape.id.nullable() }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil', 'requests', 'status'],
  }),
  /** Gone from the disk when it answers. A person request that came with it stays. */
  'myThings.deleteEntry': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Only while the same pupil is signed in: until then main holds it in memory. */
  'myThings.bringBack': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.toolbox': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      /** For the card, where the pupil wants it. */
      firstName: z.string(),
      items: z.array(
        z.strictObject({ strategyId: shape.wordId, keep: z.enum(['keep', 'maybe', 'notForMe']) }),
      ),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Prints what the home window shows: the card, and by its style nothing else. */
  'myThings.printCard': call({
    kind: 'command',
    request: z.strictObject({ how: z.enum(['print', 'pdf']) }),
    response: z.strictObject({ saved: z.boolean() }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: [],
  }),
  'myThings.tried': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      mayLookBack: z.boolean(),
      tools: z.array(
        z.strictObject({
          strategyId: shape.wordId,
          uses: z.number().int().positive(),
          /** Null under five uses. */
          shifts: z.array(z.enum(['smaller', 'notSmaller', 'notSaid'])).nullable(),
          /** The pupil's own mark. */
          keep: z.enum(['keep', 'maybe', 'notForMe']).nullable(),
        }),
      ),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.words': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      mayLookBack: z.boolean(),
      words: z.array(z.strictObject({ feelingId: shape.wordId, count: z.number().int().positive() })),
      own: z.array(z.strictObject({ id: shape.id, word: z.string() })),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.keepWord': call({
    kind: 'command',
    request: z.strictObject({ word: z.string().trim().min(1).max(40) }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.dropWord': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.aim': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      today: shape.day,
      mayLookBack: z.boolean(),
      aim: aim.nullable(),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** A first aim (id null) or changes to the one there is. */
  'myThings.saveAim': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id.nullable(), ...aimWords }),
    response: z.strictObject({ id: shape.id }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.rateAim': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id, rating: rung, note: ownText.nullable() }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Makes room for another aim; nothing says how it went. Or takes the one put away today out again. */
  'myThings.putAimAway': call({
    kind: 'command',
    request: z.strictObject({ id: shape.id, isAway: z.boolean() }),
    response: shape.done,
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  'myThings.views': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      views: z.array(z.strictObject({ staffName: z.string(), day: shape.day })),
    }),
    actors: ACCESS.ownPage,
    windows: HOME,
    tags: ['pupil'],
  }),
  /** Staff: whether a pupil may see entries of earlier days. */
  'pupils.lookBack': call({
    kind: 'query',
    request: z.strictObject({ pupilId: shape.id }),
    response: z.strictObject({ isAllowed: z.boolean(), signsInWithPictures: z.boolean() }),
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
  'pupils.setLookBack': call({
    kind: 'command',
    request: z.strictObject({ pupilId: shape.id, isAllowed: z.boolean() }),
    response: shape.done,
    actors: ACCESS.pupilAccess,
    windows: HOME,
    tags: ['people'],
  }),
} as const;
