import { constants } from 'node:os';
import {
  onBench,
  runWriter,
  type Series,
  type Tally,
  type TortureOptions,
  type TortureResult,
} from './rounds.ts';
import { powerLossShim, shimEnv } from './shim.ts';

type ErrorName = 'ENOSPC' | 'EIO';
/** What is counted beside the verdicts: rounds in which the writer was told, and errors that are none of the known failures. */
type Told = { told: number; bugs: number };

export type DiskSeries = Series & {
  readonly error: ErrorName;
  /** False: one operation fails and the next succeeds; true: the disk stays full. */
  readonly stays: boolean;
};

/** One operation after the other fails, spread evenly over all there are (each of them, with rounds enough). */
export async function diskSeries(
  series: DiskSeries,
  { rounds, seed }: TortureOptions,
): Promise<Tally & Told> {
  const library = powerLossShim();
  const few = { commits: 20, checkpointPages: 20 };
  const none: Told = { told: 0, bugs: 0 };
  return onBench(series, seed, few, none, async ({ arena, task, random, count }, tally) => {
    arena.reset();
    const whole = await runWriter(task, shimEnv(library, arena.folder, { COUNT: 1 }));
    const step = whole.operations / rounds;
    for (let round = 0; round < rounds; round += 1) {
      arena.reset();
      const at = 1 + Math.floor((round + (step > 1 ? random() : 0)) * step);
      const said = await runWriter(
        task,
        shimEnv(library, arena.folder, {
          ERR_AT: at,
          ERRNO: constants.errno[series.error],
          ERR_MODE: series.stays ? 1 : 0,
        }),
      );
      if (said.errors.length > 0) tally.told += 1;
      if (said.errors.includes('bug')) tally.bugs += 1;
      await count(said);
    }
  });
}

/**
 * a disk that is full or fails, at every operation, once or for good: nothing acknowledged is lost, nothing is
 * damaged, and each refusal has a code of ours. The control says "saved" whatever happens and must be found out.
 */
export async function diskFull({ rounds, seed }: TortureOptions): Promise<TortureResult> {
  const detail: Record<string, unknown> = {};
  let failures = 0;
  const kinds = (['local', 'network'] as const).flatMap((place) =>
    (['ENOSPC', 'EIO'] as const).flatMap((error) => [true, false].map((stays) => ({ place, error, stays }))),
  );
  for (const kind of kinds) {
    const each = Math.max(1, Math.ceil(rounds / kinds.length));
    const tally = await diskSeries(kind, { rounds: each, seed });
    failures += tally.lost + tally.corrupt + tally.bugs;
    detail[`${kind.place} ${kind.error} ${kind.stays ? 'stays' : 'once'}`] = tally;
  }
  const few = 20;
  const control = await diskSeries(
    { place: 'local', error: 'ENOSPC', stays: true, fault: 'saysSavedWhateverHappens' },
    { rounds: few, seed },
  );
  const bites = control.lost >= few * 0.3;
  return {
    torture: 'disk-full',
    rounds,
    failures: failures + (bites ? 0 : 1),
    detail: { ...detail, control: { rounds: few, bites, ...control } },
  };
}
