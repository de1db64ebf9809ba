import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { safeStorage } from 'electron';
import type { BuildKind } from './build-kind.ts';
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

/** Linux stores that keep a secret with the user's own key ring. `basic_text` encrypts with a public password. */
const REAL_LINUX_STORES = new Set(['gnome_libsecret', 'kwallet', 'kwallet5', 'kwallet6']);

/** The parts of Electron's `safeStorage` used here; the newer half is missing in older runtimes. */
type Store = {
  isEncryptionAvailable(): boolean;
  encryptString(text: string): Buffer;
  decryptString(sealed: Buffer): string;
  getSelectedStorageBackend?(): string;
  isAsyncEncryptionAvailable?(): Promise<boolean>;
  encryptStringAsync?(text: string): Promise<Buffer>;
  decryptStringAsync?(sealed: Buffer): Promise<{ result: string }>;
};

/** The operating system's store: DPAPI, the macOS key chain, or a Linux key ring. To be used after `ready`. */
export function systemVault(platform: NodeJS.Platform, store: Store = safeStorage): DeviceVault {
  const isReal = (): boolean =>
    platform !== 'linux' || REAL_LINUX_STORES.has(store.getSelectedStorageBackend?.() ?? 'unknown');
  const isAvailable = async (): Promise<boolean> => {
    try {
      if (!isReal()) return false;
      return (await store.isAsyncEncryptionAvailable?.()) ?? store.isEncryptionAvailable();
    } catch {
      return false;
    }
  };
  return {
    isAvailable,
    async seal(secret) {
      if (!(await isAvailable())) throw new VaultError('ERR_VAULT_SEAL');
      try {
        const text = Buffer.from(secret).toString('base64');
        return (await store.encryptStringAsync?.(text)) ?? store.encryptString(text);
      } catch {
        throw new VaultError('ERR_VAULT_SEAL');
      }
    },
    async open(sealed) {
      if (!(await isAvailable())) throw new VaultError('ERR_VAULT_OPEN');
      try {
        const bytes = Buffer.from(sealed);
        const opened = await store.decryptStringAsync?.(bytes);
        return Buffer.from(opened?.result ?? store.decryptString(bytes), 'base64');
      } catch {
        throw new VaultError('ERR_VAULT_OPEN');
      }
    },
  };
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

/** The vault of this run: the system's own, or in a test build the file HARBOUR_TEST_VAULT names. */
export function deviceVaultFor(
  kind: BuildKind,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): DeviceVault {
  const file = kind === 'test' ? env.HARBOUR_TEST_VAULT : undefined;
  return file ? fileVault(file) : systemVault(platform);
}
