import { spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeContainer } from '../../electron/content/pack/container.ts';
import { readPack } from '../../electron/content/pack/readPack.ts';
import { centreFiles } from '../../electron/database/centreFiles.ts';
import { fullCheck } from '../../electron/database/integrity.ts';
import { migrate } from '../../electron/database/migrate.ts';
import { MIGRATIONS } from '../../electron/database/migrations/index.ts';
import {
  abandonDatabase,
  adoptUnfinished,
  closeDatabase,
  makeUnfinished,
  openDatabase,
} from '../../electron/database/open.ts';
import { installedPacks, packFiles } from '../../electron/database/repositories/packs.ts';
import { saveStaff } from '../../electron/database/repositories/staff.ts';
import { createStore } from '../../electron/database/store.ts';
import type { PackWriterTask } from './pack-writer.ts';
import { chance, type TortureOptions, type TortureResult } from './rounds.ts';

const WRITER = join(import.meta.dirname, 'pack-writer.ts');
/** From just after the database is open, over the first installs. */
const LATEST_KILL_MS = 120;

type Tally = { acknowledged: number; whole: number; lost: number; half: number };

/** Rounds of SIGKILL while packs are installed one after the other. */
async function series({ rounds, seed }: TortureOptions, isTorn: boolean): Promise<Tally> {
  const top = mkdtempSync(join(tmpdir(), 'harbour-packs-'));
  const keyHex = randomBytes(32).toString('hex');
  const options = { keyHex, knownSalt: '', migrations: MIGRATIONS, place: 'local' as const };
  const random = chance(seed);
  const tally: Tally = { acknowledged: 0, whole: 0, lost: 0, half: 0 };
  try {
    const template = centreFiles(join(top, 'template'));
    await makeUnfinished(template, { keyHex, migrations: MIGRATIONS });
    await adoptUnfinished(template);
    const made = await openDatabase(template, options);
    migrate(made.db, MIGRATIONS);
    const store = createStore({ db: made.db, machine: '00000000000000000000', now: Date.now });
    const staffId = saveStaff(store, { id: null, name: 'Ada', role: 'lead' });
    await closeDatabase(template, made.db);
    const files = centreFiles(join(top, 'round'));
    for (let round = 0; round < rounds; round += 1) {
      rmSync(files.folder, { recursive: true, force: true });
      mkdirSync(files.folder);
      copyFileSync(template.database, files.database);
      const kept = await killed({ folder: files.folder, keyHex, staffId, isTorn }, random() * LATEST_KILL_MS);
      tally.acknowledged += kept.length;
      const { db } = await openDatabase(files, options);
      try {
        const verdict = judge(createStore({ db, machine: '00000000000000000000', now: Date.now }), kept);
        tally[fullCheck(db).length > 0 ? 'half' : verdict] += 1;
      } finally {
        abandonDatabase(files, db);
      }
    }
  } finally {
    rmSync(top, { recursive: true, force: true });
  }
  return tally;
}

/** Starts a writer and kills it. @returns the versions it said were kept */
async function killed(task: PackWriterTask, after: number): Promise<number[]> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(task)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'harbour-torture-cache') },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const wasOpen = out.includes('R\n');
    out += piece;
    if (!wasOpen && out.includes('R\n')) setTimeout(() => child.kill('SIGKILL'), after);
  });
  await new Promise((resolve) => child.once('close', resolve));
  // A line cut off by the kill was never heard.
  const lines = out.slice(0, out.lastIndexOf('\n') + 1).split('\n');
  return lines.filter((line) => line.startsWith('A ')).map((line) => Number(line.slice(2)));
}

/** Each pack that is there must be one that could be taken anew; the last that was acknowledged must be there. */
function judge(
  store: Parameters<typeof installedPacks>[0],
  kept: readonly number[],
): 'whole' | 'lost' | 'half' {
  const here = installedPacks(store).map(({ index }) => index);
  for (const { packId, version } of here) {
    try {
      if (!readPack(writeContainer(packFiles(store, { packId, version }))).ok) return 'half';
    } catch {
      return 'half';
    }
  }
  const last = kept.at(-1);
  return last === undefined || here.some(({ version }) => version === last) ? 'whole' : 'lost';
}

/** G-07: a kill in the middle of an install leaves the packs before or the packs after. The control writes without a transaction. */
export async function packKill({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const tally = await series({ rounds, seed }, false);
  const few = Math.max(15, Math.ceil(rounds / 10));
  const torn = await series({ rounds: few, seed }, true);
  const bites = torn.half > 0;
  return {
    torture: 'pack-kill',
    rounds,
    failures: tally.half + tally.lost + (bites ? 0 : 1),
    detail: { ...tally, control: { rounds: few, bites, ...torn } },
  };
}
