import { open, stat } from 'node:fs/promises';

export type BoundedRead =
  | { readonly ok: true; readonly file: Buffer }
  | {
      readonly ok: false;
      readonly code: 'notFound' | 'notAFile' | 'cannotRead' | 'empty' | 'tooLarge';
      readonly bytes: number;
    };

/** The whole file, unless it is too large: then not a byte of it. Never throws. */
export async function readBounded(path: string, limit: number): Promise<BoundedRead> {
  const refuse = (code: Extract<BoundedRead, { ok: false }>['code'], bytes = 0): BoundedRead => ({
    ok: false,
    code,
    bytes,
  });
  try {
    // Asked before opening: opening a pipe would wait for ever.
    const about = await stat(path);
    if (!about.isFile()) return refuse('notAFile');
    if (about.size > limit) return refuse('tooLarge', about.size);
    if (about.size === 0) return refuse('empty');
    const handle = await open(path, 'r');
    try {
      // One byte more than allowed, in case the file is still growing.
      const buffer = Buffer.alloc(Math.min(about.size, limit) + 1);
      let length = 0;
      while (length < buffer.length) {
        const { bytesRead } = await handle.read(buffer, length, buffer.length - length, length);
        if (bytesRead === 0) break;
        length += bytesRead;
      }
      if (length > limit) return refuse('tooLarge', length);
      // It grew meanwhile: what was read may end in the middle.
      if (length > about.size) return refuse('cannotRead');
      return length === 0 ? refuse('empty') : { ok: true, file: buffer.subarray(0, length) };
    } finally {
      await handle.close();
    }
  } catch (error) {
    const isMissing =
      error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR');
    return refuse(isMissing ? 'notFound' : 'cannotRead');
  }
}
