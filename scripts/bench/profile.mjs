import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DEMO_PASSPHRASE } from '../../electron/app/demoCentre.ts';
import { fileVault } from '../../electron/app/fileVault.ts';
import { hashSecret } from '../../electron/app/secretHash.ts';
import { createDemo } from '../../electron/database/demo/createDemo.ts';
import { createKeeper } from '../../electron/database/keeper.ts';
import { newId } from '../../shared/domain/ids/uuid.ts';

const noVault = {
  isAvailable: async () => false,
  seal: async () => Promise.reject(new Error('no vault')),
  open: async () => Promise.reject(new Error('no vault')),
};

/** Writes a seeded centre into a new profile folder. @returns how many check-ins it holds */
export async function makeCentreFolder(folder, { pupils, years, seed, vault = noVault }) {
  const now = Date.now();
  const keeper = createKeeper({
    profileDir: folder,
    deviceVault: vault,
    nativeBinding: undefined,
    now: () => now,
    log: { warn: () => {} },
  });
  const leadId = newId();
  await keeper.create({ leadId, passphrase: DEMO_PASSPHRASE });
  const store = keeper.store();
  if (!store) throw new Error('The centre did not open');
  const secret = await hashSecret(DEMO_PASSPHRASE);
  const { checkins } = createDemo(store, { leadId, secret, pupils, years, seed, now });
  await keeper.close();
  return checkins;
}

/** A throw-away profile for one bench, opened by the stand-in for the system's key store. */
export async function makeProfile(options) {
  const root = mkdtempSync(join(tmpdir(), 'harbour-bench-'));
  const folder = join(root, 'profile');
  const vaultFile = join(root, 'vault');
  await makeCentreFolder(folder, { ...options, vault: fileVault(vaultFile) });
  return {
    folder,
    env: { HARBOUR_PROFILE: folder, HARBOUR_TEST_VAULT: vaultFile },
    remove: () => rmSync(root, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 }),
  };
}
