import type { CentreFiles } from './centreFiles.ts';
import type { Db } from './connection.ts';
import { fingerprintOf } from './fingerprint.ts';
import { isHot } from './header.ts';
import { type InspectFile, inspectHere } from './inspect.ts';
import { isFullCheckDue } from './integrity.ts';
import type { Keyring } from './keys/keyring.ts';
import { type Mark, writeMark } from './mark.ts';
import { headOf } from './migrate.ts';
import type { Migration } from './migrations/index.ts';
import { closeDatabase } from './open.ts';

type EndOptions = {
  readonly migrations: readonly Migration[];
  readonly nativeBinding: string | undefined;
  readonly inspect: InspectFile | undefined;
  readonly now: number;
};

/**
 * Closes the database and notes what its file is like, so that the next start need only compare. The weekly check of everything
 * is done here where it is due, because nobody waits for it; what it finds is told before the next use.
 *
 * A run that is cut off anywhere in here leaves no fingerprint of these bytes, and the next start proves every page itself.
 */
export async function endCleanly(
  files: CentreFiles,
  db: Db,
  keyring: Keyring,
  mark: Mark,
  { migrations, nativeBinding, inspect = inspectHere, now }: EndOptions,
): Promise<void> {
  await closeDatabase(files, db);
  // A full disk kept the last pages in the WAL.
  if (await isHot(files)) return;
  let { checkedAt } = mark;
  if (isFullCheckDue(checkedAt, now)) {
    const look = {
      path: files.database,
      keyHex: keyring.keyHex(),
      head: headOf(migrations),
      full: true,
      nativeBinding,
    };
    // The mark before may hold a fingerprint of these very bytes: it must not vouch for them again.
    if ((await inspect(look)) !== 'sound') {
      await writeMark(files, keyring, { ...mark, checkedAt: 0 });
      return;
    }
    checkedAt = now;
  }
  await writeMark(files, keyring, { ...mark, checkedAt, fingerprint: await fingerprintOf(files.database) });
}
