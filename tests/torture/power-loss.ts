import {
  onBench,
  runWriter,
  type Series,
  type Tally,
  type TortureOptions,
  type TortureResult,
} from './rounds.ts';
import { powerLossShim, shimEnv } from './shim.ts';

const COMMITS = 20;

/** Rounds of one setting: the power goes at a random operation of opening, writing, checkpointing or closing. */
export async function powerLossSeries(
  series: Series,
  { rounds, seed }: TortureOptions,
): Promise<Tally & { crashed: number }> {
  const library = powerLossShim();
  const few = { commits: COMMITS, checkpointPages: 20 };
  return onBench(series, seed, few, { crashed: 0 }, async ({ arena, task, random, count }, tally) => {
    arena.reset();
    const whole = await runWriter(task, shimEnv(library, arena.folder, { COUNT: 1 }));
    if (whole.operations < COMMITS) throw new Error(`the shim saw only ${whole.operations} operations`);
    for (let round = 0; round < rounds; round += 1) {
      arena.reset();
      const at = 1 + Math.floor(random() * whole.operations);
      const said = await runWriter(
        task,
        shimEnv(library, arena.folder, { CRASH_AT: at, SEED: seed * 100_003 + round }),
      );
      if (said.crashed) tally.crashed += 1;
      await count(said);
    }
  });
}

/** Rounds of a control: few are enough, it fails in most. */
const controlRounds = (rounds: number): number => Math.max(20, Math.min(200, Math.ceil(rounds / 10)));

/**
 * acknowledged means kept, in WAL + FULL and in DELETE + EXTRA. The controls have the syncs turned off and must
 * be found out, else this torture proves nothing.
 */
export async function powerLoss({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const wal = await powerLossSeries({ place: 'local' }, { rounds: Math.ceil(rounds / 2), seed });
  const journal = await powerLossSeries(
    { place: 'network' },
    { rounds: Math.floor(rounds / 2), seed: seed + 1 },
  );
  const few = controlRounds(rounds);
  const off = await powerLossSeries({ place: 'network', fault: 'synchronousOff' }, { rounds: few, seed });
  const normal = await powerLossSeries({ place: 'local', fault: 'synchronousNormal' }, { rounds: few, seed });
  const controlsBite = off.corrupt + off.lost >= few * 0.3 && normal.lost + normal.corrupt >= few * 0.1;
  return {
    torture: 'power-loss',
    rounds,
    failures: wal.lost + wal.corrupt + journal.lost + journal.corrupt + (controlsBite ? 0 : 1),
    detail: {
      walFull: wal,
      deleteExtra: journal,
      controls: { rounds: few, bite: controlsBite, deleteOff: off, walNormal: normal },
    },
  };
}
