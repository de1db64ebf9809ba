import { copyFile } from 'node:fs/promises';
import { type Backup, type BackupOptions, isGoodBackup, listBackups } from './backup.ts';
import type { CentreFiles } from './centreFiles.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import { moveWhole, patiently, remove, syncFile, syncFolder } from './files.ts';
import { assertNotOpenHere } from './open.ts';

/**
 * Puts the newest backup that proves good in the place of the database. Only after `setAside`: the caller has made sure that
 * every byte of what is replaced lies elsewhere. The database must be closed.
 *
 * Crash order: the copy is whole and on the disk first; then the WAL and journal go, which must never be replayed onto
 * another database; then one rename. A crash between leaves the damaged file, and restoring starts again.
 * @param now UTC ms; backups from after it were made while the clock ran ahead, and are tried last
 * @throws DatabaseFailure 'missing' when there is no good backup (nothing was changed), 'diskFull'
 */
export async function restoreNewest(
  files: CentreFiles,
  options: BackupOptions,
  now: number,
): Promise<Backup> {
  assertNotOpenHere(files);
  try {
    const newestFirst = await listBackups(files);
    const isAhead = (backup: Backup) => backup.at > now;
    const inOrder = [...newestFirst.filter((backup) => !isAhead(backup)), ...newestFirst.filter(isAhead)];
    for (const backup of inOrder) {
      if (!(await isGoodBackup(backup.path, options))) continue;
      const incoming = `${files.database}.restoring`;
      try {
        await remove(incoming);
        await patiently(() => copyFile(backup.path, incoming));
        await syncFile(incoming);
        if (!(await isGoodBackup(incoming, options))) throw new DatabaseFailure('corrupt');
        await remove(files.wal);
        await remove(files.journal);
        await syncFolder(files.folder);
        await moveWhole(incoming, files.database);
      } catch (error) {
        await remove(incoming).catch(() => {});
        throw error;
      }
      return backup;
    }
  } catch (error) {
    throw failureOf(error) ?? error;
  }
  throw new DatabaseFailure('missing');
}
