import { writeSync } from 'node:fs';
import { readPack } from '../../electron/content/pack/readPack.ts';
import { centreFiles } from '../../electron/database/centreFiles.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import { openDatabase } from '../../electron/database/open.ts';
import { installPack, removePack } from '../../electron/database/repositories/packs.ts';
import { createStore } from '../../electron/database/store.ts';
import { makePack, PACK_ID, png } from '../support/packs.ts';

export type PackWriterTask = {
  folder: string;
  keyHex: string;
  staffId: string;
  /** For the negative control: each part on its own, so that a kill can fall between them. */
  isTorn: boolean;
};

/** Installs version after version of a pack and removes the one before the last, until it is killed: `R` when open, `A version` when kept. */
const task = JSON.parse(process.argv[2] ?? '{}') as PackWriterTask;
const files = centreFiles(task.folder);
const { db } = await openDatabase(files, {
  keyHex: task.keyHex,
  knownSalt: '',
  migrations: MIGRATIONS,
  place: 'local',
});
db.pragma('wal_autocheckpoint=50');
const store = createStore({ db, machine: '00000000000000000000', now: Date.now });
const torn = { ...store, transaction: <Result>(work: () => Result): Result => work() };
// Read before the kill may fall, so that it falls among writing.
const packs = [1, 2, 3, 4].map((version) => {
  const pack = readPack(makePack({ version, picture: png(200, 200) }));
  if (!pack.ok) throw new Error(pack.code);
  return pack;
});
writeSync(1, 'R\n');
for (let count = 0; ; count += 1) {
  const pack = packs[count % packs.length];
  const old = packs[(count + 2) % packs.length];
  if (!pack || !old) break;
  installPack(task.isTorn ? torn : store, task.staffId, pack);
  writeSync(1, `A ${pack.index.version}\n`);
  if (count >= 2) removePack(store, { packId: PACK_ID, version: old.index.version });
}
