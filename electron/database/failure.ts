import type { FailureCode } from '@harbour/shared/ipc/contract';

/**
 * Why the data did not open, or an operation on it stopped. Codes are stable and cross to the window; the message
 * is the code itself, because SQLite's and the system's own texts hold paths.
 */
export class DatabaseFailure extends Error {
  readonly code: FailureCode;
  constructor(code: FailureCode, cause?: unknown) {
    super(code, cause === undefined ? undefined : { cause });
    this.name = 'DatabaseFailure';
    this.code = code;
  }
}

const SYSTEM_CODES: Readonly<Record<string, FailureCode>> = {
  ENOENT: 'missing',
  ENOSPC: 'diskFull',
  EDQUOT: 'diskFull',
  EROFS: 'readOnly',
  EACCES: 'noAccess',
  EPERM: 'noAccess',
  EBUSY: 'busy',
  // Something else lies where a file or folder of ours should.
  ENOTDIR: 'noAccess',
  EISDIR: 'noAccess',
  // The disk itself failed: a read or a flush of the key slots, the mark or a backup.
  EIO: 'noAccess',
};

/** Extended SQLite codes begin with the primary one (https://sqlite.org/rescode.html); the longest match counts. */
const SQLITE_CODES: readonly (readonly [prefix: string, code: FailureCode])[] = [
  ['SQLITE_NOTADB', 'notADatabase'],
  ['SQLITE_CORRUPT', 'corrupt'],
  ['SQLITE_FULL', 'diskFull'],
  ['SQLITE_BUSY', 'busy'],
  ['SQLITE_LOCKED', 'busy'],
  ['SQLITE_READONLY', 'readOnly'],
  ['SQLITE_CANTOPEN', 'noAccess'],
  ['SQLITE_PERM', 'noAccess'],
  ['SQLITE_AUTH', 'noAccess'],
  ['SQLITE_IOERR', 'noAccess'],
  // A file whose schema names what it does not hold.
  ['SQLITE_ERROR', 'corrupt'],
];

/** The failure an error of SQLite or of the file system stands for; undefined for any other error (a bug of ours). */
export function failureOf(error: unknown): DatabaseFailure | undefined {
  if (error instanceof DatabaseFailure) return error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return undefined;
  const system = SYSTEM_CODES[code];
  if (system) return new DatabaseFailure(system, error);
  const sqlite = SQLITE_CODES.find(([prefix]) => code === prefix || code.startsWith(`${prefix}_`));
  return sqlite && new DatabaseFailure(sqlite[1], error);
}
