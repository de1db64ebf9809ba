import { join } from 'node:path';
import { fileVault } from '../../electron/app/fileVault.ts';
import { centreFiles } from '../../electron/database/centreFiles.ts';
import { unlock } from '../../electron/database/keys/keyring.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { closeDatabase, openDatabase } from '../../electron/database/open.ts';
import { newId } from '../../shared/domain/ids/uuid.ts';

/**
 * The limit of a saved check-in: the same row put into the same encrypted file by one durable INSERT and nothing else; no
 * process between, no checks, no feelings.
 * @returns milliseconds of each
 */
export async function bareCommits(profile, pupilId, count) {
  const files = centreFiles(join(profile.folder, 'centre'));
  const unlocked = await unlock(files, { by: 'device', vault: fileVault(profile.env.HARBOUR_TEST_VAULT) });
  if (unlocked.outcome !== 'open') throw new Error('The bench profile did not open');
  const { db } = await openDatabase(files, {
    keyHex: unlocked.keyring.keyHex(),
    knownSalt: unlocked.keyring.databaseSalt,
    migrations: MIGRATIONS,
  });
  const insert = db.prepare(
    `INSERT INTO checkins (id, pupil_id, at, day, band, door, valence, energy, dont_know, passed, visibility, machine, hlc)
     VALUES ($id, $pupilId, $at, '2020-01-01', 'primary', 'twoQuestions', -0.5, 0.5, 0, '[]', 'keyAdult', $machine, $hlc)`,
  );
  const stamp = db.prepare('SELECT machine, hlc FROM checkins LIMIT 1').get();
  const times = [];
  for (let round = 0; round < count; round += 1) {
    const row = { id: newId(), pupilId, at: Date.now(), ...stamp };
    const began = performance.now();
    insert.run(row);
    times.push(performance.now() - began);
  }
  await closeDatabase(files, db);
  return times;
}
