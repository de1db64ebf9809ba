import { randomBytes } from 'node:crypto';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../electron/database/backup.ts';
import { centreFiles } from '../../../electron/database/centreFiles.ts';
import { connect, type Db } from '../../../electron/database/connection.ts';
import { DatabaseFailure } from '../../../electron/database/failure.ts';
import { fullCheck } from '../../../electron/database/integrity.ts';
import { MIGRATIONS } from '../../../electron/database/migrations/index.ts';
import { abandonDatabase, openDatabase } from '../../../electron/database/open.ts';
import { createStore } from '../../../electron/database/store.ts';
import { centreWithData, filesHolding, newFolder, PASSPHRASE, rounds, START } from './support/centre.ts';

const CANARY = 'Canary-Zephyrine-Okonkwo';

/** Temporary files SQLite has open and already deleted, as they are at this moment (Linux). */
function openTemporaryFilesHolding(needle: string): number {
  if (process.platform !== 'linux') return 0;
  let hits = 0;
  for (const fd of readdirSync('/proc/self/fd')) {
    try {
      const path = `/proc/self/fd/${fd}`;
      if (readlinkSync(path).endsWith(' (deleted)') && readFileSync(path).includes(needle)) hits += 1;
    } catch {
      // Closed meanwhile, or not a file.
    }
  }
  return hits;
}

/** Looks into SQLite's open files in the middle of a sort that is too big for its cache. */
function duringSort(db: Db): number {
  for (const _row of db.prepare('SELECT given_name FROM pupils ORDER BY given_name DESC').iterate()) {
    return openTemporaryFilesHolding(CANARY);
  }
  return 0;
}

describe('nothing can be read on the disk (K-01)', () => {
  it('in database, WAL, journal, temporary files and backups, during big sorts and after', async () => {
    const centre = await centreWithData();
    const temporary = newFolder();
    process.env.SQLITE_TMPDIR = temporary;
    const options = { keyHex: centre.hexOf(centre.profile), knownSalt: '', migrations: MIGRATIONS };
    const { db } = await openDatabase(centre.files, options);
    try {
      const store = createStore({ db, machine: '00000000000000000000', now: () => START });
      const insert = db.prepare(
        `INSERT INTO pupils (id, given_name, family_name, joined_day, machine, hlc) VALUES (?, ?, ?, '2026-09-07', ?, ?)`,
      );
      const { machine, hlc } = store.stamp();
      const folder = centre.files.folder;
      const look = (): void => {
        for (const place of [folder, temporary]) expect(filesHolding(place, CANARY)).toEqual([]);
      };
      store.transaction(() => {
        for (let row = 0; row < 20_000; row += 1) {
          insert.run(store.newId(), `${CANARY} ${randomBytes(40).toString('hex')}`, CANARY, machine, hlc);
        }
        // Spills from the cache while the transaction runs; sorts spill with the default temp_store.
        db.pragma('cache_size=50');
        expect(duringSort(db)).toBe(0);
        look();
      });
      if (process.platform === 'linux') {
        // The control: with SQLite's compiled setting the same sort spills plain text, and is seen to.
        db.pragma('temp_store=FILE');
        expect(duringSort(db)).toBeGreaterThan(0);
        db.pragma('temp_store=MEMORY');
      }
      db.exec('CREATE INDEX canary ON pupils (given_name); DROP INDEX canary');
      look();
      db.exec('VACUUM');
      look();
      await makeBackup(centre.files, db, 'daily', START, options);
      look();
      expect(existsSync(centre.files.wal)).toBe(true);
      db.prepare('DELETE FROM pupils').run();
      look();
    } finally {
      abandonDatabase(centre.files, db);
      delete process.env.SQLITE_TMPDIR;
    }
    for (const secret of [CANARY, PASSPHRASE, Buffer.from(options.keyHex, 'hex')]) {
      expect(filesHolding(centre.profile, secret)).toEqual([]);
    }
  }, 60_000);

  it('would be found if it were there: the search finds a canary in a plain file', () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a'), `xx${CANARY}yy`);
    writeFileSync(join(folder, 'b'), Buffer.from(`${CANARY}`, 'utf16le'));
    writeFileSync(join(folder, 'c'), Buffer.from(CANARY).toString('hex'));
    writeFileSync(join(folder, 'd'), `"${Buffer.from(CANARY).toString('base64')}"`);
    expect(filesHolding(folder, CANARY).sort()).toEqual(['a', 'b', 'c', 'd']);
  });
});

describe('a changed byte is noticed (K-03)', () => {
  it('in the database: found when opened, or read as it was; never silently wrong', async () => {
    const centre = await centreWithData();
    const keyHex = centre.hexOf(centre.profile);
    const whole = readFileSync(centre.files.database);
    const content = (path: string): string => {
      const db = connect(path, { keyHex }, true);
      try {
        if (fullCheck(db).length > 0) return 'found';
        return JSON.stringify(db.prepare('SELECT * FROM audit ORDER BY seq').all());
      } catch {
        return 'found';
      } finally {
        db.close();
      }
    };
    const copy = join(newFolder(), 'copy.db');
    copyFileSync(centre.files.database, copy);
    const right = content(copy);
    const tally = { found: 0, same: 0, wrong: 0 };
    for (let round = 0; round < rounds(150); round += 1) {
      const bytes = Buffer.from(whole);
      const at = Math.floor(Math.random() * bytes.length);
      const kind = round % 4;
      if (kind < 2) bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8));
      const page = 4096 * Math.floor(at / 4096);
      const other = 4096 * Math.floor(Math.random() * (bytes.length / 4096));
      if (kind === 2) whole.copy(bytes, page, other, other + 4096);
      if (kind === 3) bytes.fill(0, at, Math.min(at + 200, bytes.length));
      writeFileSync(copy, bytes);
      const after = content(copy);
      tally[after === 'found' ? 'found' : after === right ? 'same' : 'wrong'] += 1;
    }
    expect(tally.wrong).toBe(0);
    expect(tally.found).toBeGreaterThan(rounds(150) * 0.8);
  }, 60_000);

  it('in the WAL of a crash: rows are there, or the end is missing; never silently wrong', async () => {
    const centre = await centreWithData({ crash: true });
    const keyHex = centre.hexOf(centre.profile);
    const wal = readFileSync(centre.files.wal);
    for (let round = 0; round < rounds(40); round += 1) {
      const copy = centreFiles(join(newFolder(), 'centre'));
      mkdirSync(copy.folder);
      copyFileSync(centre.files.database, copy.database);
      const bytes = Buffer.from(wal);
      const at = Math.floor(Math.random() * bytes.length);
      bytes[at] = (bytes[at] ?? 0) ^ (1 << (round % 8));
      writeFileSync(copy.wal, bytes);
      try {
        const { db } = await openDatabase(copy, { keyHex, knownSalt: '', migrations: MIGRATIONS });
        const rows = db.prepare('SELECT seq, action FROM audit ORDER BY seq').all() as {
          seq: number;
          action: string;
        }[];
        abandonDatabase(copy, db);
        expect(rows.length).toBeGreaterThanOrEqual(200);
        rows.forEach((row, index) => {
          expect(row).toEqual({ seq: index + 1, action: index < 200 ? 'test' : 'hot' });
        });
      } catch (error) {
        if (!(error instanceof DatabaseFailure)) throw error;
        expect(error.code).toBe('corrupt');
      }
    }
  }, 60_000);
});
