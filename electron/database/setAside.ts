import { mkdir, readdir, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CentreFiles } from './centreFiles.ts';
import { failureOf } from './failure.ts';
import { copyProved, sizeOf, syncFolder } from './files.ts';
import { assertNotOpenHere } from './open.ts';

/**
 * Copies everything that matters to `set-aside/<time>`, byte by byte and compared, before anything is tried that could
 * change a file. Nothing is moved or deleted but a copy of its own that did not come to an end.
 * @param now UTC ms
 * @returns the new folder
 * @throws DatabaseFailure 'busy' while it is open; 'diskFull' above all: then nothing else may be tried either
 */
export async function setAside(files: CentreFiles, now: number): Promise<string> {
  assertNotOpenHere(files);
  try {
    const folder = await freshFolder(files, now);
    try {
      for (const path of toKeep(files)) {
        if ((await sizeOf(path)) !== undefined) await copyProved(path, join(folder, basename(path)));
      }
      await syncFolder(folder);
      await syncFolder(files.setAside);
    } catch (error) {
      // Half a copy is none, and on a full disk each new try would leave less room for the next.
      await rm(folder, { recursive: true, force: true, maxRetries: 3 }).catch(() => {});
      throw error;
    }
    return folder;
  } catch (error) {
    throw failureOf(error) ?? error;
  }
}

function toKeep(files: CentreFiles): readonly string[] {
  return [
    files.database,
    files.wal,
    files.journal,
    files.unfinished,
    files.slotsA,
    files.slotsB,
    files.mark,
    files.tries,
    files.staffTries,
  ];
}

async function freshFolder(files: CentreFiles, now: number): Promise<string> {
  await mkdir(files.setAside, { recursive: true, mode: 0o700 });
  const stamp = new Date(now).toISOString().replaceAll(/[:.]/g, '-');
  const taken = new Set(await readdir(files.setAside));
  let name = stamp;
  for (let count = 2; taken.has(name); count += 1) name = `${stamp}-${count}`;
  const folder = join(files.setAside, name);
  await mkdir(folder, { mode: 0o700 });
  return folder;
}
