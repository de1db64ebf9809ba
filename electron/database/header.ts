import type { CentreFiles } from './centreFiles.ts';
import { DatabaseFailure } from './failure.ts';
import { firstBytes, sizeOf } from './files.ts';

const PLAIN = Buffer.from('SQLite format 3\0', 'latin1');
const SALT_BYTES = 16;
const PAGE = 4096;

/**
 * What the first bytes of a database file say without a key. SQLite3MC's chacha20 keeps a random salt in the first 16
 * bytes, for as long as the database lives, and leaves bytes 16 to 23 in clear: page size, versions, reserved bytes
 * (https://utelle.github.io/SQLite3MultipleCiphers/docs/ciphers/cipher_chacha20/).
 */
export type Header = { readonly saltHex: string; readonly looksEncrypted: boolean; readonly bytes: number };

function looksEncrypted(first: Buffer): boolean {
  return (
    first.readUInt16BE(16) === PAGE &&
    first.readUInt8(18) <= 2 &&
    first.readUInt8(19) <= 2 &&
    first.readUInt8(20) === 32 &&
    first.readUInt8(21) === 64 &&
    first.readUInt8(22) === 32 &&
    first.readUInt8(23) === 32
  );
}

/**
 * Reads the header. Changes nothing.
 * @throws DatabaseFailure 'missing', 'plainText' (nobody may read or write a plain file here), 'corrupt' when it is cut off
 */
export async function readHeader(path: string): Promise<Header> {
  const bytes = await sizeOf(path);
  if (bytes === undefined) throw new DatabaseFailure('missing');
  // SQLite would take an empty file for a new database.
  if (bytes === 0) throw new DatabaseFailure('corrupt');
  const first = await firstBytes(path, 24);
  if (first.subarray(0, PLAIN.length).equals(PLAIN)) throw new DatabaseFailure('plainText');
  const isWhole = first.length === 24;
  return {
    saltHex: first.subarray(0, SALT_BYTES).toString('hex'),
    looksEncrypted: isWhole && looksEncrypted(first),
    bytes,
  };
}

/** Fewer differing bits than this are damage; two unrelated salts differ in 64 of 128 on average (below 32: once in 10^8). */
const DAMAGE_BITS = 32;

function differingBits(a: string, b: string): number {
  const left = Buffer.from(a, 'hex');
  const right = Buffer.from(b, 'hex');
  let bits = 0;
  for (let i = 0; i < SALT_BYTES; i += 1) {
    for (let x = (left[i] ?? 0) ^ (right[i] ?? 0); x > 0; x &= x - 1) bits += 1;
  }
  return bits;
}

/**
 * Words what "file is not a database" means for a key that a slot proved to be ours: a damaged first page of our file, the
 * database of another key, or something else altogether.
 */
export function whyNotADatabase(header: Header, knownSalt: string): DatabaseFailure {
  if (knownSalt !== '' && differingBits(header.saltHex, knownSalt) < DAMAGE_BITS)
    return new DatabaseFailure('corrupt');
  if (header.looksEncrypted) return new DatabaseFailure(knownSalt === '' ? 'corrupt' : 'wrongKey');
  return new DatabaseFailure('notADatabase');
}

/** Whether the last run ended in mid-work, so that opening will first write: a WAL or a rollback journal lies there. */
export async function isHot(files: Pick<CentreFiles, 'wal' | 'journal'>): Promise<boolean> {
  return ((await sizeOf(files.wal)) ?? 0) > 0 || ((await sizeOf(files.journal)) ?? 0) > 0;
}
