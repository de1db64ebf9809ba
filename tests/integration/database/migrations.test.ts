import { spawn } from 'node:child_process';
import { cpSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { goodBackups, listBackups } from '../../../electron/database/backup.ts';
import { centreFiles } from '../../../electron/database/centreFiles.ts';
import { fullCheck } from '../../../electron/database/integrity.ts';
import { headOf, migrate, versionOf } from '../../../electron/database/migrate.ts';
import { MIGRATIONS, type Migration } from '../../../electron/database/migrations/index.ts';
import { abandonDatabase, openDatabase } from '../../../electron/database/open.ts';
import { centreWithData, keeperIn, newFolder, rounds, snapshot } from './support/centre.ts';

const HEAD = headOf(MIGRATIONS);

/** A next version that rewrites every row in many statements. */
const NEXT: readonly Migration[] = [
  ...MIGRATIONS,
  {
    number: HEAD + 1,
    name: 'test',
    sql: `CREATE TABLE audit_notes (seq INTEGER PRIMARY KEY, note TEXT NOT NULL) STRICT;
${Array.from({ length: 40 }, (_, i) => `INSERT INTO audit_notes SELECT seq + ${i * 1000}, hex(randomblob(200)) FROM audit;`).join('\n')}
CREATE INDEX audit_notes_by_note ON audit_notes (note);`,
  },
];

const path = (name: string): string =>
  JSON.stringify(join(import.meta.dirname, '../../../electron/database', name));

describe('migrations (R-13)', () => {
  it('are numbered without a gap and build the whole schema soundly', async () => {
    expect(() => headOf([{ number: 2, name: 'x', sql: '' }])).toThrow(RangeError);
    const centre = await centreWithData();
    const options = { keyHex: centre.hexOf(centre.profile), knownSalt: '', migrations: MIGRATIONS };
    const { db } = await openDatabase(centre.files, options);
    expect(versionOf(db)).toBe(HEAD);
    expect(fullCheck(db)).toEqual([]);
    // Everything STRICT, and every shared row with machine and clock.
    const tables = db.prepare(
      `SELECT name, strict FROM pragma_table_list WHERE schema = 'main' AND name NOT LIKE 'sqlite_%'`,
    );
    for (const table of tables.all() as { name: string; strict: number }[])
      expect([table.name, table.strict]).toEqual([table.name, 1]);
    abandonDatabase(centre.files, db);
  });

  it('are preceded by a backup that proves good', async () => {
    const centre = await centreWithData();
    const keeper = keeperIn(centre.profile, { migrations: NEXT });
    expect(await keeper.open()).toEqual({ ok: true });
    expect(versionOf(keeper.store()?.db as never)).toBe(HEAD + 1);
    await keeper.close();
    const options = { keyHex: centre.hexOf(centre.profile), migrations: MIGRATIONS };
    const backups = await goodBackups(centre.files, options);
    expect(backups.map(({ reason }) => reason)).toEqual(['migration']);
  });

  it('leave the version before when one fails', async () => {
    const centre = await centreWithData();
    const broken = [
      ...MIGRATIONS,
      { number: HEAD + 1, name: 'x', sql: 'CREATE TABLE a (b TEXT) STRICT; SELECT no_such();' },
    ];
    const keeper = keeperIn(centre.profile, { migrations: broken });
    expect((await keeper.open()).ok).toBe(false);
    const again = keeperIn(centre.profile);
    expect(await again.open()).toEqual({ ok: true });
    expect(again.store()?.get("SELECT count(*) AS n FROM sqlite_schema WHERE name = 'a'")).toEqual({ n: 0 });
    await again.close();
  });

  it('leave the version before or after when the app is killed, and the next start finishes', async () => {
    const made = await centreWithData();
    const keyHex = made.hexOf(made.profile);
    const seen = new Set<number>();
    for (let round = 0; round < rounds(8); round += 1) {
      const centre = { files: centreFiles(join(newFolder(), 'centre')) };
      cpSync(made.files.folder, centre.files.folder, { recursive: true });
      const script = `
import { centreFiles } from ${path('centreFiles.ts')};
import { openDatabase } from ${path('open.ts')};
import { migrate } from ${path('migrate.ts')};
const migrations = JSON.parse(process.argv[3]);
const { db } = await openDatabase(centreFiles(process.argv[1]), { keyHex: process.argv[2], knownSalt: '', migrations });
process.stdout.write('ready');
migrate(db, migrations);
process.stdout.write('done');
setInterval(() => {}, 1000);`;
      const child = spawn(process.execPath, [
        '--input-type=module',
        '-e',
        script,
        centre.files.folder,
        keyHex,
        JSON.stringify(NEXT),
      ]);
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await new Promise((resolve) => child.stdout.once('data', resolve));
      await wait(Math.random() * 150);
      child.kill('SIGKILL');
      await ended;
      const { db } = await openDatabase(centre.files, { keyHex, knownSalt: '', migrations: NEXT });
      const version = versionOf(db);
      seen.add(version);
      const notes = db
        .prepare("SELECT count(*) FROM sqlite_schema WHERE name LIKE 'audit_notes%'")
        .pluck()
        .get();
      expect([version, notes]).toEqual(version === HEAD ? [HEAD, 0] : [HEAD + 1, 2]);
      migrate(db, NEXT);
      expect(fullCheck(db)).toEqual([]);
      expect(db.prepare('SELECT count(*) FROM audit_notes').pluck().get()).toBe(8000);
      abandonDatabase(centre.files, db);
    }
    expect(seen.size).toBeGreaterThan(0);
  }, 60_000);

  it('refuse a newer database, also after a crash, and change no byte (R-14)', async () => {
    for (const crash of [false, true]) {
      const centre = await centreWithData({ crash });
      const future = keeperIn(centre.profile, { migrations: NEXT });
      await future.open();
      await future.close();
      const before = snapshot(centre.profile);
      const keeper = keeperIn(centre.profile);
      expect(await keeper.open()).toEqual({ ok: false, failure: { code: 'newer' } });
      await keeper.close();
      expect(snapshot(centre.profile)).toEqual(before);
      expect(await listBackups(centre.files)).toHaveLength(1);
    }
  });
});

const FIXTURES = join(import.meta.dirname, 'fixtures');

describe('databases of each release', () => {
  const releases = readdirSync(FIXTURES);
  it('are kept for every schema there was', () => {
    expect(releases.length).toBeGreaterThanOrEqual(HEAD);
  });
  it.each(releases)('%s opens, migrates and has all its rows', async (release) => {
    const profile = newFolder();
    cpSync(join(FIXTURES, release, 'centre'), join(profile, 'centre'), { recursive: true });
    const { passphrase, counts } = JSON.parse(
      readFileSync(join(FIXTURES, release, 'about.json'), 'utf8'),
    ) as {
      passphrase: string;
      counts: Record<string, number>;
    };
    const keeper = keeperIn(profile);
    expect(await keeper.openWithPassphrase(passphrase)).toEqual({ ok: true });
    const store = keeper.store();
    for (const [table, count] of Object.entries(counts)) {
      expect([table, store?.get(`SELECT count(*) AS n FROM ${table}`)?.n]).toEqual([table, count]);
    }
    expect(keeper.warnings()).not.toContain('olderFilePutBack');
    await keeper.close();
    expect(centreFiles(keeper.folder).database).toBeTruthy();
  });
});
