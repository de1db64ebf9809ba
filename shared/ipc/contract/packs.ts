import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { ISSUES_SHOWN } from '../../domain/lesson/pack/limits.ts';
import { PACK_REFUSALS } from '../../domain/lesson/pack/refusal.ts';
import { PACK_STANDINGS, PACK_WARNINGS } from '../../domain/lesson/pack/standing.ts';
import { pictureFile } from '../../domain/lesson/picture.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

const packId = z.string().regex(/^[a-z][a-z0-9-]{2,49}$/);
const version = z.number().int().min(1).max(9999);
const text = z.string().max(600);
const which = { packId, version };

const signer = z.strictObject({
  /** Eight groups of four, to be read to each other. */
  fingerprint: z.string(),
  standing: z.enum(PACK_STANDINGS),
});

const issue = z.strictObject({ file: text, path: text, rule: text, detail: text });

const refused = z.strictObject({
  outcome: z.literal('refused'),
  code: z.enum(PACK_REFUSALS),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
  issues: z.array(issue).max(ISSUES_SHOWN),
});

/** Packs of lessons from other centres, and for them. */
export const packsCalls = {
  /** What stands here, the bundled lessons first, then each version of each pack. */
  'packs.list': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      /** How this centre signs; null until it has exported something. */
      ownFingerprint: z.string().nullable(),
      packs: z.array(
        z.strictObject({
          ...which,
          title: text,
          author: text,
          lessons: z.number().int(),
          isBundled: z.boolean(),
          /** The version that the library shows. */
          isShown: z.boolean(),
          size: z.number().int().nullable(),
          day: shape.day.nullable(),
          signer: signer.nullable(),
          /** To how many pupils and groups its lessons are given. */
          given: z.number().int(),
        }),
      ),
    }),
    actors: ACCESS.lessons,
    windows: HOME,
    tags: ['lessons'],
  }),
  /** Asks for a file and reads it. Nothing is kept yet. */
  'packs.choose': call({
    kind: 'command',
    request: shape.nothing,
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      refused,
      z.strictObject({
        outcome: z.literal('read'),
        token: shape.id,
        fileName: z.string(),
        ...which,
        title: text,
        author: text,
        about: text,
        size: z.number().int(),
        pictures: z.number().int(),
        lessons: z.array(z.strictObject({ title: text, intention: text, unit: text })),
        signer,
        /** The version that stands here now; null where there is none. */
        installed: version.nullable(),
        /** The very same pack stands here already. */
        isHere: z.boolean(),
        warnings: z.array(z.enum(PACK_WARNINGS)),
      }),
    ]),
    actors: ACCESS.packs,
    windows: HOME,
    tags: [],
  }),
  /** All or nothing, in one transaction. Each warning has to be confirmed by name. */
  'packs.install': call({
    kind: 'command',
    request: z.strictObject({ token: shape.id, confirmed: z.array(z.enum(PACK_WARNINGS)).max(4) }),
    response: z.strictObject(which),
    actors: ACCESS.packs,
    windows: HOME,
    tags: ['lessons'],
  }),
  'packs.remove': call({
    kind: 'command',
    request: z.strictObject(which),
    response: shape.done,
    actors: ACCESS.packs,
    windows: HOME,
    tags: ['lessons'],
  }),
  /** Saves a pack where the person says: one from elsewhere as it came, our own as a copy that this centre signs. */
  'packs.export': call({
    kind: 'command',
    request: z.strictObject(which),
    response: z.strictObject({ saved: z.boolean() }),
    actors: ACCESS.packs,
    windows: HOME,
    tags: ['lessons'],
  }),
  /** A picture that a pack brought with it. */
  'packs.picture': call({
    kind: 'query',
    request: z.strictObject({ ...which, path: pictureFile }),
    response: z.strictObject({ type: z.enum(['image/png', 'image/jpeg', 'image/webp']), base64: z.string() }),
    actors: [...ACCESS.ownPage, ...ACCESS.lessons],
    windows: HOME,
    tags: [],
  }),
} as const;
