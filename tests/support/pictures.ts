import { PNG_START, pngHead, pngPart } from './packs.ts';

/** Pictures byte by byte, honest and hostile. They need not hold what can be drawn: nothing here is decoded. */
export const pngOf = (width: number, height: number, more: readonly Buffer[] = []): Buffer =>
  Buffer.concat([
    PNG_START,
    pngHead(width, height),
    ...more,
    pngPart('IDAT', Buffer.from([1, 2, 3])),
    pngPart('IEND', Buffer.alloc(0)),
  ]);

const part = (marker: number, body: readonly number[]): Buffer =>
  Buffer.from([0xff, marker, (body.length + 2) >> 8, (body.length + 2) & 0xff, ...body]);
export const jpegPart = part;

export const jpegHead = (width: number, height: number, frame = 0xc0): Buffer =>
  part(frame, [8, height >> 8, height & 0xff, width >> 8, width & 0xff, 1, 1, 0x11, 0]);

export const jpegOf = (width: number, height: number, more: readonly Buffer[] = [], frame = 0xc0): Buffer =>
  Buffer.concat([
    Buffer.from([0xff, 0xd8]),
    part(0xe0, [...Buffer.from('JFIF\0'), 1, 1, 0, 0, 1, 0, 1, 0, 0]),
    ...more,
    part(
      0xdb,
      Array.from({ length: 65 }, () => 1),
    ),
    jpegHead(width, height, frame),
    part(0xda, [1, 1, 0, 0, 63, 0]),
    // A stuffed 0xff and a restart marker stand in the coded points of real files.
    Buffer.from([1, 2, 0xff, 0, 3, 0xff, 0xd0, 4, 0xff, 0xd9]),
  ]);

export function webpPart(name: string, body: readonly number[]): Buffer {
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from(name), length, Buffer.from(body), Buffer.alloc(body.length % 2)]);
}
export function riff(parts: readonly Buffer[]): Buffer {
  const body = Buffer.concat([Buffer.from('WEBP'), ...parts]);
  const length = Buffer.alloc(4);
  length.writeUInt32LE(body.length);
  return Buffer.concat([Buffer.from('RIFF'), length, body]);
}
export const vp8 = (width: number, height: number): Buffer =>
  webpPart('VP8 ', [0, 0, 0, 0x9d, 0x01, 0x2a, width & 0xff, width >> 8, height & 0xff, height >> 8, 7]);
export function vp8l(width: number, height: number): Buffer {
  const bits = ((width - 1) | ((height - 1) << 14)) >>> 0;
  return webpPart('VP8L', [0x2f, bits & 0xff, (bits >>> 8) & 0xff, (bits >>> 16) & 0xff, bits >>> 24]);
}
export function vp8x(width: number, height: number, flags = 0): Buffer {
  const u24 = (value: number) => [value & 0xff, (value >> 8) & 0xff, (value >> 16) & 0xff];
  return webpPart('VP8X', [flags, 0, 0, 0, ...u24(width - 1), ...u24(height - 1)]);
}
