import { z } from 'zod';
import { ACCESS } from '../../domain/access/roles.ts';
import { PUPIL_FIELDS } from '../../domain/people/rollColumns.ts';
import { call } from '../define.ts';
import * as shape from '../shapes.ts';
import { HOME } from './who.ts';

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

const unreadable = z.strictObject({
  outcome: z.literal('unreadable'),
  reason: z.string(),
  details: z.record(z.string(), z.union([z.string(), z.number()])),
});
/** A list that main has read and holds. */
const rollFile = z.strictObject({
  outcome: z.literal('read'),
  token: shape.id,
  fileName: z.string(),
  /** `unsure`: taken for headings because it comes first, yet it may be a pupil; then somebody has to be asked. */
  firstRow: z.enum(['headings', 'unsure', 'pupil']),
  /** The columns as we understand them; sensitive ones are left where they are. */
  columns: z.array(columnPlan),
  nameOrder,
  /** The first rows, to see what each column holds. Cells of sensitive columns are blank. */
  sample: z.array(z.array(z.string())),
  rowCount: z.number().int().nonnegative(),
});

/** Staff: bringing in a roll that another system exported. */
export const rollCalls = {
  'roll.choose': call({
    kind: 'command',
    request: shape.nothing,
    response: z.discriminatedUnion('outcome', [
      z.strictObject({ outcome: z.literal('cancelled') }),
      unreadable,
      rollFile,
    ]),
    actors: ACCESS.roll,
    windows: HOME,
    tags: [],
  }),
  /** Only where nothing in the first row is a heading we know: what the person says it is. May be answered again. */
  'roll.firstRow': call({
    kind: 'command',
    request: z.strictObject({ token: shape.id, holds: z.enum(['headings', 'pupil']) }),
    response: z.discriminatedUnion('outcome', [unreadable, rollFile]),
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
} as const;
