import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('electron', () => ({ safeStorage: {} }));
const { deviceVaultFor, systemVault } = await import('../../electron/app/deviceVault.ts');
const { fileVault } = await import('../../electron/app/fileVault.ts');

const SECRET = Uint8Array.from({ length: 32 }, (_, index) => index * 7);
const mirror = (text: string): Buffer => Buffer.from([...text].reverse().join(''));

/** A store that only turns its text round, with the backend given. */
const store = (backend: string, { broken = false } = {}) => ({
  isEncryptionAvailable: () => true,
  getSelectedStorageBackend: () => backend,
  encryptString: (text: string) => mirror(text),
  decryptString: (sealed: Buffer) => {
    if (broken) throw new Error('no key for Aisha');
    return mirror(sealed.toString()).toString();
  },
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-vault-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

describe('the device vault', () => {
  it.each(['basic_text', 'unknown'])('is never Linux’s %s', async (backend) => {
    const vault = systemVault('linux', store(backend));
    expect(await vault.isAvailable()).toBe(false);
    await expect(vault.seal(SECRET)).rejects.toMatchObject({ code: 'ERR_VAULT_SEAL' });
    await expect(vault.open(SECRET)).rejects.toMatchObject({ code: 'ERR_VAULT_OPEN' });
  });

  it.each(['gnome_libsecret', 'kwallet6'])('keeps a secret with %s', async (backend) => {
    const vault = systemVault('linux', store(backend));
    const sealed = await vault.seal(SECRET);
    expect(Buffer.from(await vault.open(sealed))).toEqual(Buffer.from(SECRET));
  });

  it('prefers the newer half of the interface where there is one', async () => {
    const asked: string[] = [];
    const newer = {
      ...store('kwallet6'),
      isAsyncEncryptionAvailable: async () => true,
      encryptStringAsync: async (text: string) => {
        asked.push('seal');
        return mirror(text);
      },
      decryptStringAsync: async (sealed: Buffer) => {
        asked.push('open');
        return { result: mirror(sealed.toString()).toString() };
      },
    };
    const vault = systemVault('win32', newer);
    expect(Buffer.from(await vault.open(await vault.seal(SECRET)))).toEqual(Buffer.from(SECRET));
    expect(asked).toEqual(['seal', 'open']);
  });

  it('fails with a code and without the system’s text', async () => {
    const vault = systemVault('win32', store('', { broken: true }));
    await expect(vault.open(SECRET)).rejects.toMatchObject({ name: 'VaultError', message: 'ERR_VAULT_OPEN' });
  });

  it('of a test build lies in a file; of a release never', async () => {
    const file = join(folder, 'vault');
    const env = { HARBOUR_TEST_VAULT: file };
    const vault = deviceVaultFor('test', env, 'linux');
    const sealed = await vault.seal(SECRET);
    expect(Buffer.from(await fileVault(file).open(sealed))).toEqual(Buffer.from(SECRET));
    expect(Buffer.from(sealed).includes(Buffer.from(SECRET))).toBe(false);
    expect(readFileSync(file)).toHaveLength(32);
    writeFileSync(file, Buffer.alloc(32, 1));
    await expect(vault.open(sealed)).rejects.toMatchObject({ code: 'ERR_VAULT_OPEN' });
    expect(await deviceVaultFor('release', env, 'linux').isAvailable()).toBe(false);
  });
});
