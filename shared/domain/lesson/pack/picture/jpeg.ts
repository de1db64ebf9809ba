import type { Bytes } from './bytes.ts';
import { type PictureProblem, sizeProblem } from './size.ts';

const START = 0xd8;
const END = 0xd9;
const SCAN = 0xda;
const NUMBER_OF_LINES = 0xdc;
/** Baseline, extended and progressive: what browsers draw. */
const FRAMES = new Set([0xc0, 0xc1, 0xc2]);
/** Tables, restart intervals; JFIF's own head, colour profile, Adobe's colour note. */
const TAKEN = new Set([0xc4, 0xdb, 0xdd, 0xe0, 0xe2, 0xee]);

/** Walks a JPEG from marker to marker up to its end; nothing is decoded. */
export function jpegProblem(bytes: Bytes): PictureProblem | null {
  if (!bytes.startsWith(0xff, START, 0xff)) return 'type';
  let at = 2;
  let hasFrame = false;
  let hasScan = false;
  while (bytes.has(at, 2)) {
    if (bytes.byte(at) !== 0xff) return 'broken';
    const marker = bytes.byte(at + 1);
    if (marker === END) {
      if (!hasFrame || !hasScan) return 'broken';
      return at + 2 === bytes.length ? null : 'after';
    }
    const length = bytes.u16(at + 2);
    if (length < 2 || !bytes.has(at + 2, length)) return 'broken';
    if (FRAMES.has(marker)) {
      if (hasFrame || length < 11 || bytes.byte(at + 4) !== 8) return 'broken';
      const size = sizeProblem(bytes.u16(at + 7), bytes.u16(at + 5));
      if (size) return size;
      const parts = bytes.byte(at + 9);
      if (![1, 3, 4].includes(parts) || length !== 8 + 3 * parts) return 'broken';
      hasFrame = true;
    } else if (marker === SCAN) {
      if (!hasFrame) return 'broken';
      hasScan = true;
      at = endOfScan(bytes, at + 2 + length);
      continue;
    } else if (marker === NUMBER_OF_LINES || marker === START) return 'broken';
    else if (!TAKEN.has(marker)) return isNote(marker) ? 'notes' : 'broken';
    at += 2 + length;
  }
  return 'broken';
}

/** Comments and what programs leave behind: where it was taken, with which camera, a small copy. */
function isNote(marker: number): boolean {
  return marker === 0xfe || (marker >= 0xe0 && marker <= 0xef);
}

/** Where the next marker is that ends the coded points. */
function endOfScan(bytes: Bytes, start: number): number {
  let at = start;
  while (at < bytes.length) {
    const next = bytes.byte(at + 1);
    if (bytes.byte(at) === 0xff && next !== 0 && !(next >= 0xd0 && next <= 0xd7)) return at;
    at += 1;
  }
  return at;
}
