/**
 * node tests/integration/database/support/makeFixture.ts NAME
 *
 * Keeps a small database as this version writes it, for the tests of all later ones. Once a release is out its fixture is
 * never made again.
 */
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { centreFiles } from '../../../../electron/database/centreFiles.ts';
import { makeDemoFile } from '../../../../electron/database/demo/makeDemoFile.ts';
import { unlock } from '../../../../electron/database/keys/keyring.ts';
import { MIGRATIONS } from '../../../../electron/database/migrations/index.ts';
import { closeDatabase, openDatabase } from '../../../../electron/database/open.ts';

const PASSPHRASE = 'three tall herons';
const TABLES = [
  'pupils',
  'staff',
  'groups',
  'terms',
  'checkins',
  'checkin_feelings',
  'strategy_uses',
  'audit',
];

const name = process.argv[2] ?? '';
if (!/^[0-9]{4}-[a-z-]+$/.test(name)) throw new RangeError('a name such as 0001-foundation');
const top = join(import.meta.dirname, '..', 'fixtures', name);
if (existsSync(top)) throw new RangeError(`${name} is there already`);
const folder = join(top, 'centre');
mkdirSync(folder, { recursive: true });
const recoveryKey = Buffer.alloc(16, 7);
const demo = { seed: 1, now: Date.UTC(2026, 10, 24, 10), pupils: 3, years: 1 };
await makeDemoFile({ folder, recoveryKey, passphrase: PASSPHRASE, demo });

const files = centreFiles(folder);
const found = await unlock(files, { by: 'recovery', recoveryKey });
if (found.outcome !== 'open') throw new Error(found.outcome);
const { db } = await openDatabase(files, {
  keyHex: found.keyring.keyHex(),
  knownSalt: '',
  migrations: MIGRATIONS,
});
const counts = Object.fromEntries(
  TABLES.map((table) => [table, db.prepare(`SELECT count(*) FROM ${table}`).pluck().get()]),
);
await closeDatabase(files, db);
rmSync(files.backups, { recursive: true, force: true });
writeFileSync(join(top, 'about.json'), `${JSON.stringify({ passphrase: PASSPHRASE, counts }, null, 2)}\n`);
