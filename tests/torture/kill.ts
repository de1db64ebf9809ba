import { centreFiles } from '../../electron/database/centreFiles.ts';
import { isHot } from '../../electron/database/header.ts';
import {
  chance,
  judge,
  makeArena,
  runWriter,
  type TortureOptions,
  type TortureResult,
  type Verdict,
} from './rounds.ts';
import type { WriterTask } from './writer.ts';

/** After the database is open, so that the kill falls among opening, writing and checkpointing. */
const LATEST_KILL_MS = 60;
const ENDLESS = 1_000_000;

type Tally = Record<Verdict, number> & { hot: number; acknowledged: number };

/** Rounds of SIGKILL at a random moment of endless writing. */
export async function killSeries(
  series: { readonly place: WriterTask['place']; readonly fault?: NonNullable<WriterTask['fault']> },
  { rounds, seed }: TortureOptions,
): Promise<Tally> {
  const arena = await makeArena();
  const random = chance(seed);
  const tally: Tally = { kept: 0, lost: 0, corrupt: 0, hot: 0, acknowledged: 0 };
  const task: WriterTask = {
    folder: arena.folder,
    keyHex: arena.keyHex,
    place: series.place,
    commits: ENDLESS,
    checkpointPages: 50,
    ...(series.fault ? { fault: series.fault } : {}),
  };
  try {
    for (let round = 0; round < rounds; round += 1) {
      arena.reset();
      const after = random() * LATEST_KILL_MS;
      const said = await runWriter(task, {}, (child) => {
        setTimeout(() => child.kill('SIGKILL'), after);
      });
      if (await isHot(centreFiles(arena.folder))) tally.hot += 1;
      tally.acknowledged += said.acknowledged.length;
      tally[await judge(arena, series.place, said)] += 1;
    }
  } finally {
    arena.remove();
  }
  return tally;
}

/**
 * R-03 and F-01: a killed app loses nothing it has acknowledged. The control acknowledges before it commits and must be found
 * out.
 */
export async function kill({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const wal = await killSeries({ place: 'local' }, { rounds: Math.ceil(rounds / 2), seed });
  const journal = await killSeries({ place: 'network' }, { rounds: Math.floor(rounds / 2), seed: seed + 1 });
  const few = Math.max(20, Math.min(100, Math.ceil(rounds / 10)));
  const early = await killSeries({ place: 'local', fault: 'saysSavedBeforeItIs' }, { rounds: few, seed });
  const controlBites = early.lost > 0;
  return {
    torture: 'kill',
    rounds,
    failures: wal.lost + wal.corrupt + journal.lost + journal.corrupt + (controlBites ? 0 : 1),
    detail: { wal, journal, control: { rounds: few, bites: controlBites, saysSavedBeforeItIs: early } },
  };
}
