import type { FailureCode } from '@harbour/shared/ipc/contract';
import { CallError, type ErrorCode } from '@harbour/shared/ipc/errors';
import { DatabaseFailure } from '../database/failure.ts';

const BY_SQLITE_FAMILY: readonly (readonly [prefix: string, code: ErrorCode])[] = [
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_BUSY', 'storageBusy'],
  ['SQLITE_LOCKED', 'storageBusy'],
  ['SQLITE_CORRUPT', 'storageBroken'],
  ['SQLITE_NOTADB', 'storageBroken'],
  ['SQLITE_IOERR', 'storageBroken'],
  ['SQLITE_CANTOPEN', 'storageBroken'],
];

const BY_SYSTEM_CODE: Readonly<Record<string, ErrorCode>> = {
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'readOnly',
  EPERM: 'readOnly',
  EBUSY: 'storageBusy',
  EIO: 'storageBroken',
};

/** Why the data as a whole could not be opened, copied or put back (`DatabaseFailure`). */
const BY_FAILURE: Readonly<Record<FailureCode, ErrorCode>> = {
  missing: 'notFound',
  keyNeeded: 'sealed',
  wrongKey: 'sealed',
  slotsDamaged: 'sealed',
  notADatabase: 'storageBroken',
  corrupt: 'storageBroken',
  newer: 'storageBroken',
  foreign: 'storageBroken',
  plainText: 'storageBroken',
  readOnly: 'readOnly',
  noAccess: 'readOnly',
  diskFull: 'diskFull',
  busy: 'storageBusy',
};

/** The machine-readable `code` of an error, such as 'SQLITE_FULL' or 'ENOSPC'; null when it has none. */
export function systemCode(error: unknown): string | null {
  if (typeof error !== 'object' || error === null || !('code' in error)) return null;
  return typeof error.code === 'string' ? error.code : null;
}

/** The stable code that answers for an error thrown by a handler. */
export function errorCodeOf(error: unknown): ErrorCode {
  if (error instanceof CallError) return error.code;
  if (error instanceof DatabaseFailure) return BY_FAILURE[error.code];
  const code = systemCode(error);
  if (code === null) return 'unexpected';
  const family = BY_SQLITE_FAMILY.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return family?.[1] ?? BY_SYSTEM_CODE[code] ?? 'unexpected';
}
