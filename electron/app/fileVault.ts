import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import type { DeviceVault } from './centre-types.ts';

/** The system's store could not keep or open a secret: the device slot is out, the others still open. */
export class VaultError extends Error {
  readonly code: 'ERR_VAULT_SEAL' | 'ERR_VAULT_OPEN';
  constructor(code: VaultError['code']) {
    super(code);
    this.name = 'VaultError';
    this.code = code;
  }
}

const KEY_BYTES = 32;
const IV_BYTES = 12;
const TAG_BYTES = 16;

/** A stand-in whose key lies in a file, for test machines without a key ring. Never made in a release. */
export function fileVault(file: string): DeviceVault {
  const key = (): Buffer => {
    try {
      writeFileSync(file, randomBytes(KEY_BYTES), { flag: 'wx', mode: 0o600 });
    } catch {
      // It is there already.
    }
    return readFileSync(file);
  };
  return {
    isAvailable: async () => true,
    async seal(secret) {
      const iv = randomBytes(IV_BYTES);
      const cipher = createCipheriv('aes-256-gcm', key(), iv);
      return Buffer.concat([iv, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
    },
    async open(sealed) {
      try {
        const bytes = Buffer.from(sealed);
        const decipher = createDecipheriv('aes-256-gcm', key(), bytes.subarray(0, IV_BYTES));
        decipher.setAuthTag(bytes.subarray(-TAG_BYTES));
        return Buffer.concat([decipher.update(bytes.subarray(IV_BYTES, -TAG_BYTES)), decipher.final()]);
      } catch {
        throw new VaultError('ERR_VAULT_OPEN');
      }
    },
  };
}
