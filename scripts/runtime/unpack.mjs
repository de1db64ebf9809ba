import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pipeline } from 'node:stream/promises';
import * as tar from 'tar';
import { openPromise } from 'yauzl';

/**
 * Takes one file out of an npm tarball.
 * @param {string} tarball
 * @param {string} member path inside `package/`
 * @param {string} folder where it goes, under its own name
 */
export async function takeFromTarball(tarball, member, folder) {
  await tar.x({ file: tarball, cwd: folder, strip: 1, filter: (path) => path === `package/${member}` });
}

/**
 * Unpacks a zip, asking for each file where it goes. File modes are kept and each file is flushed to the disk.
 * @param {string} zipFile
 * @param {string} folder
 * @param {(name: string) => string | undefined} place the wanted relative path, or nothing to leave the file out
 */
export async function unzip(zipFile, folder, place) {
  const zip = await openPromise(zipFile);
  try {
    for await (const entry of zip.eachEntry()) {
      const wanted = entry.fileName.endsWith('/') ? undefined : place(entry.fileName);
      if (wanted === undefined) continue;
      const target = join(folder, wanted);
      mkdirSync(dirname(target), { recursive: true });
      const mode = (entry.externalFileAttributes >>> 16) & 0o777 || 0o644;
      await pipeline(
        await zip.openReadStreamPromise(entry),
        createWriteStream(target, { mode, flush: true }),
      );
    }
  } finally {
    zip.close();
  }
}
