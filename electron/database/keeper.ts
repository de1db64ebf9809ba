import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Keeper, KeeperWarning, OpenResult } from '../app/keeper-types.ts';
import { backUpIfDue, goodBackups, letGoOld, listBackups, makeBackup } from './backup.ts';
import { centreFiles } from './centreFiles.ts';
import { endCleanly } from './cleanEnd.ts';
import type { Db } from './connection.ts';
import { DatabaseFailure, failureOf } from './failure.ts';
import { remove, sizeOf } from './files.ts';
import { readHeader } from './header.ts';
import type { InspectFile } from './inspect.ts';
import { inTurn } from './inTurn.ts';
import { isFullCheckDue, isFullCheckOverdue } from './integrity.ts';
import type { DeviceVault } from './keys/deviceVault.ts';
import { createKeyring, type Keyring, seeKeys, unlock } from './keys/keyring.ts';
import type { SlotOpener } from './keys/slots.ts';
import { isSameMark, type Mark, markOf, reaches, readMark, writeMark } from './mark.ts';
import { migrate, pendingOf, versionOf } from './migrate.ts';
import { MIGRATIONS, type Migration } from './migrations/index.ts';
import { abandonDatabase, adoptUnfinished, makeUnfinished, openDatabase } from './open.ts';
import { firstBrokenAudit } from './repositories/audit.ts';
import { restoreNewest } from './restore.ts';
import { setAside } from './setAside.ts';
import { staffTriesTwice } from './staffTries.ts';
import { startTries } from './startTries.ts';
import { createStore, type Store } from './store.ts';

export type KeeperOptions = {
  /** The centre's files live in `<profileDir>/centre`. */
  profileDir: string;
  deviceVault: DeviceVault;
  nativeBinding: string | undefined;
  /** UTC ms. */
  now: () => number;
  log: { warn(code: string, fields?: { ms?: number; error?: unknown }): void };
  /** Reads a whole database file in a worker; without it on this thread. */
  inspect?: InspectFile;
  /** For tests. */
  migrations?: readonly Migration[];
};

/**
 * The centre's files as the rest of main sees them: keys, database, backups, set-aside copies. No Electron here: the tests run it
 * under Node.
 */
export function createKeeper(options: KeeperOptions): Keeper {
  const { deviceVault: vault, nativeBinding, now, log, inspect, migrations = MIGRATIONS } = options;
  const files = centreFiles(join(options.profileDir, 'centre'));
  const counter = startTries(files);
  /** Kept also when the database then fails, so that a backup can be proved and put back. */
  let keyring: Keyring | null = null;
  let open: { db: Db; store: Store } | null = null;
  const warnings = new Set<KeeperWarning>();
  /** UTC ms of the last complete check of the open data. */
  let checkedAt = 0;
  let wasRestored = false;
  let wasSetAside = false;
  /** Keys and database of a set-up whose last step failed, on a full disk for example: tried again with the same. */
  let making: { keys: Keyring; saltHex: string } | null = null;

  const databaseOptions = (keys: Keyring) => ({
    keyHex: keys.keyHex(),
    knownSalt: keys.databaseSalt,
    migrations,
    nativeBinding,
    inspect,
  });

  /** With the key in hand: finds, proves, migrates and opens the database. */
  async function openWith(keys: Keyring, by?: SlotOpener['by']): Promise<OpenResult> {
    keyring = keys;
    let db: Db | undefined;
    try {
      if ((await sizeOf(files.database)) === undefined && (await sizeOf(files.unfinished)) !== undefined) {
        // Killed in set-up between writing the slots and naming the database.
        await adoptUnfinished(files);
      }
      const mark = await readMark(files, keys);
      const lastCheck = mark?.checkedAt ?? null;
      const full = isFullCheckDue(lastCheck, now());
      // A file that is as its last end left it waits with the weekly check for its next end, but not for ever.
      const fingerprint = isFullCheckOverdue(lastCheck, now()) ? undefined : mark?.fingerprint;
      const opened = await openDatabase(files, { ...databaseOptions(keys), full, fingerprint });
      checkedAt = full && opened.wasProved ? now() : (lastCheck ?? 0);
      db = opened.db;
      warnings.clear();
      if (opened.place === 'network') warnings.add('networkFolder');
      if (pendingOf(db, migrations).length > 0 && versionOf(db) > 0) {
        await letGoOld(files, await makeBackup(files, db, 'migration', now(), databaseOptions(keys)));
      }
      migrate(db, migrations);
      const store = createStore({
        db,
        machine: keys.machineId,
        now,
        onSlow: (_sql, ms) => log.warn('database.slow', { ms }),
        onMended: () => log.warn('database.stampsMended'),
      });
      await afterOpening(keys, store, { saltHex: opened.saltHex, mark, byDevice: by === 'device' });
      open = { db, store };
      return { ok: true };
    } catch (error) {
      if (db) abandonDatabase(files, db);
      const failure = failureOf(error);
      if (!failure) throw error;
      log.warn('database.failed', { error: failure.cause ?? failure });
      return { ok: false, failure: { code: failure.code } };
    }
  }

  /** What an opening leaves to be seen to. None of it may keep the data from opening. */
  async function afterOpening(
    keys: Keyring,
    store: Store,
    { saltHex, mark, byDevice }: { saltHex: string; mark: Mark | undefined; byDevice: boolean },
  ): Promise<void> {
    if (wasRestored) warnings.add('restored');
    else if (!reaches(store.db, mark)) warnings.add('olderFilePutBack');
    try {
      await keys.heal(saltHex);
      // The slot that has just opened needs no proving.
      if (!byDevice && (await keys.ensureDevice(vault)) === 'unavailable') warnings.add('noDeviceKey');
      const next = markOf(keys, store.db, checkedAt);
      // Two flushes of the disk that a start need not wait for when there is nothing new to say.
      if (!isSameMark(next, mark)) await writeMark(files, keys, next);
    } catch (error) {
      // A full or read-only disk: the slots there still open.
      log.warn('keys.notWritten', { error });
    }
  }

  async function unlockAndOpen(opener: SlotOpener): Promise<OpenResult | { ok: false; wrongSecret: true }> {
    if (open) return { ok: true };
    try {
      const unlocked = await unlock(files, opener);
      if (unlocked.outcome === 'open') return await openWith(unlocked.keyring, opener.by);
      if (unlocked.outcome === 'damaged') return failed('slotsDamaged');
      if (unlocked.outcome === 'none')
        return failed((await sizeOf(files.database)) === undefined ? 'missing' : 'slotsDamaged');
      return { ok: false, wrongSecret: true };
    } catch (error) {
      const failure = failureOf(error);
      if (!failure) throw error;
      return failed(failure.code);
    }
  }

  function failed(code: DatabaseFailure['code']): OpenResult {
    return { ok: false, failure: { code } };
  }

  /** What can be told without a key, before asking anybody for one. */
  async function failureBeforeKey(): Promise<DatabaseFailure | undefined> {
    if ((await sizeOf(files.unfinished)) !== undefined) return undefined;
    try {
      await readHeader(files.database);
      return undefined;
    } catch (error) {
      return failureOf(error);
    }
  }

  function opened(): { db: Db; store: Store; keys: Keyring } {
    if (!open || !keyring) throw new DatabaseFailure('keyNeeded');
    return { ...open, keys: keyring };
  }

  return inTurn({
    folder: files.folder,
    async isEmpty() {
      // A database without its name and without slots was never anybody's: set-up was killed before it answered.
      const keys = await seeKeys(files);
      return keys.state === 'none' && (await sizeOf(files.database)) === undefined;
    },
    async open() {
      const result = await unlockAndOpen({ by: 'device', vault });
      if (!('wrongSecret' in result)) return result;
      const before = await failureBeforeKey();
      return failed(before?.code ?? 'keyNeeded');
    },
    openWithPassphrase: (passphrase) => unlockAndOpen({ by: 'passphrase', passphrase }),
    openWithRecoveryKey: (recoveryKey) => unlockAndOpen({ by: 'recovery', recoveryKey }),

    async create({ leadId, passphrase }) {
      if (open && keyring) {
        // Killed in set-up after the database was made and before the centre was: the same file, a new first lead.
        await keyring.replaceLeads(leadId, passphrase);
        return;
      }
      if (making) {
        await making.keys.replaceLeads(leadId, passphrase);
      } else {
        if ((await seeKeys(files)).state !== 'none' || (await sizeOf(files.database)) !== undefined) {
          throw new DatabaseFailure('busy');
        }
        await remove(files.unfinished);
        await remove(`${files.unfinished}-journal`);
        const keys = await createKeyring(files, { vault, lead: { staffId: leadId, passphrase } });
        making = { keys, saltHex: await makeUnfinished(files, databaseOptions(keys)) };
      }
      // Slots first: a database without slots could never be opened, slots without a database just begin again.
      await making.keys.save(making.saltHex);
      const result = await openWith(making.keys);
      warnings.delete('olderFilePutBack');
      if (!result.ok) throw new DatabaseFailure(result.failure.code);
      making = null;
    },
    setLeadSlot: (staffId, passphrase) => opened().keys.setLead(staffId, passphrase),
    removeLeadSlot: (staffId) => opened().keys.removeLead(staffId),
    setRecoverySlot: (key) => opened().keys.setRecovery(key),
    async isRecoveryKey(recoveryKey) {
      const unlocked = await unlock(files, { by: 'recovery', recoveryKey });
      if (unlocked.outcome !== 'open') return false;
      unlocked.keyring.forget();
      return true;
    },

    store: () => open?.store ?? null,
    warnings: () => [...warnings],
    async slots() {
      const seen = await seeKeys(files).catch(() => undefined);
      return { passphrase: seen?.hasPassphraseSlot ?? false, recovery: seen?.hasRecoverySlot ?? false };
    },
    hasKey: () => keyring !== null,
    async goodBackups() {
      try {
        return keyring ? await goodBackups(files, databaseOptions(keyring)) : await listBackups(files);
      } catch {
        return [];
      }
    },
    async setAside() {
      const folder = await setAside(files, now());
      wasSetAside = true;
      return folder;
    },
    hasSetAside: () => wasSetAside && existsSync(files.setAside) && readdirSync(files.setAside).length > 0,
    async restoreNewestBackup() {
      if (!keyring) throw new DatabaseFailure('keyNeeded');
      if (open) throw new DatabaseFailure('busy');
      if (!wasSetAside) await setAside(files, now());
      const { at } = await restoreNewest(files, databaseOptions(keyring), now());
      wasRestored = true;
      return { at };
    },
    tries: () => counter,
    staffTries(staffId) {
      const { store, keys } = opened();
      return staffTriesTwice(files, keys, store, staffId);
    },
    async backUpIfDue() {
      const { db, store, keys } = opened();
      const made = await backUpIfDue(files, db, now(), databaseOptions(keys));
      if (!made) return;
      await writeMark(files, keys, markOf(keys, db, checkedAt));
      // Once a day, where nobody waits for it: walking a chain of years takes longer than a start may.
      if (firstBrokenAudit(store) !== null) warnings.add('auditBroken');
    },
    async close() {
      const closing = open;
      open = null;
      if (closing && keyring) {
        const mark = markOf(keyring, closing.db, checkedAt);
        const options = { migrations, nativeBinding, inspect, now: now() };
        try {
          await writeMark(files, keyring, mark);
        } catch (error) {
          log.warn('keys.notWritten', { error });
        }
        await endCleanly(files, closing.db, keyring, mark, options).catch((error: unknown) =>
          log.warn('keys.notWritten', { error }),
        );
      }
      keyring?.forget();
      keyring = null;
    },
  });
}
