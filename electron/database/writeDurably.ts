import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Replaces a small file whole and on the disk before it returns, on this thread: for a count that has to stand before the work
 * that it counts begins.
 * @returns false when the disk did not take it; the old file is still there
 */
export function writeDurably(path: string, text: string): boolean {
  const temporary = `${path}.tmp`;
  try {
    withFile(temporary, 'w', (file) => {
      writeSync(file, text);
      fsyncSync(file);
    });
    renameSync(temporary, path);
    // Windows has no such call for folders and needs none.
    if (process.platform !== 'win32') withFile(dirname(path), 'r', fsyncSync);
    return true;
  } catch {
    rmSync(temporary, { force: true });
    return false;
  }
}

function withFile(path: string, flags: 'w' | 'r', work: (file: number) => void): void {
  const file = openSync(path, flags, 0o600);
  try {
    work(file);
  } finally {
    closeSync(file);
  }
}
