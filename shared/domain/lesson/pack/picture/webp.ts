import type { Bytes } from './bytes.ts';
import { type PictureProblem, sizeProblem } from './size.ts';

const ANIMATION = 0x02;
const XMP_OR_EXIF = 0x04 | 0x08;

/** Walks a WebP part by part; nothing is decoded. */
export function webpProblem(bytes: Bytes): PictureProblem | null {
  if (bytes.name(0) !== 'RIFF' || bytes.name(8) !== 'WEBP') return 'type';
  const end = bytes.u32le(4) + 8;
  if (end > bytes.length) return 'broken';
  if (end < bytes.length) return 'after';
  let at = 12;
  let isExtended = false;
  let isDrawn = false;
  while (at < end) {
    if (!bytes.has(at, 8)) return 'broken';
    const name = bytes.name(at);
    const length = bytes.u32le(at + 4);
    const body = at + 8;
    if (!bytes.has(body, length)) return 'broken';
    if (name === 'ANIM' || name === 'ANMF') return 'moves';
    if (name === 'VP8X') {
      if (at !== 12 || length !== 10) return 'broken';
      const flags = bytes.byte(body);
      if (flags & ANIMATION) return 'moves';
      if (flags & XMP_OR_EXIF) return 'notes';
      const size = sizeProblem(bytes.u24le(body + 4) + 1, bytes.u24le(body + 7) + 1);
      if (size) return size;
      isExtended = true;
    } else if (name === 'VP8 ' || name === 'VP8L') {
      if (isDrawn || (!isExtended && at !== 12)) return 'broken';
      const problem =
        name === 'VP8L' ? losslessProblem(bytes, body, length) : lossyProblem(bytes, body, length);
      if (problem) return problem;
      isDrawn = true;
    } else if (name !== 'ALPH' && name !== 'ICCP') return 'notes';
    else if (!isExtended) return 'broken';
    at = body + length + (length % 2);
  }
  return isDrawn && at === end ? null : 'broken';
}

function lossyProblem(bytes: Bytes, at: number, length: number): PictureProblem | null {
  if (length < 10 || bytes.byte(at) & 1) return 'broken';
  if (bytes.byte(at + 3) !== 0x9d || bytes.byte(at + 4) !== 0x01 || bytes.byte(at + 5) !== 0x2a)
    return 'broken';
  return sizeProblem(bytes.u16le(at + 6) & 0x3fff, bytes.u16le(at + 8) & 0x3fff);
}

function losslessProblem(bytes: Bytes, at: number, length: number): PictureProblem | null {
  if (length < 5 || bytes.byte(at) !== 0x2f) return 'broken';
  const bits = bytes.u32le(at + 1);
  if (bits >>> 29 !== 0) return 'broken';
  return sizeProblem((bits & 0x3fff) + 1, ((bits >>> 14) & 0x3fff) + 1);
}
