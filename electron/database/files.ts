import { createHash, randomBytes } from 'node:crypto';
import { createReadStream, constants as fsConstants } from 'node:fs';
import { copyFile, open, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/**
 * File work that survives a power cut and a virus scanner. Scanners on school machines hold freshly written files open
 * for a moment, which Windows reports as one of these (electron #9081, electron-store #112), so they are tried again.
 */
const TRANSIENT = new Set(['EPERM', 'EBUSY', 'EACCES']);
/** About two and a half seconds in all. */
const WAITS_MS: readonly number[] = [5, 10, 20, 40, 80, 160, 320, 640, 640, 640];

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
}

/** Does the work, again while the system says that somebody else has the file; at last passes the error on. */
export async function patiently<Result>(
  work: () => Promise<Result>,
  waits: readonly number[] = WAITS_MS,
): Promise<Result> {
  for (const wait of waits) {
    try {
      return await work();
    } catch (error) {
      if (!TRANSIENT.has(codeOf(error))) throw error;
      await pause(wait);
    }
  }
  return work();
}

/** Puts a file's bytes on the disk. */
export async function syncFile(path: string): Promise<void> {
  // Windows flushes only handles that may write.
  const handle = await patiently(() => open(path, 'r+'));
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** Puts a folder's names on the disk, so that a rename in it is kept. Windows has no such call and needs none. */
export async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } catch (error) {
    // Some network file systems cannot; they keep names in their own way.
    if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
  } finally {
    await handle.close();
  }
}

/** Replaces a file whole: readers, also after a power cut, find the old bytes or the new ones. Only the owner may read it. */
export async function writeWhole(path: string, bytes: string | Uint8Array): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    const handle = await open(temporary, 'wx', 0o600);
    try {
      await handle.writeFile(bytes);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await moveWhole(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Renames within one file system and puts the new name on the disk. */
export async function moveWhole(from: string, to: string): Promise<void> {
  await patiently(() => rename(from, to));
  await syncFolder(dirname(to));
}

/** Removes a file that may not be there. */
export async function remove(path: string): Promise<void> {
  await patiently(() => rm(path, { force: true }));
}

/** A file's size in bytes; undefined when there is none. */
export async function sizeOf(path: string): Promise<number | undefined> {
  try {
    return (await stat(path)).size;
  } catch (error) {
    if (codeOf(error) === 'ENOENT' || codeOf(error) === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** SHA-256 of a file's bytes in hex, read in pieces. */
export async function hashOf(path: string): Promise<string> {
  const hash = createHash('sha256');
  for await (const piece of createReadStream(path)) hash.update(piece as Buffer);
  return hash.digest('hex');
}

/**
 * Copies a file, puts the copy on the disk and compares both.
 * @throws when the copy differs from what was copied (a failing disk)
 */
export async function copyProved(from: string, to: string): Promise<void> {
  await patiently(() => copyFile(from, to, fsConstants.COPYFILE_EXCL | fsConstants.COPYFILE_FICLONE));
  await syncFile(to);
  if ((await hashOf(from)) !== (await hashOf(to))) throw new Error('copy differs from its original');
}

/** The first bytes of a file; fewer when it is shorter. */
export async function firstBytes(path: string, count: number): Promise<Buffer> {
  const handle = await patiently(() => open(path, 'r'));
  try {
    const { bytesRead, buffer } = await handle.read(Buffer.alloc(count), 0, count, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await handle.close();
  }
}
