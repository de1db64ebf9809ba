import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { copyFileSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { centreFiles } from '../../electron/database/centreFiles.ts';
import { seeded } from '../../electron/database/demo/random.ts';
import { DatabaseFailure } from '../../electron/database/failure.ts';
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
import { firstBrokenAudit } from '../../electron/database/repositories/audit.ts';
import { createStore } from '../../electron/database/store.ts';
import type { WriterTask } from './writer.ts';

export type TortureOptions = { readonly rounds: number; readonly seed: number };
export type TortureResult = {
  readonly torture: string;
  readonly rounds: number;
  readonly failures: number;
  readonly detail: Readonly<Record<string, unknown>>;
};

/** Numbers from 0 to 1 that repeat themselves with the seed. */
export function chance(seed: number): () => number {
  return seeded(seed).next;
}

/** How a round ended: what was acknowledged is all there, some of it is not, or the file is damaged. */
type Verdict = 'kept' | 'lost' | 'corrupt';

/** One setting that rounds are run in; `fault` makes it a control, which must be found out. */
export type Series = Pick<WriterTask, 'place'> & { readonly fault?: NonNullable<WriterTask['fault']> };

export type Tally = Record<Verdict, number> & { acknowledged: number };

/** A place for rounds: one finished, closed database, copied anew for each. */
type Arena = {
  readonly keyHex: string;
  readonly folder: string;
  reset(): void;
  remove(): void;
};

async function makeArena(): Promise<Arena> {
  const top = mkdtempSync(join(tmpdir(), 'harbour-torture-'));
  const keyHex = randomBytes(32).toString('hex');
  const template = centreFiles(join(top, 'template'));
  await makeUnfinished(template, { keyHex, migrations: MIGRATIONS });
  await adoptUnfinished(template);
  const { db } = await openDatabase(template, {
    keyHex,
    knownSalt: '',
    migrations: MIGRATIONS,
    place: 'local',
  });
  migrate(db, MIGRATIONS);
  await closeDatabase(template, db);
  const folder = join(top, 'round');
  return {
    keyHex,
    folder,
    reset() {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder);
      copyFileSync(template.database, centreFiles(folder).database);
    },
    remove: () => rmSync(top, { recursive: true, force: true }),
  };
}

/** What a writer said until it ended. */
type Said = {
  readonly acknowledged: readonly string[];
  readonly errors: readonly string[];
  readonly wasOpen: boolean;
  readonly closed: boolean;
  readonly crashed: boolean;
  /** The shim's count, where it was asked for. */
  readonly operations: number;
};

const WRITER = join(import.meta.dirname, 'writer.ts');

/**
 * Starts a writer and hears it out.
 * @param onOpen called when its database is open; gets the child, to kill it
 */
export async function runWriter(
  task: WriterTask,
  env: Readonly<Record<string, string>> = {},
  onOpen: (child: ChildProcess) => void = () => {},
): Promise<Said> {
  const child = spawn(process.execPath, [WRITER, JSON.stringify(task)], {
    env: { ...process.env, NODE_COMPILE_CACHE: join(tmpdir(), 'harbour-torture-cache'), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (piece: string) => {
    const wasOpen = out.includes('R\n');
    out += piece;
    if (!wasOpen && out.includes('R\n')) onOpen(child);
  });
  child.stderr.setEncoding('utf8').on('data', (piece: string) => {
    err += piece;
  });
  await new Promise((resolve) => child.once('close', resolve));
  // A line cut off by the kill was never heard, so it was never acknowledged.
  const lines = out.slice(0, out.lastIndexOf('\n') + 1).split('\n');
  const crashed = err.includes('PLCRASH');
  if (!crashed && err.includes('Error') && lines.length < 2) throw new Error(`writer: ${err.slice(0, 400)}`);
  return {
    acknowledged: lines.filter((line) => line.startsWith('A ')).map((line) => line.slice(2)),
    errors: lines.filter((line) => line.startsWith('E ')).map((line) => line.slice(2)),
    wasOpen: lines.includes('R'),
    closed: lines.includes('C'),
    crashed,
    operations: Number(/PLOPS (\d+)/.exec(err)?.[1] ?? 0),
  };
}

/** Opens what a round left, as the next start would: is it whole, and is everything there that was acknowledged? */
async function judge(arena: Arena, place: WriterTask['place'], said: Said): Promise<Verdict> {
  const files = centreFiles(arena.folder);
  const { keyHex } = arena;
  try {
    const { db } = await openDatabase(files, { keyHex, knownSalt: '', migrations: MIGRATIONS, place });
    try {
      if (fullCheck(db).length > 0) return 'corrupt';
      const store = createStore({ db, machine: '00000000000000000000', now: Date.now });
      const there = new Set(db.prepare('SELECT id FROM person_requests').pluck().all());
      if (said.acknowledged.some((id) => !there.has(id))) return 'lost';
      return firstBrokenAudit(store) === null ? 'kept' : 'corrupt';
    } finally {
      abandonDatabase(files, db);
    }
  } catch (error) {
    if (error instanceof DatabaseFailure) return 'corrupt';
    throw error;
  }
}

/** What a series works with. */
type Bench = {
  readonly arena: Arena;
  readonly task: WriterTask;
  readonly random: () => number;
  /** Opens what a round left and adds it to the tally. */
  count(said: Said): Promise<void>;
};

/**
 * Makes the place, the task and the tally of one series, and removes the place again.
 * @param extra what this torture counts beside the verdicts
 */
export async function onBench<Extra extends Record<string, number>>(
  series: Series,
  seed: number,
  { commits, checkpointPages }: Pick<WriterTask, 'commits' | 'checkpointPages'>,
  extra: Extra,
  work: (bench: Bench, tally: Tally & Extra) => Promise<void>,
): Promise<Tally & Extra> {
  const arena = await makeArena();
  const tally: Tally & Extra = { kept: 0, lost: 0, corrupt: 0, acknowledged: 0, ...extra };
  const { place, fault } = series;
  const task: WriterTask = {
    folder: arena.folder,
    keyHex: arena.keyHex,
    place,
    commits,
    checkpointPages,
    ...(fault ? { fault } : {}),
  };
  const verdicts: Tally = tally;
  try {
    await work(
      {
        arena,
        task,
        random: chance(seed),
        async count(said) {
          verdicts.acknowledged += said.acknowledged.length;
          verdicts[await judge(arena, place, said)] += 1;
        },
      },
      tally,
    );
  } finally {
    arena.remove();
  }
  return tally;
}
