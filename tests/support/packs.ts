import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32, deflateSync } from 'node:zlib';
import { newPackKey, type PackKey, signPack } from '../../electron/content/pack/signing.ts';

const HARBOUR = join(import.meta.dirname, '../../assets/content/harbour');
export const PACK_ID = 'north-pier';
export const LESSON = 'u1-l1-map-of-feelings';
export const PICTURE = 'pictures/boat.png';

/** The key of another centre. */
export const NORTH: PackKey = newPackKey();
export const SOUTH: PackKey = newPackKey();

type Json = { [key: string]: unknown };
const readJson = (...path: string[]): Json =>
  JSON.parse(readFileSync(join(HARBOUR, ...path), 'utf8')) as Json;
export const bytesOf = (value: unknown): Uint8Array => Buffer.from(JSON.stringify(value));

/** One part of a PNG: length, name, body, sum. */
export function pngPart(name: string, body: Uint8Array): Buffer {
  const named = Buffer.concat([Buffer.from(name, 'latin1'), body]);
  const head = Buffer.alloc(4);
  head.writeUInt32BE(body.length);
  const sum = Buffer.alloc(4);
  sum.writeUInt32BE(crc32(named));
  return Buffer.concat([head, named, sum]);
}
export const PNG_START = Buffer.from('89504e470d0a1a0a', 'hex');

export function pngHead(width: number, height: number): Buffer {
  const head = Buffer.alloc(13);
  head.writeUInt32BE(width, 0);
  head.writeUInt32BE(height, 4);
  head.set([8, 2, 0, 0, 0], 8);
  return pngPart('IHDR', head);
}

/** A real PNG: a sea under a sky. */
export function png(width = 64, height = 48): Buffer {
  const row = (y: number) =>
    Buffer.concat([
      Buffer.from([0]),
      Buffer.alloc(width * 3, Buffer.from(y < height / 2 ? 'bfe3f2' : '2f6f8f', 'hex')),
    ]);
  const rows = Buffer.concat(Array.from({ length: height }, (_, y) => row(y)));
  return Buffer.concat([
    PNG_START,
    pngHead(width, height),
    pngPart('IDAT', deflateSync(rows)),
    pngPart('IEND', Buffer.alloc(0)),
  ]);
}

export interface PackWish {
  readonly packId?: string;
  readonly version?: number;
  readonly lessonVersion?: number;
  readonly title?: string;
  readonly picture?: Uint8Array;
}

/** The parts of a small pack of one lesson with a picture of its own, unsigned. */
export function packParts(wish: PackWish = {}): Map<string, Uint8Array> {
  const structure = readJson('lessons', `${LESSON}.json`);
  const words = readJson('text/en-GB', `${LESSON}.json`);
  const lesson = { ...structure, version: wish.lessonVersion ?? 1, picture: { file: PICTURE } };
  const page = {
    format: 1,
    id: wish.packId ?? PACK_ID,
    version: wish.version ?? 1,
    language: 'en-GB',
    units: [{ id: 'u1', picture: { file: PICTURE }, lessons: [LESSON] }],
  };
  const alt = { alt: 'A small boat on a quiet sea.' };
  const pageWords = {
    title: wish.title ?? 'Lessons from the pier',
    author: 'North Pier School',
    about: 'One lesson about feelings.',
    units: { u1: { title: 'Feelings at the pier', about: 'A map for feelings.', picture: alt } },
  };
  return new Map<string, Uint8Array>([
    ['pack.json', bytesOf(page)],
    [`lessons/${LESSON}.json`, bytesOf(lesson)],
    ['text/en-GB/pack.json', bytesOf(pageWords)],
    [`text/en-GB/${LESSON}.json`, bytesOf({ ...words, picture: alt })],
    [PICTURE, wish.picture ?? png()],
  ]);
}

/** A pack as another centre would send it. @param change makes something of its parts before they are signed */
export function makePack(
  wish: PackWish & { key?: PackKey; change?: (parts: Map<string, Uint8Array>) => void } = {},
): Buffer {
  const parts = packParts(wish);
  wish.change?.(parts);
  const about = { id: wish.packId ?? PACK_ID, version: wish.version ?? 1 };
  return signPack(parts, about, wish.key ?? NORTH);
}
