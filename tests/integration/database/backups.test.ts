import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import {
  type Backup,
  goodBackups,
  isBackupDue,
  isGoodBackup,
  listBackups,
  makeBackup,
  toLetGo,
} from '../../../electron/database/backup.ts';
import { connect } from '../../../electron/database/connection.ts';
import { MIGRATIONS } from '../../../electron/database/migrations/index.ts';
import { abandonDatabase, openDatabase } from '../../../electron/database/open.ts';
import { appendAudit } from '../../../electron/database/repositories/audit.ts';
import { centreWithData, keeperIn, LEAD, rounds, START, snapshot } from './support/centre.ts';

const DAY = 24 * 60 * 60 * 1000;

async function openIn(centre: Awaited<ReturnType<typeof centreWithData>>) {
  const options = { keyHex: centre.hexOf(centre.profile), knownSalt: '', migrations: MIGRATIONS };
  const { db } = await openDatabase(centre.files, options);
  return { db, options, close: () => abandonDatabase(centre.files, db) };
}

describe('backups (K-11)', () => {
  it('hold every row, encrypted, and open with the key alone', async () => {
    const centre = await centreWithData();
    const { db, options, close } = await openIn(centre);
    const insert = db.prepare(
      `INSERT INTO settings (key, value, machine, hlc) VALUES (hex(randomblob(8)), json_quote(hex(randomblob(?))), 'm', 'h')`,
    );
    const all = (of: typeof db) => of.prepare('SELECT * FROM settings ORDER BY key').all();
    for (let round = 0; round < rounds(8); round += 1) {
      for (let row = 0; row < 50; row += 1) insert.run(Math.floor(Math.random() * 3000));
      db.prepare(
        'DELETE FROM settings WHERE key IN (SELECT key FROM settings ORDER BY random() LIMIT 20)',
      ).run();
      const backup = await makeBackup(centre.files, db, 'daily', START + round * DAY, options);
      const header = readFileSync(backup.path).subarray(0, 15).toString('latin1');
      expect(header).not.toBe('SQLite format 3');
      const copy = connect(backup.path, { keyHex: options.keyHex }, true);
      expect(all(copy)).toEqual(all(db));
      copy.close();
      // K-12: nothing without the key.
      const other = connect(backup.path, { keyHex: '00'.repeat(32) }, true);
      expect(() => all(other)).toThrow(/not a database/);
      other.close();
    }
    expect(await goodBackups(centre.files, options)).toHaveLength(rounds(8));
    close();
  });

  it('are never listed as good when empty, cut off, plain, damaged or of another key', async () => {
    const centre = await centreWithData();
    const { db, options, close } = await openIn(centre);
    const good = await makeBackup(centre.files, db, 'daily', START, options);
    close();
    const whole = readFileSync(good.path);
    const bad: readonly Buffer[] = [
      Buffer.alloc(0),
      whole.subarray(0, 16),
      whole.subarray(0, whole.length / 2),
      Buffer.concat([Buffer.from('SQLite format 3\0'), whole.subarray(16)]),
      Buffer.concat([whole.subarray(0, whole.length - 20), Buffer.alloc(20)]),
    ];
    for (const [index, bytes] of bad.entries()) {
      const path = join(centre.files.backups, `harbour-2027-01-0${index + 1}T09-00-00-000Z-daily.db`);
      writeFileSync(path, bytes);
      expect(await isGoodBackup(path, options)).toBe(false);
    }
    expect(await isGoodBackup(good.path, { ...options, keyHex: '11'.repeat(32) })).toBe(false);
    expect((await goodBackups(centre.files, options)).map(({ path }) => path)).toEqual([good.path]);
    expect(readFileSync(good.path).equals(whole)).toBe(true);
  });

  it('are all there or not at all when the app is killed while one is made', async () => {
    const centre = await centreWithData();
    const script = `
import { centreFiles } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/centreFiles.ts'))};
import { openDatabase } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/open.ts'))};
import { makeBackup } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/backup.ts'))};
import { MIGRATIONS } from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/migrations/index.ts'))};
const files = centreFiles(process.argv[1]);
const options = { keyHex: process.argv[2], knownSalt: '', migrations: MIGRATIONS };
const { db } = await openDatabase(files, options);
process.stdout.write('ready');
for (let at = Number(process.argv[3]); ; at += 1000) await makeBackup(files, db, 'daily', at, options);`;
    const options = { keyHex: centre.hexOf(centre.profile), migrations: MIGRATIONS };
    for (let round = 0; round < rounds(5); round += 1) {
      const from = START + round * DAY;
      const child = spawn(process.execPath, [
        '--input-type=module',
        '-e',
        script,
        centre.files.folder,
        options.keyHex,
        `${from}`,
      ]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(Math.random() * 60);
      child.kill('SIGKILL');
      await ended;
      for (const { path } of await listBackups(centre.files))
        expect(await isGoodBackup(path, options)).toBe(true);
    }
    // What the kills left is cleared away by the next one.
    const { db, close } = await openIn(centre);
    await makeBackup(centre.files, db, 'daily', START - DAY, options);
    close();
    expect(readdirSync(centre.files.backups).filter((name) => name.startsWith('.'))).toEqual([]);
  });

  it('leave nothing behind and change nothing when there is no room', async () => {
    const centre = await centreWithData();
    const { db, options, close } = await openIn(centre);
    // A folder where the file should go stands for a disk that takes no more.
    mkdirSync(join(centre.files.backups, '.harbour-2026-09-07T09-00-00-000Z-daily.db.unfinished'), {
      recursive: true,
    });
    await expect(makeBackup(centre.files, db, 'daily', START, options)).rejects.toThrow();
    expect(await listBackups(centre.files)).toEqual([]);
    expect(db.prepare('SELECT count(*) FROM audit').pluck().get()).toBe(200);
    close();
  });
});

describe('which backups stay', () => {
  const daily = (at: number): Backup => ({ path: `d${at}`, at, reason: 'daily' });

  it('keeps seven days and four weeks', () => {
    let kept: Backup[] = [];
    for (let day = 0; day < 100; day += 1) {
      kept.push(daily(START + day * DAY));
      const gone = new Set(toLetGo(kept));
      kept = kept.filter((backup) => !gone.has(backup));
    }
    const ages = kept.map(({ at }) => 99 - (at - START) / DAY).sort((a, b) => a - b);
    expect(ages.slice(0, 7)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(ages.length).toBeGreaterThanOrEqual(8);
    expect(ages.length).toBeLessThanOrEqual(11);
    expect(Math.max(...ages)).toBeGreaterThanOrEqual(14);
  });

  it('trying a migration that fails again and again does not fill the disk', async () => {
    const centre = await centreWithData();
    let now = START + DAY;
    const broken = { number: MIGRATIONS.length + 1, name: 'broken', sql: 'INSERT INTO nowhere VALUES (1)' };
    const keeper = keeperIn(centre.profile, { now: () => now, migrations: [...MIGRATIONS, broken] });
    for (let press = 0; press < 8; press += 1) {
      now += 60_000;
      expect(await keeper.open()).toMatchObject({ ok: false });
    }
    expect(readdirSync(centre.files.backups).length).toBeLessThanOrEqual(5);
    await keeper.close();
    const again = keeperIn(centre.profile, { now: () => now });
    expect(await again.open()).toEqual({ ok: true });
    await again.close();
  });

  it('deletes nothing because of holidays or a clock that jumps', () => {
    const week = [0, 1, 2, 3, 4].map((day) => daily(START + day * DAY));
    expect(toLetGo([...week, daily(START + 400 * DAY)])).toEqual([]);
    expect(isBackupDue(week, START - DAY)).toBe(true);
  });

  it('is due on every day, also when a day ends a little earlier than the one before', () => {
    const hour = DAY / 24;
    expect(isBackupDue([daily(START)], START + 6 * hour)).toBe(false);
    expect(isBackupDue([daily(START + 6 * hour)], START + 6 * hour + DAY - 60_000)).toBe(true);
    expect(isBackupDue([daily(START)], START + DAY)).toBe(true);
  });
});

describe('restoring (R-12)', () => {
  it('sets every file aside first, then opens the newest good backup and says so', async () => {
    for (let round = 0; round < rounds(3); round += 1) {
      const centre = await centreWithData();
      const keeper = keeperIn(centre.profile);
      await keeper.open();
      await keeper.backUpIfDue();
      const store = keeper.store();
      if (!store) throw new Error('sealed');
      appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'late', target: null, detail: {} });
      await keeper.close();
      // The newest by name is no good: the one before it must be taken.
      writeFileSync(
        join(centre.files.backups, 'harbour-2026-12-01T09-00-00-000Z-daily.db'),
        Buffer.alloc(5000, 7),
      );
      const bytes = readFileSync(centre.files.database);
      const at = 4096 * 2 + Math.floor(Math.random() * 4096 * 3);
      bytes.fill(Math.floor(Math.random() * 256), at, at + 64);
      writeFileSync(centre.files.database, bytes);

      const again = keeperIn(centre.profile);
      expect(await again.open()).toEqual({ ok: false, failure: { code: 'corrupt' } });
      expect(again.hasKey()).toBe(true);
      expect((await again.goodBackups()).map(({ at }) => at)).toEqual([START]);
      const before = snapshot(centre.profile);
      expect(again.hasSetAside()).toBe(false);
      const aside = await again.setAside();
      expect(again.hasSetAside()).toBe(true);
      const kept = snapshot(aside);
      for (const name of ['harbour.db', 'keys.a.json', 'keys.b.json']) {
        expect(kept[name]).toBe(before[join('centre', name)]);
      }
      expect(await again.restoreNewestBackup()).toEqual({ at: START });
      expect(await again.open()).toEqual({ ok: true });
      expect(again.warnings()).toContain('restored');
      expect(again.store()?.get('SELECT count(*) AS n FROM audit')).toEqual({ n: 200 });
      await again.close();
      expect(snapshot(aside)).toEqual(kept);
    }
  });

  it('prefers the last backup by the clock of now to one of a day when the clock ran ahead', async () => {
    const centre = await centreWithData();
    let now = START + 4 * 365 * DAY;
    const keeper = keeperIn(centre.profile, { now: () => now });
    await keeper.open();
    await keeper.backUpIfDue();
    // Put right again: today's work is in today's backup, whatever the older file's name says.
    now = START + DAY;
    const store = keeper.store();
    if (!store) throw new Error('sealed');
    appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'today', target: null, detail: {} });
    await keeper.backUpIfDue();
    await keeper.close();
    rmSync(centre.files.database);

    const again = keeperIn(centre.profile, { now: () => now });
    await again.open();
    await again.setAside();
    expect(await again.restoreNewestBackup()).toEqual({ at: START + DAY });
    await again.open();
    expect(again.store()?.get('SELECT count(*) AS n FROM audit')).toEqual({ n: 201 });
    await again.close();
  });

  it('leaves no half copy behind when setting aside fails, so that a full disk does not get fuller', async () => {
    const centre = await centreWithData();
    rmSync(centre.files.mark);
    mkdirSync(centre.files.mark);
    const keeper = keeperIn(centre.profile);
    await expect(keeper.setAside()).rejects.toThrow();
    expect(keeper.hasSetAside()).toBe(false);
    expect(readdirSync(centre.files.setAside)).toEqual([]);
  });

  it('changes nothing when there is no good backup', async () => {
    const centre = await centreWithData();
    const keeper = keeperIn(centre.profile);
    rmSync(centre.files.database);
    expect(await keeper.open()).toEqual({ ok: false, failure: { code: 'missing' } });
    await keeper.setAside();
    const before = snapshot(centre.profile);
    await expect(keeper.restoreNewestBackup()).rejects.toMatchObject({ code: 'missing' });
    expect(snapshot(centre.profile)).toEqual(before);
  });
});

describe('an older file put back (K-04)', () => {
  it('opens, and staff are told', async () => {
    const centre = await centreWithData();
    const older = readFileSync(centre.files.database);
    const keeper = keeperIn(centre.profile);
    await keeper.open();
    const store = keeper.store();
    if (!store) throw new Error('sealed');
    appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'later', target: null, detail: {} });
    await keeper.close();
    const newer = readFileSync(centre.files.database);
    const mark = readFileSync(centre.files.mark, 'utf8');

    const warningsWith = async (database: Buffer, markText: string | null): Promise<readonly string[]> => {
      writeFileSync(centre.files.database, database);
      if (markText === null) rmSync(centre.files.mark);
      else writeFileSync(centre.files.mark, markText);
      const reopened = keeperIn(centre.profile);
      expect(await reopened.open()).toEqual({ ok: true });
      const warnings = reopened.warnings();
      await reopened.close();
      return warnings;
    };
    expect(await warningsWith(newer, mark)).not.toContain('olderFilePutBack');
    expect(await warningsWith(older, mark)).toContain('olderFilePutBack');
    expect(await warningsWith(newer, null)).toContain('olderFilePutBack');
    const forged = JSON.stringify({ ...JSON.parse(mark), seq: 1 });
    expect(await warningsWith(newer, forged)).toContain('olderFilePutBack');
  });
});
