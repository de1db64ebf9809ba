import { pictureProblem } from '@harbour/shared/domain/lesson/pack/picture/problem';
import { describe, expect, it } from 'vitest';
import { png, pngPart } from '../../../support/packs.ts';
import {
  jpegHead,
  jpegOf,
  jpegPart,
  pngOf,
  riff,
  vp8,
  vp8l,
  vp8x,
  webpPart,
} from '../../../support/pictures.ts';

const NOTHING = Buffer.alloc(0);

describe('a picture of a pack', () => {
  it('is a still PNG, JPEG or WebP', () => {
    expect(pictureProblem('png', png())).toBeNull();
    expect(pictureProblem('png', pngOf(4096, 3900))).toBeNull();
    expect(pictureProblem('jpg', jpegOf(640, 480))).toBeNull();
    expect(pictureProblem('jpg', jpegOf(640, 480, [], 0xc2))).toBeNull();
    expect(pictureProblem('webp', riff([vp8(640, 480)]))).toBeNull();
    expect(pictureProblem('webp', riff([vp8l(640, 480)]))).toBeNull();
    expect(
      pictureProblem('webp', riff([vp8x(640, 480, 0x10), webpPart('ALPH', [1]), vp8(640, 480)])),
    ).toBeNull();
  });

  it('is what its name says', () => {
    const real = { png: png(), jpg: jpegOf(4, 4), webp: riff([vp8(4, 4)]) };
    const others = [
      'GIF89a',
      '<svg xmlns="http://www.w3.org/2000/svg">',
      '\0\0\0 ftypavif',
      '<html>',
      'BM',
      '',
    ];
    for (const type of ['png', 'jpg', 'webp'] as const) {
      for (const [other, bytes] of Object.entries(real))
        if (other !== type) expect(pictureProblem(type, bytes), `${other} as ${type}`).toBe('type');
      for (const other of others) expect(pictureProblem(type, Buffer.from(other)), other).toBe('type');
    }
  });

  it('is not larger than a screen can use, whatever stands behind the head', () => {
    for (const [width, height] of [
      [4097, 1],
      [1, 4097],
      [4096, 4000],
      [16_383, 16_383],
    ] as const) {
      expect(pictureProblem('png', pngOf(width, height))).toBe('tooLarge');
      expect(pictureProblem('jpg', jpegOf(width, height))).toBe('tooLarge');
      expect(pictureProblem('webp', riff([vp8(width, height)]))).toBe('tooLarge');
      expect(pictureProblem('webp', riff([vp8l(width, height)]))).toBe('tooLarge');
      expect(pictureProblem('webp', riff([vp8x(width, height), vp8(1, 1)]))).toBe('tooLarge');
      expect(pictureProblem('webp', riff([vp8x(1, 1), vp8(width, height)]))).toBe('tooLarge');
    }
    expect(pictureProblem('png', pngOf(0x7fffffff, 0x7fffffff))).toBe('tooLarge');
    for (const nothing of [pngOf(0, 5), jpegOf(5, 0)])
      expect(pictureProblem(nothing[0] === 0xff ? 'jpg' : 'png', nothing)).toBe('broken');
  });

  it('does not move', () => {
    expect(pictureProblem('png', pngOf(4, 4, [pngPart('acTL', Buffer.alloc(8))]))).toBe('moves');
    expect(pictureProblem('webp', riff([vp8x(4, 4, 0x02), vp8(4, 4)]))).toBe('moves');
    expect(pictureProblem('webp', riff([vp8x(4, 4), webpPart('ANMF', [0]), vp8(4, 4)]))).toBe('moves');
  });

  it('carries no notes, such as where it was taken', () => {
    for (const name of ['tEXt', 'zTXt', 'iTXt', 'eXIf', 'tIME', 'prVt', 'CgBI'])
      expect(pictureProblem('png', pngOf(4, 4, [pngPart(name, NOTHING)])), name).toBe('notes');
    for (const marker of [0xe1, 0xed, 0xfe, 0xe3])
      expect(pictureProblem('jpg', jpegOf(4, 4, [jpegPart(marker, [1])]))).toBe('notes');
    expect(pictureProblem('webp', riff([vp8x(4, 4, 0x08), vp8(4, 4)]))).toBe('notes');
    expect(pictureProblem('webp', riff([vp8x(4, 4), vp8(4, 4), webpPart('EXIF', [1])]))).toBe('notes');
  });

  it('ends where it ends: a page or an archive behind it is found', () => {
    for (const tail of ['<script>', 'PK\x03\x04', '\n', '\0']) {
      const behind = (picture: Buffer) => Buffer.concat([picture, Buffer.from(tail)]);
      expect(pictureProblem('png', behind(png()))).toBe('after');
      expect(pictureProblem('jpg', behind(jpegOf(4, 4)))).toBe('after');
      expect(pictureProblem('webp', behind(riff([vp8(4, 4)])))).toBe('after');
    }
  });

  it('is whole: cut off anywhere it is refused', () => {
    const real = { png: png(4, 4), jpg: jpegOf(4, 4), webp: riff([vp8x(4, 4), vp8(4, 4)]) };
    for (const [type, bytes] of Object.entries(real) as ['png' | 'jpg' | 'webp', Buffer][])
      for (let length = 0; length < bytes.length; length += 1)
        expect(pictureProblem(type, bytes.subarray(0, length)), `${type} ${length}`).not.toBeNull();
  });

  it('has its parts in order, and each that there may be one of once', () => {
    const head = pngPart('IHDR', Buffer.from([0, 0, 0, 4, 0, 0, 0, 4, 8, 2, 0, 0, 0]));
    expect(pictureProblem('png', pngOf(4, 4, [head]))).toBe('broken');
    expect(pictureProblem('png', pngOf(4, 4, [pngPart('IDAT', NOTHING), pngPart('gAMA', NOTHING)]))).toBe(
      'broken',
    );
    const lying = Buffer.from(png(4, 4));
    lying[19] = 9;
    expect(pictureProblem('png', lying)).toBe('broken');
    expect(pictureProblem('jpg', jpegOf(4, 4, [jpegHead(4, 4)]))).toBe('broken');
    expect(pictureProblem('jpg', jpegOf(4, 4, [], 0xc3))).toBe('broken');
    expect(pictureProblem('webp', riff([vp8(4, 4), vp8(4, 4)]))).toBe('broken');
    expect(pictureProblem('webp', riff([vp8(4, 4), webpPart('ICCP', [1])]))).toBe('broken');
  });
});
