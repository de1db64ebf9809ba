import { z } from 'zod';
import { ACCESS } from '../domain/access/roles.ts';
import { PUPIL_FIELDS } from '../domain/people/rollColumns.ts';
import { call } from './define.ts';
import * as shape from './shapes.ts';

/**
 * Every call there is between a window and the main process: the one object from which main's registration,
 * the preload's surface, the renderer's endpoints and the tests' doubles derive. Both directions are parsed:
 * requests because a window is not trusted, responses so that no column a call does not name can leave main.
 */

const ANYONE = ['sealed', 'setup', 'door', 'pupil', 'teacher', 'keyWorker', 'lead'] as const;
const STAFF = ['teacher', 'keyWorker', 'lead'] as const;
const PUPIL = ['pupil'] as const;
const DOOR = ['door'] as const;
const SEALED = ['sealed'] as const;
const SETUP = ['setup'] as const;
const HOME = ['home'] as const;

export const failureCode = z.enum([
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
  }),
  z.strictObject({
    actor: z.enum(STAFF),
    staffId: shape.id,
    name: shape.name,
  }),
]);

const secretOutcome = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('in') }),
  z.strictObject({ outcome: z.literal('no'), triesBeforeWait: z.number().int().nonnegative() }),
  z.strictObject({ outcome: z.literal('wait'), seconds: z.number().int().positive() }),
]);

const weakSecret = z.strictObject({ outcome: z.literal('weak'), reason: z.string() });

const rowRemark = z.strictObject({
  code: z.string(),
  /** The heading of the column it is about. */
  column: z.string().nullable(),
  /** The cell as given, cut short. */
  value: z.string().nullable(),
  otherRow: z.number().int().nullable(),
});
const importRow = z.strictObject({
  /** As the file counts, from 1, headings counted. */
  rowNumber: z.number().int().positive(),
  status: z.enum(['new', 'already', 'duplicateInFile', 'problem']),
  problems: z.array(rowRemark),
  notes: z.array(rowRemark),
  /** Empty where the row has a problem. */
  name: z.string(),
  yearGroup: z.number().int().nullable(),
  groupName: z.string().nullable(),
});
const columnPlan = z.strictObject({
  header: z.string(),
  /** What the column becomes; null when it is not taken. */
  field: z.enum(PUPIL_FIELDS).nullable(),
  /** Why it is not taken (see SkipReason in shared/domain/people/rollColumns.ts). */
  skipped: z.string().nullable(),
  sensitive: z.string().nullable(),
});
const nameOrder = z.enum(['forenameFirst', 'surnameFirst']);
/** What each column of the file becomes, in the file's order. */
const importMapping = z.strictObject({
  columns: z.array(z.enum(PUPIL_FIELDS).nullable()).max(200),
  nameOrder,
});

export const contract = {
  // The application
  'app.status': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      session,
      failure: z
        .strictObject({
          code: failureCode,
          goodBackups: z.number().int().nonnegative(),
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

  // A database that does not open by itself
  'startup.tryAgain': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.openWithPassphrase': call({
    kind: 'command',
    request: z.strictObject({ passphrase: shape.secret }),
    response: secretOutcome,
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.openWithRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ recoveryKey: shape.secret }),
    response: z.discriminatedUnion('outcome', [
      ...secretOutcome.options,
      z.strictObject({ outcome: z.literal('typo'), group: z.number().int().nullable() }),
    ]),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  /** Copies every file to a dated folder before anything else is tried. */
  'startup.setAside': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ folder: z.string() }),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.restoreBackup': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ from: shape.instant }),
    actors: SEALED,
    windows: HOME,
    tags: ['status'],
  }),
  'startup.showFolder': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: SEALED,
    windows: HOME,
    tags: [],
  }),

  // First run
  'setup.createCentre': call({
    kind: 'command',
    request: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band).min(1).max(2),
      leadName: shape.name,
      passphrase: shape.secret,
    }),
    response: z.discriminatedUnion('outcome', [z.strictObject({ outcome: z.literal('made') }), weakSecret]),
    actors: SETUP,
    windows: HOME,
    tags: ['status'],
  }),
  /** Makes a fresh recovery key and forgets the one before; shown, printed or saved, then typed back. */
  'setup.newRecoveryKey': call({
    kind: 'command',
    request: shape.nothing,
    response: z.strictObject({ recoveryKey: z.string() }),
    actors: SETUP,
    windows: HOME,
    tags: [],
  }),
  'setup.saveRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ how: z.enum(['print', 'pdf']) }),
    response: z.strictObject({ saved: z.boolean() }),
    actors: SETUP,
    windows: HOME,
    tags: [],
  }),
  'setup.confirmRecoveryKey': call({
    kind: 'command',
    request: z.strictObject({ recoveryKey: shape.secret }),
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('same') }),
      z.strictObject({ outcome: z.literal('different') }),
      z.strictObject({ outcome: z.literal('typo'), group: z.number().int().nullable() }),
    ]),
    actors: SETUP,
    windows: HOME,
    tags: ['status'],
  }),
  'setup.finish': call({
    kind: 'command',
    request: z.strictObject({ terms: z.array(shape.term).min(1).max(24) }),
    response: shape.done,
    actors: SETUP,
    windows: HOME,
    tags: ['status', 'centre'],
  }),

  // At the door, nobody signed in
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
        z.strictObject({ id: shape.id, name: shape.name, avatar: z.number().int(), hasPin: z.boolean() }),
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
  'session.signOut': call({
    kind: 'command',
    request: shape.nothing,
    response: shape.done,
    actors: ['pupil', ...STAFF],
    windows: HOME,
    tags: ['status', 'pupil', 'people', 'staff', 'centre', 'requests'],
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

  // A pupil
  'pupil.home': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      displayName: z.string(),
      band: shape.band,
      keyAdults: z.array(z.string()),
      entriesToday: z.array(shape.ownEntry),
      request: shape.ownRequest.nullable(),
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
    response: z.strictObject({ requestId: shape.id, keyAdults: z.array(z.string()) }),
    actors: ACCESS.askForPerson,
    windows: HOME,
    tags: ['requests', 'pupil', 'status'],
  }),

  // Staff: person requests
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

  // Staff: people
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
  'roll.choose': call({
    kind: 'command',
    request: shape.nothing,
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      z.strictObject({
        outcome: z.literal('unreadable'),
        reason: z.string(),
        details: z.record(z.string(), z.union([z.string(), z.number()])),
      }),
      z.strictObject({
        outcome: z.literal('read'),
        token: shape.id,
        fileName: z.string(),
        /** The columns as we understand them; sensitive ones are left where they are. */
        columns: z.array(columnPlan),
        nameOrder,
        /** The first rows, to see what each column holds. Cells of sensitive columns are blank. */
        sample: z.array(z.array(z.string())),
        rowCount: z.number().int().nonnegative(),
      }),
    ]),
    actors: ACCESS.roll,
    windows: HOME,
    tags: [],
  }),
  'roll.preview': call({
    kind: 'command',
    request: z.strictObject({
      token: shape.id,
      mapping: importMapping,
      /** Used for rows that name no group of their own. */
      groupId: shape.id.nullable(),
      leaveOut: z.array(z.number().int().positive()).max(5000),
    }),
    response: z.strictObject({
      /** False while no column holds a name. */
      hasNames: z.boolean(),
      counts: z.strictObject({
        new: z.number().int(),
        already: z.number().int(),
        duplicateInFile: z.number().int(),
        problem: z.number().int(),
        empty: z.number().int(),
        leftOut: z.number().int(),
        noted: z.number().int(),
      }),
      /** Rows with something to say first, then the clean ones; at most 500. */
      rows: z.array(importRow).max(500),
      newGroups: z.array(z.string()),
      isReady: z.boolean(),
    }),
    actors: ACCESS.roll,
    windows: HOME,
    tags: [],
  }),
  /** All or nothing, in one transaction. */
  'roll.import': call({
    kind: 'command',
    request: z.strictObject({
      token: shape.id,
      mapping: importMapping,
      groupId: shape.id.nullable(),
      leaveOut: z.array(z.number().int().positive()).max(5000),
    }),
    response: z.strictObject({ added: z.number().int(), alreadyThere: z.number().int() }),
    actors: ACCESS.roll,
    windows: HOME,
    tags: ['people', 'door'],
  }),

  // Staff: colleagues and the centre
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
  'centre.get': call({
    kind: 'query',
    request: shape.nothing,
    response: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band),
      terms: z.array(shape.term),
      autoLockMinutes: z.number().int().min(1).max(30),
    }),
    actors: STAFF,
    windows: HOME,
    tags: ['centre'],
  }),
  'centre.save': call({
    kind: 'command',
    request: z.strictObject({
      centreName: shape.name,
      bands: z.array(shape.band).min(1).max(2),
      terms: z.array(shape.term).min(1).max(24),
      autoLockMinutes: z.number().int().min(1).max(30),
    }),
    response: shape.done,
    actors: ACCESS.centreSettings,
    windows: HOME,
    tags: ['centre', 'status'],
  }),
} as const;

export type Contract = typeof contract;
export type CallName = keyof Contract;
export type Request<Name extends CallName> = z.input<Contract[Name]['request']>;
export type ParsedRequest<Name extends CallName> = z.output<Contract[Name]['request']>;
export type Response<Name extends CallName> = z.output<Contract[Name]['response']>;

/** What main tells a window unasked. Parsed before it is sent; none carries a name or a record. */
export const events = {
  /** Who is signed in changed, or the data was opened: ask for `app.status` again. */
  'session.changed': z.strictObject({
    reason: z.enum(['signedIn', 'signedOut', 'idle', 'opened', 'failed']),
  }),
  /** A person request was made or answered; how many wait for an answer. */
  'requests.changed': z.strictObject({ open: z.number().int().nonnegative() }),
  /** The window was asked to close while a person request waits that nobody has seen: say why it stays. */
  'close.waits': z.strictObject({ waiting: z.number().int().positive() }),
  /** A private screen was left alone: show the quiet cover. */
  'screen.cover': z.strictObject({}),
} as const;
export type EventName = keyof typeof events;
export type EventPayload<Name extends EventName> = z.output<(typeof events)[Name]>;
