import Database from 'better-sqlite3';
import { DatabaseFailure } from './failure.ts';
import type { StoragePlace } from './storagePlace.ts';

export type Db = Database.Database;

/** 'Hbr1' in ASCII: marks a file as a Harbour database to itself (`file(1)` sees only ciphertext). */
export const APPLICATION_ID = 0x48627231;
export const CIPHER = 'chacha20';

export type ConnectionOptions = {
  readonly keyHex: string;
  /** SQLite's compiled part, where the packaged one cannot be loaded by this runtime. */
  readonly nativeBinding?: string | undefined;
};

const KEY = /^[0-9a-f]{64}$/;
const WAIT_FOR_LOCK_MS = 2_000;

/**
 * Opens a connection with its key and touches nothing in the file yet.
 *
 * One connection, exclusive: better-sqlite3 is synchronous, so a second writer would win nothing; SQLite then needs no shared
 * memory (no -shm file, and the WAL-reset fault of versions up to 3.51.2 needs two connections); and a second Harbour on the
 * same files, also on another machine over a share, is refused instead of believed. Jobs that read for long work on a
 * `VACUUM INTO` copy.
 * @throws RangeError when the key is not 64 lower-case hex digits: anything else would be read as a passphrase, or make
 * a plain file (SQLite3MC 2.4 takes `PRAGMA key=''` for "no encryption")
 */
export function connect(path: string, { keyHex, nativeBinding }: ConnectionOptions, mustExist: boolean): Db {
  if (!KEY.test(keyHex)) throw new RangeError('database key: 64 hex digits');
  const db = new Database(path, {
    fileMustExist: mustExist,
    timeout: WAIT_FOR_LOCK_MS,
    ...(nativeBinding === undefined ? {} : { nativeBinding }),
  });
  try {
    db.pragma(`cipher='${CIPHER}'`);
    db.pragma(`key="raw:${keyHex}"`);
    if (read(db, 'cipher') !== CIPHER) throw new DatabaseFailure('plainText');
    // Before the first look into the file: sorts must not spill plain text, and no page is read on trust.
    setAndAssert(db, BEFORE_READING);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

type Pragma = readonly [name: string, value: string | number, reads: string | number];

const BEFORE_READING: readonly Pragma[] = [
  ['temp_store', 'MEMORY', 2],
  ['locking_mode', 'EXCLUSIVE', 'exclusive'],
  ['cell_size_check', 'ON', 1],
  ['mmap_size', 0, 0],
  ['trusted_schema', 'OFF', 0],
  ['busy_timeout', WAIT_FOR_LOCK_MS, WAIT_FOR_LOCK_MS],
  ['foreign_keys', 'ON', 1],
  ['secure_delete', 'ON', 1],
];

/** WAL + FULL syncs at each commit; where WAL cannot be had, EXTRA also syncs the folder after the journal is gone. */
const DURABLE: Readonly<Record<StoragePlace, readonly Pragma[]>> = {
  local: [
    ['journal_mode', 'WAL', 'wal'],
    ['synchronous', 'FULL', 2],
  ],
  network: [
    ['journal_mode', 'DELETE', 'delete'],
    ['synchronous', 'EXTRA', 3],
  ],
};

/** macOS only: the ordinary sync there does not reach the disk. Without effect elsewhere. */
const FULL_SYNC: readonly Pragma[] = [
  ['fullfsync', 'ON', 1],
  ['checkpoint_fullfsync', 'ON', 1],
];

function read(db: Db, name: string): unknown {
  return db.pragma(name, { simple: true });
}

function setAndAssert(db: Db, pragmas: readonly Pragma[]): void {
  for (const [name, value, reads] of pragmas) {
    db.pragma(`${name}=${value}`);
    // A pragma SQLite does not take is silently ignored.
    if (read(db, name) !== reads) throw new DatabaseFailure('noAccess', new Error(`pragma ${name}`));
  }
}

/** Sets how commits reach the disk. Writes to the file where its journal mode was another one. */
export function makeDurable(db: Db, place: StoragePlace): void {
  setAndAssert(db, DURABLE[place]);
  setAndAssert(db, FULL_SYNC);
}

/** Every pragma a connection must show, with its value; for tests and the start-up assertion. */
export function expectedPragmas(place: StoragePlace): ReadonlyMap<string, string | number> {
  return new Map(
    [...BEFORE_READING, ...DURABLE[place], ...FULL_SYNC].map(([name, , reads]) => [name, reads]),
  );
}

/** Takes the lock for good, so that a second opener is refused from now on and not at its first write. */
export function takeLock(db: Db): void {
  db.exec('BEGIN EXCLUSIVE; COMMIT');
}

/** Tidies up and closes. The file then stands alone: no WAL, no journal. Never throws. */
export function closeTidily(db: Db): void {
  if (!db.open) return;
  try {
    db.pragma('optimize');
    db.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // A full disk: what was committed stays in the WAL and is found at the next start.
  }
  db.close();
}
