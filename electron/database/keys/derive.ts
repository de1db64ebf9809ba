import { hkdf, scrypt } from 'node:crypto';
import { promisify } from 'node:util';
import { normalisePassphrase } from '@harbour/shared/domain/access/passphrase';

/** Kept with each slot, so that a later, stronger setting can still open an older slot. */
export type ScryptParameters = { readonly N: number; readonly r: number; readonly p: number };

/**
 * N = 2^17, r = 8, p = 1: the OWASP Password Storage Cheat Sheet's first choice for scrypt. 128 MiB, about half a second on a
 * school laptop; the work is done off the main thread.
 */
export const SLOT_SCRYPT: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 };
export const KEY_BYTES = 32;
export const SALT_BYTES = 16;
const MOST_MEMORY = 256 * 1024 * 1024;

/** Whether parameters read from a file are ones this app ever wrote: a damaged file must not cost gigabytes or nothing. */
export function isSoundScrypt({ N, r, p }: ScryptParameters): boolean {
  const log = Math.log2(N);
  return Number.isInteger(log) && log >= 14 && 128 * N * r * p <= MOST_MEMORY && r >= 1 && p >= 1;
}

/** A 32-byte key from a passphrase (scrypt, RFC 7914). The same keys pressed on another system give the same key. */
export function keyFromPassphrase(
  passphrase: string,
  salt: Uint8Array,
  { N, r, p }: ScryptParameters,
): Promise<Buffer> {
  const text = normalisePassphrase(passphrase).normalize('NFKC');
  return new Promise((resolve, reject) => {
    scrypt(text, salt, KEY_BYTES, { N, r, p, maxmem: MOST_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

const expand = promisify(hkdf);

/** A 32-byte key from one that is already random, for one purpose (HKDF-SHA-256, RFC 5869): nothing to slow down there. */
export async function keyFromRandom(secret: Uint8Array, salt: Uint8Array, purpose: string): Promise<Buffer> {
  return Buffer.from(await expand('sha256', secret, salt, purpose, KEY_BYTES));
}
