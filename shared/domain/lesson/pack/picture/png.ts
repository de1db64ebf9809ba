import type { Bytes } from './bytes.ts';
import { type PictureProblem, sizeProblem } from './size.ts';

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
/** Colour and size only; texts, times, camera notes and private parts are not needed to draw. */
const TAKEN = new Set('IHDR PLTE IDAT IEND tRNS gAMA cHRM sRGB iCCP sBIT pHYs bKGD'.split(' '));
const MOVING = new Set(['acTL', 'fcTL', 'fdAT']);
/** Bits per sample that each kind of colour may have. */
const DEPTHS: Readonly<Record<number, readonly number[]>> = {
  0: [1, 2, 4, 8, 16],
  2: [8, 16],
  3: [1, 2, 4, 8],
  4: [8, 16],
  6: [8, 16],
};

/** Walks a PNG part by part, sums and all; nothing is decoded. */
export function pngProblem(bytes: Bytes): PictureProblem | null {
  if (!bytes.startsWith(...SIGNATURE)) return 'type';
  let at = SIGNATURE.length;
  let hasPalette = false;
  /** 0: no picture data yet, 1: among them, 2: behind them. */
  let data = 0;
  let colour = -1;
  while (bytes.has(at, 12)) {
    const length = bytes.u32(at);
    const name = bytes.name(at + 4);
    if (!bytes.has(at, 12 + length)) return 'broken';
    const body = at + 8;
    const isFirst = at === SIGNATURE.length;
    if (isFirst !== (name === 'IHDR')) return 'broken';
    if (MOVING.has(name)) return 'moves';
    if (!TAKEN.has(name)) return 'notes';
    if (bytes.crc32(at + 4, body + length) !== bytes.u32(body + length)) return 'broken';
    if (name === 'IHDR') {
      if (length !== 13) return 'broken';
      const size = sizeProblem(bytes.u32(body), bytes.u32(body + 4));
      if (size) return size;
      colour = bytes.byte(body + 9);
      if (!DEPTHS[colour]?.includes(bytes.byte(body + 8))) return 'broken';
      if (bytes.byte(body + 10) !== 0 || bytes.byte(body + 11) !== 0 || bytes.byte(body + 12) > 1)
        return 'broken';
    }
    if (name === 'PLTE') {
      if (hasPalette || data > 0 || length === 0 || length % 3 !== 0 || length > 768) return 'broken';
      hasPalette = true;
    }
    if (name === 'IDAT') {
      if (data === 2) return 'broken';
      data = 1;
    } else if (data === 1) data = 2;
    at = body + length + 4;
    if (name === 'IEND') {
      if (length !== 0 || data === 0 || (colour === 3 && !hasPalette)) return 'broken';
      return at === bytes.length ? null : 'after';
    }
  }
  return 'broken';
}
