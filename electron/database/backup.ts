import { chmod, mkdir, readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CentreFiles } from './centreFiles.ts';
import type { Db } from './connection.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import { moveWhole, remove, syncFile } from './files.ts';
import { readHeader } from './header.ts';
import { type InspectFile, inspectHere } from './inspect.ts';
import { headOf } from './migrate.ts';
import type { Migration } from './migrations/index.ts';

/** Why a backup was made; only daily ones are ever thinned out. */
export type BackupReason = 'daily' | 'migration' | 'restore';

export type Backup = {
  readonly path: string;
  /** UTC ms. */
  readonly at: number;
  readonly reason: BackupReason;
};

export type BackupOptions = {
  readonly keyHex: string;
  readonly migrations: readonly Migration[];
  readonly nativeBinding?: string | undefined;
  /** Reads a whole file; in a worker where somebody waits at the screen. */
  readonly inspect?: InspectFile | undefined;
};

const NAME = /^harbour-(\d{4}-\d{2}-\d{2})T(\d{2})-(\d{2})-(\d{2})-(\d{3})Z-(daily|migration|restore)\.db$/;

function nameFor(at: number, reason: BackupReason): string {
  return `harbour-${new Date(at).toISOString().replaceAll(/[:.]/g, '-')}-${reason}.db`;
}

function parseName(folder: string, name: string): Backup | undefined {
  const [, day, hours, minutes, seconds, ms, reason] = NAME.exec(name) ?? [];
  if (reason !== 'daily' && reason !== 'migration' && reason !== 'restore') return undefined;
  const at = Date.parse(`${day}T${hours}:${minutes}:${seconds}.${ms}Z`);
  return Number.isNaN(at) ? undefined : { path: join(folder, name), at, reason };
}

/**
 * Makes a verified, encrypted copy of an open database. It gets its name only once it was put on the disk, opened with the
 * key and checked whole; what is half made is never listed.
 *
 * `VACUUM INTO` is the one way that works here: `backup()` of SQLite3MC 2.4 leaves 0 bytes, `serialize()` gives plain text.
 * It runs on the caller's thread (about 0.1 s for 20 MB): call it when nobody waits.
 * @throws DatabaseFailure 'diskFull', 'noAccess', 'corrupt' (the copy did not prove sound)
 */
export async function makeBackup(
  files: CentreFiles,
  db: Db,
  reason: BackupReason,
  now: number,
  options: BackupOptions,
): Promise<Backup> {
  const path = join(files.backups, nameFor(now, reason));
  const unfinished = join(files.backups, `.${basename(path)}.unfinished`);
  try {
    await mkdir(files.backups, { recursive: true, mode: 0o700 });
    await removeUnfinished(files);
    db.exec(`VACUUM INTO '${unfinished.replaceAll("'", "''")}'`);
    await chmod(unfinished, 0o600);
    await syncFile(unfinished);
    if (!(await isGoodBackup(unfinished, options))) throw new DatabaseFailure('corrupt');
    await moveWhole(unfinished, path);
    return { path, at: now, reason };
  } catch (error) {
    await remove(unfinished).catch(() => {});
    throw failureOf(error) ?? error;
  }
}

/** What a kill in mid-backup left behind. These names were never backups. */
async function removeUnfinished(files: CentreFiles): Promise<void> {
  for (const name of await readdir(files.backups)) {
    if (/^\.harbour-.*\.unfinished(-journal)?$/.test(name)) await remove(join(files.backups, name));
  }
}

/** Whether a backup is one that can be put back: of this key, ours, and whole. */
export async function isGoodBackup(path: string, options: BackupOptions): Promise<boolean> {
  const { keyHex, migrations, nativeBinding, inspect = inspectHere } = options;
  try {
    const header = await readHeader(path);
    if (!header.looksEncrypted) return false;
    return (await inspect({ path, keyHex, head: headOf(migrations), full: true, nativeBinding })) === 'sound';
  } catch (error) {
    if (failureOf(error)) return false;
    throw error;
  }
}

/**
 * Backups by name, newest first, that at least look like one: not empty, not plain. For while the key is not there yet;
 * {@link isGoodBackup} proves one.
 */
export async function listBackups(files: CentreFiles): Promise<readonly Backup[]> {
  let names: string[];
  try {
    names = await readdir(files.backups);
  } catch (error) {
    if (failureOf(error)?.code === 'missing') return [];
    throw failureOf(error) ?? error;
  }
  const listed: Backup[] = [];
  for (const name of names) {
    const backup = parseName(files.backups, name);
    if (!backup) continue;
    const header = await readHeader(backup.path).catch(() => undefined);
    if (header?.looksEncrypted) listed.push(backup);
  }
  return listed.sort((a, b) => b.at - a.at);
}

/** Backups that were opened and checked, newest first. */
export async function goodBackups(files: CentreFiles, options: BackupOptions): Promise<readonly Backup[]> {
  const good: Backup[] = [];
  for (const backup of await listBackups(files)) {
    if (await isGoodBackup(backup.path, options)) good.push(backup);
  }
  return good;
}

const DAY_MS = 24 * 60 * 60 * 1000;
export const DAYS_KEPT = 7;
export const WEEKS_KEPT = 4;
/** Made before a migration or a restoring: these stay longer than anybody takes to notice. */
const OTHERS_KEPT = 5;

/** The ISO week a moment lies in, by UTC: for thinning only, so the zone does not matter. */
function weekOf(at: number): number {
  // 1 January 1970 was a Thursday; weeks begin on Monday.
  return Math.floor((at / DAY_MS + 3) / 7);
}

/**
 * Which backups to let go: the newest of each of the last 7 days that have one stay, then the newest of each of 4 weeks,
 * and the 5 newest of the other kinds. Days count by backups, not by the clock, so a clock that jumps ahead and the summer
 * holidays delete nothing.
 */
export function toLetGo(backups: readonly Backup[]): readonly Backup[] {
  const newestFirst = [...backups].sort((a, b) => b.at - a.at);
  const daily = newestFirst.filter(({ reason }) => reason === 'daily');
  const others = newestFirst.filter(({ reason }) => reason !== 'daily');
  const firstOf = (group: (at: number) => number, most: number): Backup[] => {
    const seen = new Map<number, Backup>();
    for (const backup of daily) if (!seen.has(group(backup.at))) seen.set(group(backup.at), backup);
    return [...seen.values()].slice(0, most);
  };
  const kept = new Set([
    ...firstOf((at) => Math.floor(at / DAY_MS), DAYS_KEPT),
    ...firstOf(weekOf, WEEKS_KEPT),
    ...others.slice(0, OTHERS_KEPT),
  ]);
  return newestFirst.filter((backup) => !kept.has(backup));
}

/**
 * Whether the day's backup is still to be made. By the date and not by 24 hours: school ends a minute earlier on some days, and
 * each of those would go without. UTC, because nobody is at school when its day turns. A backup from the future (clock set
 * back) does not count.
 */
export function isBackupDue(backups: readonly Backup[], now: number): boolean {
  const dayOf = (at: number): number => Math.floor(at / DAY_MS);
  return !backups.some(({ at, reason }) => reason === 'daily' && at <= now && dayOf(at) === dayOf(now));
}

/**
 * Thins out, once a new one proved good. Also after those before a migration: one that fails at each try makes one each time.
 * What cannot be removed now goes with a later one.
 */
export async function letGoOld(files: CentreFiles, made: Backup): Promise<void> {
  for (const backup of toLetGo(await listBackups(files))) {
    if (backup.path !== made.path) await remove(backup.path).catch(() => {});
  }
}

/**
 * Makes the day's backup when it is due, and thins out.
 * @returns the backup, or undefined when none was due
 */
export async function backUpIfDue(
  files: CentreFiles,
  db: Db,
  now: number,
  options: BackupOptions,
): Promise<Backup | undefined> {
  if (!isBackupDue(await listBackups(files), now)) return undefined;
  const made = await makeBackup(files, db, 'daily', now, options);
  await letGoOld(files, made);
  return made;
}
