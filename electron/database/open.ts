import { chmod, mkdir, readdir, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { type CentreFiles, centreFiles } from './centreFiles.ts';
import { closeTidily, connect, type Db, makeDurable, takeLock } from './connection.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import { copyProved, moveWhole, remove, sizeOf, syncFile } from './files.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isHot, readHeader, whyNotADatabase } from './header.ts';
import { assertKnown, type InspectFile, inspectHere } from './inspect.ts';
import { headOf, migrate } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import { type StoragePlace, storagePlace } from './storagePlace.ts';

export type { Db } from './connection.ts';

export type OpenOptions = {
  /** The data key, proved by a slot: 64 lower-case hex digits. */
  readonly keyHex: string;
  /** The salt the slots remember, '' when they do not. */
  readonly knownSalt: string;
  readonly migrations: readonly Migration[];
  readonly nativeBinding?: string | undefined;
  /** Also check indexes and references: weekly. */
  readonly full?: boolean;
  /** Reads the whole file; in a worker where somebody waits at the screen. */
  readonly inspect?: InspectFile | undefined;
  /** What the last clean end noted of the file: with the same bytes again its pages need no second proof. */
  readonly fingerprint?: string | undefined;
  /** For tests; else found out. */
  readonly place?: StoragePlace;
};

/**
 * Databases this process has open. On POSIX systems closing *any* handle on a file drops every lock the process has on it
 * (https://sqlite.org/howtocorrupt.html, 2.2), so while one is open nothing here may so much as read its header: the next
 * Harbour would be let in.
 */
const openHere = new Set<string>();

/** @throws DatabaseFailure 'busy' while this process has the database open */
export function assertNotOpenHere(files: CentreFiles): void {
  if (openHere.has(resolve(files.database))) throw new DatabaseFailure('busy');
}

export type Opened = {
  readonly db: Db;
  readonly place: StoragePlace;
  readonly saltHex: string;
  /** False where the bytes are those of the last clean end, or a full disk left no room to look: no page was proved. */
  readonly wasProved: boolean;
};

/**
 * Makes a new database under a passing name, with all migrations, closes it and puts it on the disk. {@link adoptUnfinished}
 * gives it its own name: until then there is no centre, and a crash leaves nothing that could be taken for one.
 * @returns the salt for the slots
 * @throws DatabaseFailure
 */
export async function makeUnfinished(
  files: CentreFiles,
  { keyHex, migrations, nativeBinding }: Omit<OpenOptions, 'knownSalt' | 'place'>,
): Promise<string> {
  try {
    await mkdir(files.folder, { recursive: true, mode: 0o700 });
    if ((await sizeOf(files.database)) !== undefined || (await sizeOf(files.unfinished)) !== undefined) {
      throw new DatabaseFailure('busy');
    }
    // DELETE journal: a single file to rename, whatever happens.
    const db = connect(files.unfinished, { keyHex, nativeBinding }, false);
    try {
      makeDurable(db, 'network');
      migrate(db, migrations);
    } finally {
      db.close();
    }
    // SQLite makes a WAL and a journal with the rights of their database.
    await chmod(files.unfinished, 0o600);
    await syncFile(files.unfinished);
    const header = await readHeader(files.unfinished);
    if (!header.looksEncrypted) throw new DatabaseFailure('plainText');
    return header.saltHex;
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

/** Gives a finished new database its name. */
export async function adoptUnfinished(files: CentreFiles): Promise<void> {
  await moveWhole(files.unfinished, files.database);
}

/**
 * Looks into a database without writing to its files: right key, ours, not newer, every page sound. A clean file with the
 * fingerprint of its last end is sound without a look at its pages, which at 50 MB costs twenty times as much.
 *
 * Another clean file is read where it lies. After a crash merely opening would write (replay the WAL, roll a journal back), so the
 * files are copied and the copy is opened: whatever is wrong, the originals keep every byte.
 * @returns whether the pages were proved
 * @throws DatabaseFailure
 */
async function lookFirst(files: CentreFiles, options: OpenOptions): Promise<boolean> {
  if (!(await isHot(files))) {
    const known = options.fingerprint;
    if (known !== undefined && (await fingerprintOf(files.database)) === known) return false;
    await prove(files.database, options);
    return true;
  }
  const folder = join(files.folder, `.check-${process.pid}`);
  const copy = centreFiles(folder);
  try {
    await rm(folder, { recursive: true, force: true });
    await mkdir(folder, { mode: 0o700 });
    for (const name of ['database', 'wal', 'journal'] as const) {
      if ((await sizeOf(files[name])) !== undefined) await copyProved(files[name], copy[name]);
    }
    await prove(copy.database, options);
    return true;
  } catch (error) {
    // No room for the copy: the key is proved by its slot, so opening in place is safe, and a full disk must not lock out.
    if (failureOf(error)?.code !== 'diskFull') throw error;
    return false;
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

async function prove(path: string, options: OpenOptions): Promise<void> {
  const { keyHex, nativeBinding, migrations, full = false, inspect: look = inspectHere } = options;
  const result = await look({ path, keyHex, head: headOf(migrations), full, nativeBinding });
  if (result !== 'sound') throw new DatabaseFailure(result);
}

/**
 * Opens the centre's database: looks first, then takes the lock and sets how commits reach the disk. Does not migrate.
 * On any failure every byte of every file is as it was.
 * @throws DatabaseFailure
 */
export async function openDatabase(files: CentreFiles, options: OpenOptions): Promise<Opened> {
  assertNotOpenHere(files);
  const header = await readHeader(files.database).catch((error: unknown) => {
    throw failureOf(error) ?? error;
  });
  const place = options.place ?? storagePlace(files.folder);
  let db: Db | undefined;
  try {
    const wasProved = await lookFirst(files, options);
    db = connect(files.database, { keyHex: options.keyHex, nativeBinding: options.nativeBinding }, true);
    // A read before the mode is set: a wrong key must not write.
    assertKnown(db, headOf(options.migrations));
    makeDurable(db, place);
    takeLock(db);
    openHere.add(resolve(files.database));
    await clearLeftovers(files);
    return { db, place, saltHex: header.saltHex, wasProved };
  } catch (error) {
    db?.close();
    const failure = failureOf(error);
    throw failure?.code === 'notADatabase' ? whyNotADatabase(header, options.knownSalt) : (failure ?? error);
  }
}

/** Checkpoints, tidies and closes; the folder then holds one database file and its slots. */
export async function closeDatabase(files: CentreFiles, db: Db): Promise<void> {
  closeTidily(db);
  openHere.delete(resolve(files.database));
  // SQLite removes an empty WAL itself; after a failed checkpoint it is not empty and stays.
  if ((await sizeOf(files.wal)) === 0) await remove(files.wal);
}

/** Closes after a failure, without tidying. */
export function abandonDatabase(files: CentreFiles, db: Db): void {
  db.close();
  openHere.delete(resolve(files.database));
}

/** Passing files of a run that was killed: copies that were looked into, and slots that may have been revoked since. */
const LEFTOVER = /^(\.check-\d+|\.(keys\.[ab]|mark)\.json\.[0-9a-f]+\.tmp)$/;

/** Once the lock is ours, nobody else can be using these. Never keeps the data from opening. */
async function clearLeftovers({ folder }: CentreFiles): Promise<void> {
  try {
    for (const name of await readdir(folder)) {
      if (LEFTOVER.test(name)) await rm(join(folder, name), { recursive: true, force: true, maxRetries: 3 });
    }
  } catch {
    // Read-only or held: the next start tries again.
  }
}
