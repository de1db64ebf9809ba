import { newId } from '@harbour/shared/domain/ids/uuid';
import { hashSecret } from '../../app/secretHash.ts';
import { centreFiles } from '../centreFiles.ts';
import { DatabaseFailure } from '../failure.ts';
import { sizeOf } from '../files.ts';
import type { DeviceVault } from '../keys/deviceVault.ts';
import { createKeyring, seeKeys } from '../keys/keyring.ts';
import { markOf, writeMark } from '../mark.ts';
import { MIGRATIONS } from '../migrations/index.ts';
import { adoptUnfinished, closeDatabase, makeUnfinished, openDatabase } from '../open.ts';
import { createStore } from '../store.ts';
import { createDemo, type DemoOptions } from './createDemo.ts';

export type DemoFileOptions = {
  /** Where harbour.db and its slots go; exists. */
  readonly folder: string;
  /** 16 bytes. */
  readonly recoveryKey: Uint8Array;
  readonly passphrase: string;
  /** Also makes a device slot. */
  readonly vault?: DeviceVault | undefined;
  readonly nativeBinding?: string | undefined;
  readonly demo: Omit<DemoOptions, 'leadId' | 'secret' | 'onWeek'>;
  readonly onWeek?: DemoOptions['onWeek'] | undefined;
};

const NO_VAULT: DeviceVault = {
  isAvailable: async () => false,
  seal: () => Promise.reject(new Error('no vault')),
  open: () => Promise.reject(new Error('no vault')),
};

/**
 * Makes a whole centre of made-up people on disk: encrypted database, key slots, mark.
 * @throws DatabaseFailure 'busy' when there is one already
 */
export async function makeDemoFile(
  options: DemoFileOptions,
): Promise<{ pupils: number; leavers: number; checkins: number; lead: string; megabytes: number }> {
  const { passphrase, recoveryKey, nativeBinding, demo, onWeek, vault = NO_VAULT } = options;
  const files = centreFiles(options.folder);
  if ((await seeKeys(files)).state !== 'none') throw new DatabaseFailure('busy');
  const leadId = newId();
  const keyring = await createKeyring(files, { vault, lead: { staffId: leadId, passphrase }, recoveryKey });
  const open = { keyHex: keyring.keyHex(), knownSalt: '', migrations: MIGRATIONS, nativeBinding };
  const salt = await makeUnfinished(files, open);
  await keyring.save(salt);
  await adoptUnfinished(files);
  const { db } = await openDatabase(files, open);
  try {
    // Nobody's data yet: a power cut costs a second run, so syncs wait for the end.
    db.pragma('synchronous=OFF');
    const secret = await hashSecret(passphrase);
    const store = createStore({ db, machine: keyring.machineId, now: () => demo.now });
    const made = createDemo(store, { ...demo, leadId, secret, ...(onWeek ? { onWeek } : {}) });
    db.pragma('synchronous=FULL');
    await writeMark(files, keyring, markOf(keyring, db, demo.now));
    db.exec('VACUUM');
    await closeDatabase(files, db);
    const bytes = (await sizeOf(files.database)) ?? 0;
    const { pupils, leavers, checkins } = made;
    return {
      pupils,
      leavers,
      checkins,
      lead: made.staff[0]?.name ?? '',
      megabytes: Math.round(bytes / 1e5) / 10,
    };
  } finally {
    await closeDatabase(files, db);
    keyring.forget();
  }
}
