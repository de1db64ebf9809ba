import { safeStorage } from 'electron';
import type { BuildKind } from './build-kind.ts';
import type { DeviceVault } from './centre-types.ts';
import { fileVault, VaultError } from './fileVault.ts';

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

/** The vault of this run: the system's own, or in a test build the file HARBOUR_TEST_VAULT names. */
export function deviceVaultFor(
  kind: BuildKind,
  env: Readonly<Record<string, string | undefined>>,
  platform: NodeJS.Platform,
): DeviceVault {
  const file = kind === 'test' ? env.HARBOUR_TEST_VAULT : undefined;
  return file ? fileVault(file) : systemVault(platform);
}
