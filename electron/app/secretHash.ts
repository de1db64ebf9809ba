import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto';
import { normalisePassphrase } from '@harbour/shared/domain/access/passphrase';

/**
 * scrypt parameters kept with each hash, so that a later, stronger setting can tell which hashes to renew.
 * N = 2^17, r = 8, p = 1 is the OWASP Password Storage Cheat Sheet's first choice for scrypt; it takes
 * 128 MiB for about half a second on a school laptop.
 */
export type ScryptParameters = { N: number; r: number; p: number };
export const SCRYPT: ScryptParameters = { N: 2 ** 17, r: 8, p: 1 };
const HASH_BYTES = 32;
const SALT_BYTES = 16;
const MAX_MEMORY = 256 * 1024 * 1024;

export type SecretHash = { parameters: ScryptParameters; salt: Uint8Array; hash: Uint8Array };

function derive(secret: string, salt: Uint8Array, { N, r, p }: ScryptParameters): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    scrypt(normalisePassphrase(secret), salt, HASH_BYTES, { N, r, p, maxmem: MAX_MEMORY }, (error, key) =>
      error ? reject(error) : resolve(key),
    );
  });
}

/** Hashes a passphrase or PIN with a fresh salt. */
export async function hashSecret(secret: string): Promise<SecretHash> {
  const salt = randomBytes(SALT_BYTES);
  return { parameters: SCRYPT, salt, hash: await derive(secret, salt, SCRYPT) };
}

/** Compares in constant time. A missing hash takes as long as a wrong one, so that nothing can be told from time. */
export async function matchesSecret(secret: string, stored: SecretHash | null): Promise<boolean> {
  const { parameters, salt, hash } = stored ?? {
    parameters: SCRYPT,
    salt: Buffer.alloc(SALT_BYTES),
    hash: Buffer.alloc(HASH_BYTES),
  };
  const tried = await derive(secret, salt, parameters);
  return timingSafeEqual(tried, hash) && stored !== null;
}
