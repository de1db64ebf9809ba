import { z } from 'zod';
import { accessNeeds } from '../../domain/access/readNeeds.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { ANYONE, HOME, STAFF } from './who.ts';

const failureCode = z.enum([
  'missing',
  'keyNeeded',
  'wrongKey',
  'slotsDamaged',
  'notADatabase',
  'corrupt',
  'newer',
  'foreign',
  'readOnly',
  'diskFull',
  'busy',
  'noAccess',
  'plainText',
]);

export type FailureCode = z.infer<typeof failureCode>;

const session = z.discriminatedUnion('actor', [
  z.strictObject({ actor: z.literal('sealed') }),
  z.strictObject({ actor: z.literal('setup'), stage: z.enum(['centre', 'recovery', 'terms']) }),
  z.strictObject({ actor: z.literal('door') }),
  z.strictObject({
    actor: z.literal('pupil'),
    pupilId: shape.id,
    displayName: z.string(),
    avatar: z.number().int(),
    band: shape.band,
    needsPictures: z.boolean(),
    /** Here, so that the first page already looks as this pupil needs it. */
    needs: accessNeeds,
  }),
  z.strictObject({
    actor: z.enum(STAFF),
    staffId: shape.id,
    name: shape.name,
  }),
]);

/** The application itself: what state it is in, a screen that failed, leaving. */
export const appCalls = {
  'app.status': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      session,
      failure: z
        .strictObject({
          code: failureCode,
          goodBackups: z.number().int().nonnegative(),
          /** When the newest of them was made; null where there is none. */
          newestBackupAt: shape.instant.nullable(),
          /** Whether they were opened and checked; without the key they only look like backups. */
          areBackupsProved: z.boolean(),
          setAside: z.boolean(),
          hasPassphraseSlot: z.boolean(),
          hasRecoverySlot: z.boolean(),
        })
        .nullable(),
      /** Said to staff, calmly, once: the data still opens. */
      warnings: z.array(
        z.enum(['networkFolder', 'olderFilePutBack', 'noDeviceKey', 'auditBroken', 'restored']),
      ),
      centreName: z.string().nullable(),
      bands: z.array(shape.band),
      demo: z.boolean(),
      locale: z.string(),
      version: z.string(),
      openRequests: z.number().int().nonnegative(),
      today: shape.day,
    }),
    actors: ANYONE,
    windows: HOME,
    tags: ['status'],
  }),
  /** A screen failed; only its name and the error's class cross, never its text. */
  'app.screenFailed': call({
    kind: 'command',
    request: z.strictObject({
      screen: z.string().regex(/^[a-zA-Z.]{1,60}$/),
      error: z.string().regex(/^[a-zA-Z]{1,60}$/),
    }),
    response: shape.done,
    actors: ANYONE,
    windows: HOME,
    tags: [],
  }),
  'app.quit': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ waitingRequests: z.number().int().nonnegative() }),
    actors: ['sealed', 'setup', 'door', 'teacher', 'keyWorker', 'lead'],
    windows: HOME,
    tags: [],
  }),
} as const;
