import { spawn } from 'node:child_process';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  mkdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { describe, expect, it } from 'vitest';
import { centreFiles } from '../../../electron/database/centreFiles.ts';
import { connect, expectedPragmas } from '../../../electron/database/connection.ts';
import { DatabaseFailure, failureOf } from '../../../electron/database/failure.ts';
import { MIGRATIONS } from '../../../electron/database/migrations/index.ts';
import { openDatabase } from '../../../electron/database/open.ts';
import { appendAudit } from '../../../electron/database/repositories/audit.ts';
import {
  centreWithData,
  keeperIn,
  LEAD,
  newFolder,
  noVault,
  PASSPHRASE,
  realVault,
  rounds,
  snapshot,
} from './support/centre.ts';

const wrongKey = () => Buffer.from(crypto.getRandomValues(new Uint8Array(32))).toString('hex');

async function codeOf(work: Promise<unknown>): Promise<string> {
  try {
    await work;
    return 'opened';
  } catch (error) {
    return error instanceof DatabaseFailure ? error.code : `not a failure: ${String(error)}`;
  }
}

/** Opens by device, or by a passphrase, and says how it ended. */
async function ending(profile: string, passphrase?: string): Promise<string> {
  const keeper = keeperIn(profile);
  const result = passphrase ? await keeper.openWithPassphrase(passphrase) : await keeper.open();
  await keeper.close();
  if (result.ok) return 'opened';
  return 'wrongSecret' in result ? 'wrongSecret' : result.failure.code;
}

describe('a new centre', () => {
  it('is made encrypted, with every pragma set, and opens again by passphrase and by device', async () => {
    const profile = newFolder();
    const deviceVault = realVault();
    const keeper = keeperIn(profile, { deviceVault });
    expect(await keeper.isEmpty()).toBe(true);
    await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
    const store = keeper.store();
    if (!store) throw new Error('sealed');
    for (const [name, value] of expectedPragmas('local')) {
      expect([name, store.db.pragma(name, { simple: true })]).toEqual([name, value]);
    }
    appendAudit(store, { actor: 'setup', staffId: LEAD, action: 'test', target: null, detail: {} });
    await keeper.close();
    expect(keeper.store()).toBeNull();
    const files = centreFiles(keeper.folder);
    expect(readFileSync(files.database).subarray(0, 15).toString('latin1')).not.toBe('SQLite format 3');
    expect(Object.keys(snapshot(keeper.folder)).sort()).toEqual(
      ['harbour.db', 'keys.a.json', 'keys.b.json', 'mark.json'].sort(),
    );

    const again = keeperIn(profile, { deviceVault });
    expect(await again.isEmpty()).toBe(false);
    expect(await again.open()).toEqual({ ok: true });
    expect(again.warnings()).toEqual([]);
    await again.close();
    expect(await ending(profile, PASSPHRASE)).toBe('opened');
  });

  it('survives a kill between any two steps of its making', async () => {
    const { profile, files } = await centreWithData();
    // Slots are there, the database has not got its name yet.
    copyFileSync(files.database, files.unfinished);
    rmSync(files.database);
    expect(await ending(profile)).toBe('opened');
    // A half-made file and no slots: nothing was promised yet.
    const other = newFolder();
    mkdirSync(join(other, 'centre'));
    writeFileSync(centreFiles(join(other, 'centre')).unfinished, 'half');
    const keeper = keeperIn(other);
    expect(await keeper.isEmpty()).toBe(true);
    await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
    await keeper.close();
    expect(await ending(other)).toBe('opened');
  });

  it('is not made over one that is there', async () => {
    const { profile } = await centreWithData();
    const before = snapshot(profile);
    await expect(keeperIn(profile).create({ leadId: LEAD, passphrase: 'x' })).rejects.toThrow(
      DatabaseFailure,
    );
    expect(snapshot(profile)).toEqual(before);
  });

  it('takes the first lead again when set-up was cut off before the centre had one', async () => {
    const profile = newFolder();
    const keeper = keeperIn(profile);
    await keeper.create({ leadId: LEAD, passphrase: PASSPHRASE });
    await keeper.create({ leadId: `${LEAD.slice(0, -1)}2`, passphrase: 'six brave wrens' });
    await keeper.close();
    expect(await ending(profile, PASSPHRASE)).toBe('wrongSecret');
    const again = keeperIn(profile);
    expect(await again.openWithPassphrase('six brave wrens')).toEqual({ ok: true });
    await again.close();
  });
});

describe('an unkeyed database cannot be made (K-02)', () => {
  it.each([
    '',
    'ab',
    'x'.repeat(64),
    `${'ab'.repeat(31)}a'`,
    'AB'.repeat(32),
    `"; PRAGMA key='`,
    'ab'.repeat(33),
  ])('refuses the key %j and makes no file', (keyHex) => {
    const folder = newFolder();
    expect(() => connect(join(folder, 'new.db'), { keyHex }, false)).toThrow(RangeError);
    expect(snapshot(folder)).toEqual({});
  });
});

describe('a database that does not open', () => {
  it('says why, and changes no byte of any file', async () => {
    const { profile, files, hexOf } = await centreWithData();
    const whole = readFileSync(files.database);
    const head = MIGRATIONS.length;
    const plain = join(newFolder(), 'plain.db');
    new Database(plain).exec('CREATE TABLE t(a)').close();
    const another = await centreWithData({ fresh: true });

    const changed = (work: (bytes: Buffer) => void): Buffer => {
      const bytes = Buffer.from(whole);
      work(bytes);
      return bytes;
    };
    const cases: readonly (readonly [code: string, bytes: Buffer | null])[] = [
      ['missing', null],
      ['corrupt', Buffer.alloc(0)],
      ['corrupt', whole.subarray(0, 10)],
      ['corrupt', whole.subarray(0, 4096)],
      ['corrupt', whole.subarray(0, whole.length - 4096)],
      ['corrupt', changed((bytes) => bytes.writeUInt8(bytes.readUInt8(3) ^ 4, 3))],
      ['corrupt', changed((bytes) => bytes.writeUInt8(bytes.readUInt8(100) ^ 1, 100))],
      ['corrupt', changed((bytes) => bytes.writeUInt8(bytes.readUInt8(4096 * 3 + 9) ^ 1, 4096 * 3 + 9))],
      ['corrupt', changed((bytes) => bytes.fill(0, 4096 * 5, 4096 * 6))],
      ['notADatabase', Buffer.from('\u0089PNG\r\n\u001a\n'.padEnd(9000, 'picture'), 'latin1')],
      ['plainText', readFileSync(plain)],
      ['wrongKey', readFileSync(another.files.database)],
      ['newer', rewritten(files.database, hexOf(profile), `user_version=${head + 1}`)],
      ['foreign', rewritten(files.database, hexOf(profile), 'application_id=7')],
    ];
    for (const [code, bytes] of cases) {
      if (bytes) writeFileSync(files.database, bytes);
      else rmSync(files.database);
      const before = snapshot(profile);
      expect([code, await ending(profile)]).toEqual([code, code]);
      expect(snapshot(profile)).toEqual(before);
      writeFileSync(files.database, whole);
    }
    expect(await ending(profile)).toBe('opened');
  });

  it('changes nothing in files with a WAL of a crash either', async () => {
    const { profile, files } = await centreWithData({ crash: true });
    expect(readFileSync(files.wal).length).toBeGreaterThan(0);
    const [whole, wal] = [readFileSync(files.database), readFileSync(files.wal)];
    let refused = 0;
    for (const at of [3, 100, 4096 * 2 + 9, 4096 * 9 + 9, whole.length - 40]) {
      const bytes = Buffer.from(whole);
      bytes.writeUInt8(bytes.readUInt8(at) ^ 1, at);
      writeFileSync(files.database, bytes);
      writeFileSync(files.wal, wal);
      const before = snapshot(profile);
      // A page that the WAL holds anew is not damaged at all.
      if ((await ending(profile)) === 'opened') continue;
      refused += 1;
      expect(snapshot(profile)).toEqual(before);
    }
    expect(refused).toBeGreaterThan(0);
    writeFileSync(files.database, whole);
    writeFileSync(files.wal, wal);
    truncateSync(files.database, 4096 * 4);
    const before = snapshot(profile);
    expect(await ending(profile)).toBe('corrupt');
    expect(snapshot(profile)).toEqual(before);
  });

  it('never takes a wrong key for a new centre (K-07)', async () => {
    for (const crash of [false, true]) {
      const { profile, files } = await centreWithData({ crash });
      const before = snapshot(profile);
      for (let round = 0; round < rounds(200) / 2; round += 1) {
        const options = { keyHex: wrongKey(), knownSalt: '', migrations: MIGRATIONS };
        expect(['corrupt', 'wrongKey', 'notADatabase']).toContain(await codeOf(openDatabase(files, options)));
      }
      expect(snapshot(profile)).toEqual(before);
      expect(await ending(profile)).toBe('opened');
    }
  });

  it('asks for a key when the device has none, and tells a wrong one', async () => {
    const { profile } = await centreWithData();
    const keeper = keeperIn(profile, { deviceVault: noVault });
    const before = snapshot(profile);
    expect(await keeper.open()).toEqual({ ok: false, failure: { code: 'keyNeeded' } });
    expect(await keeper.openWithPassphrase('not the one at all')).toEqual({ ok: false, wrongSecret: true });
    expect(await keeper.openWithRecoveryKey(new Uint8Array(16))).toEqual({ ok: false, wrongSecret: true });
    expect(await keeper.slots()).toEqual({ passphrase: true, recovery: false });
    expect(snapshot(profile)).toEqual(before);
    await keeper.close();
  });

  it('says when the slots are gone or damaged', async () => {
    const { profile, files } = await centreWithData();
    for (const path of [files.slotsA, files.slotsB]) writeFileSync(path, 'x');
    expect(await ending(profile)).toBe('slotsDamaged');
    rmSync(files.slotsA);
    rmSync(files.slotsB);
    expect(await ending(profile)).toBe('slotsDamaged');
    expect(await keeperIn(profile).isEmpty()).toBe(false);
  });
});

describe('what a killed run leaves behind', () => {
  it('is cleared away by the next, and nothing else is', async () => {
    const { profile, files } = await centreWithData({ crash: true });
    const before = Object.keys(snapshot(profile));
    mkdirSync(join(files.folder, '.check-77'));
    writeFileSync(join(files.folder, '.check-77', 'harbour.db'), 'x');
    writeFileSync(join(files.folder, '.keys.a.json.0123456789ab.tmp'), 'x');
    writeFileSync(join(files.folder, 'notes of the lead.txt'), 'x');
    expect(await ending(profile)).toBe('opened');
    expect(Object.keys(snapshot(profile)).sort()).toEqual(
      [...before.filter((name) => !name.endsWith('-wal')), join('centre', 'notes of the lead.txt')].sort(),
    );
  });
});

describe('a second opener (R-10)', () => {
  it('is refused, and the first goes on', async () => {
    const { profile, files, hexOf } = await centreWithData();
    const first = keeperIn(profile);
    expect(await first.open()).toEqual({ ok: true });
    expect(await ending(profile)).toBe('busy');
    const script = `import {openDatabase} from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/open.ts'))};
import {centreFiles} from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/centreFiles.ts'))};
try { await openDatabase(centreFiles(process.argv[1]), {keyHex: process.argv[2], knownSalt: '', migrations: [{number: 1}]}); console.log('opened'); }
catch (error) { console.log(error.code); }`;
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      files.folder,
      hexOf(profile),
    ]);
    let said = '';
    for await (const piece of child.stdout) said += String(piece);
    expect(said.trim()).toBe('busy');
    const store = first.store();
    if (!store) throw new Error('sealed');
    appendAudit(store, { actor: 'lead', staffId: LEAD, action: 'test', target: null, detail: {} });
    await first.close();
  });
});

describe('a folder that may not be written (R-07)', () => {
  it('is told, without a crash', async () => {
    const { profile, files, hexOf } = await centreWithData();
    const nobody = 65534;
    const isRoot = process.getuid?.() === 0;
    chmodSync(profile, 0o755);
    chmodSync(files.folder, 0o555);
    chmodSync(files.database, 0o444);
    if (isRoot) for (const path of [files.folder, files.database]) chownSync(path, nobody, nobody);
    const script = `import {openDatabase} from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/open.ts'))};
import {centreFiles} from ${JSON.stringify(join(import.meta.dirname, '../../../electron/database/centreFiles.ts'))};
if (process.getuid() === 0) { process.setgid(${nobody}); process.setuid(${nobody}); }
try { await openDatabase(centreFiles(process.argv[1]), {keyHex: process.argv[2], knownSalt: '', migrations: [{number: 1}]}); console.log('opened'); }
catch (error) { console.log(error.code); }`;
    const child = spawn(process.execPath, [
      '--input-type=module',
      '-e',
      script,
      files.folder,
      hexOf(profile),
    ]);
    let said = '';
    for await (const piece of child.stdout) said += String(piece);
    chmodSync(files.folder, 0o755);
    expect(['readOnly', 'noAccess']).toContain(said.trim());
  });
});

describe('errors of the system', () => {
  it.each([
    ['ENOSPC', 'diskFull'],
    ['EROFS', 'readOnly'],
    ['EACCES', 'noAccess'],
    ['SQLITE_FULL', 'diskFull'],
    ['SQLITE_READONLY_DBMOVED', 'readOnly'],
    ['SQLITE_CORRUPT_VTAB', 'corrupt'],
    ['SQLITE_BUSY_SNAPSHOT', 'busy'],
    ['SQLITE_IOERR_FSYNC', 'noAccess'],
  ])('%s is %s', (code, failure) => {
    expect(failureOf(Object.assign(new Error('x'), { code }))?.code).toBe(failure);
  });
  it('leaves bugs as they are', () => {
    expect(failureOf(new TypeError('x'))).toBeUndefined();
    expect(
      failureOf(Object.assign(new Error('x'), { code: 'SQLITE_CONSTRAINT_FOREIGNKEY' })),
    ).toBeUndefined();
  });
});

/** The same database with one pragma written into it. */
function rewritten(path: string, keyHex: string, pragma: string): Buffer {
  const copy = join(newFolder(), 'copy.db');
  copyFileSync(path, copy);
  const db = connect(copy, { keyHex }, true);
  db.pragma('journal_mode=DELETE');
  db.pragma(pragma);
  db.pragma('journal_mode=WAL');
  db.close();
  return readFileSync(copy);
}
