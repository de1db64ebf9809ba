import { centreFiles } from '../../electron/database/centreFiles.ts';
import { isHot } from '../../electron/database/header.ts';
import {
  onBench,
  runWriter,
  type Series,
  type Tally,
  type TortureOptions,
  type TortureResult,
} from './rounds.ts';

/** After the database is open, so that the kill falls among opening, writing and checkpointing. */
const LATEST_KILL_MS = 60;
const ENDLESS = 1_000_000;

/** Rounds of SIGKILL at a random moment of endless writing. */
export async function killSeries(
  series: Series,
  { rounds, seed }: TortureOptions,
): Promise<Tally & { hot: number }> {
  const endless = { commits: ENDLESS, checkpointPages: 50 };
  return onBench(series, seed, endless, { hot: 0 }, async ({ arena, task, random, count }, tally) => {
    for (let round = 0; round < rounds; round += 1) {
      arena.reset();
      const after = random() * LATEST_KILL_MS;
      const said = await runWriter(task, {}, (child) => {
        setTimeout(() => child.kill('SIGKILL'), after);
      });
      if (await isHot(centreFiles(arena.folder))) tally.hot += 1;
      await count(said);
    }
  });
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
