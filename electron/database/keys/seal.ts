import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';

/** AES-256-GCM with a fresh 96-bit nonce per seal (NIST SP 800-38D). */
export type Sealed = { readonly iv: Buffer; readonly tag: Buffer; readonly box: Buffer };

const IV_BYTES = 12;
const TAG_BYTES = 16;

/**
 * @param key 32 bytes
 * @param context bound to the seal: it opens only with the same context (here the slot's and the database's id)
 */
export function seal(secret: Uint8Array, key: Uint8Array, context: string): Sealed {
  const iv = randomBytes(IV_BYTES);
  const cipher = createCipheriv('aes-256-gcm', key, iv, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(context, 'utf8'));
  const box = Buffer.concat([cipher.update(secret), cipher.final()]);
  return { iv, tag: cipher.getAuthTag(), box };
}

/** The secret; undefined when key, context or any byte of the seal is not the right one. */
export function unseal(sealed: Sealed, key: Uint8Array, context: string): Buffer | undefined {
  if (sealed.iv.length !== IV_BYTES || sealed.tag.length !== TAG_BYTES) return undefined;
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.iv, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(context, 'utf8'));
  decipher.setAuthTag(sealed.tag);
  const opened = decipher.update(sealed.box);
  try {
    return Buffer.concat([opened, decipher.final()]);
  } catch {
    opened.fill(0);
    return undefined;
  }
}
