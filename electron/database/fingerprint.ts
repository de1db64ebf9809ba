import { open } from 'node:fs/promises';
import { crc32 } from 'node:zlib';
import { patiently } from './files.ts';

const PIECE = 1024 * 1024;

/**
 * A file's length and CRC-32 as one text: tells whether a single bit is other than when it was taken. Reads in pieces
 * that leave the thread within a millisecond (50 MB in about 15).
 *
 * It finds what a disk, a cable or a half-done copy does to a file. A hand that changes bytes and keeps the sums is stopped
 * by the cipher, which proves each page when it is read.
 */
export async function fingerprintOf(path: string): Promise<string> {
  const handle = await patiently(() => open(path, 'r'));
  try {
    let sums = 0;
    let bytes = 0;
    const piece = Buffer.allocUnsafe(PIECE);
    for (;;) {
      const { bytesRead } = await handle.read(piece, 0, PIECE, bytes);
      if (bytesRead === 0) break;
      sums = crc32(piece.subarray(0, bytesRead), sums);
      bytes += bytesRead;
    }
    return `${bytes}-${sums.toString(16)}`;
  } finally {
    await handle.close();
  }
}
