import { describe, expect, it } from 'vitest';
import { readPack } from '../../electron/content/pack/readPack.ts';
import { makePack, png, pngPart } from '../support/packs.ts';
import { jpegOf, jpegPart, pngOf, riff, vp8, vp8l, vp8x, webpPart } from '../support/pictures.ts';

const SIDES = [4097, 5000, 8192, 10_000, 16_383];
const tails = ['<script>alert(1)</script>', 'PK\x03\x04', '%PDF-1.7', '\0', '\n', 'GIF89a'].map((tail) =>
  Buffer.from(tail),
);

/** Pictures that must not come in: larger than they may be, cut off, two things at once, moving, with notes, or none at all. */
function hostilePictures(): { what: string; picture: Buffer }[] {
  const made: { what: string; picture: Buffer }[] = [];
  const add = (what: string, picture: Buffer): void => {
    made.push({ what, picture });
  };
  const honest = png(16, 12);
  for (const wide of SIDES) {
    for (const high of SIDES) add(`png ${wide} x ${high}`, pngOf(wide, high));
    add(`png ${wide} x 1`, pngOf(wide, 1));
  }
  for (const side of [0x7fffffff, 0x80000000, 0xffffffff, 0]) {
    add(`png ${side} wide`, pngOf(side, 1));
    add(`png ${side} high`, pngOf(1, side));
  }
  for (let length = 0; length < honest.length; length += 1)
    add(`png cut at ${length}`, honest.subarray(0, length));
  for (let at = 0; at < honest.length; at += 1) {
    const flipped = Buffer.from(honest);
    flipped[at] = (flipped[at] ?? 0) ^ 0x55;
    add(`png flipped at ${at}`, flipped);
    add(
      `png with something between at ${at}`,
      Buffer.concat([honest.subarray(0, at), Buffer.from('x'), honest.subarray(at)]),
    );
  }
  for (const tail of tails) {
    add('png and more', Buffer.concat([honest, tail]));
    add('more and png', Buffer.concat([tail, honest]));
  }
  for (const name of ['tEXt', 'iTXt', 'zTXt', 'eXIf', 'acTL', 'fcTL', 'fdAT', 'JDAT', 'prIv', 'iDOT'])
    add(`png with ${name}`, pngOf(16, 12, [pngPart(name, Buffer.from('<script>'))]));
  for (const other of [
    jpegOf(16, 12),
    riff([vp8(16, 12)]),
    riff([vp8l(16, 12)]),
    riff([vp8x(16, 12, 2), webpPart('ANIM', [0])]),
    jpegOf(16, 12, [jpegPart(0xe1, [1, 2])]),
    Buffer.from('GIF89a\x10\0\x0c\0'),
    Buffer.from('\0\0\0\x20ftypavif'),
    Buffer.from('\0\0\0\x18ftypheic'),
    Buffer.from('BM\0\0\0\0'),
    Buffer.from('II*\0'),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" onload="alert(1)"/>'),
    Buffer.from('<!doctype html><script>alert(1)</script>'),
    Buffer.alloc(0),
    Buffer.alloc(1000),
  ])
    add('something else by the name of a png', other);
  return made;
}

describe('pictures made to harm (G-03)', () => {
  it('more than 300 are refused by their heads, each as the picture it is', () => {
    const pictures = hostilePictures();
    expect(pictures.length).toBeGreaterThan(300);
    for (const { what, picture } of pictures) {
      const began = performance.now();
      const read = readPack(makePack({ picture }));
      expect(read, what).toMatchObject({ ok: false, code: 'badPicture' });
      expect(performance.now() - began, what).toBeLessThan(500);
    }
  });

  it('the honest one that they are made of is taken', () => {
    expect(readPack(makePack({ picture: png(16, 12) })).ok).toBe(true);
  });
});
