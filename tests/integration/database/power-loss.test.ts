import { describe, expect, it } from 'vitest';
import { diskSeries } from '../../torture/disk-full.ts';
import { killSeries } from '../../torture/kill.ts';
import { powerLossSeries } from '../../torture/power-loss.ts';
import { rounds } from './support/centre.ts';

const SEED = 20_261_124;
const LONG = 10 * 60_000;
const LOSES_NOTHING = { lost: 0, corrupt: 0 };

describe.runIf(process.platform === 'linux')('power loss (R-01)', () => {
  it.each(['local', 'network'] as const)(
    'loses nothing acknowledged on a %s disk',
    async (place) => {
      const tally = await powerLossSeries({ place }, { rounds: rounds(30), seed: SEED });
      expect(tally).toMatchObject(LOSES_NOTHING);
      expect(tally.crashed).toBeGreaterThan(rounds(30) * 0.8);
      expect(tally.acknowledged).toBeGreaterThan(rounds(30));
    },
    LONG,
  );

  it(
    'is found out where syncs are left out: the torture bites (R-02)',
    async () => {
      const off = await powerLossSeries(
        { place: 'network', fault: 'synchronousOff' },
        { rounds: 20, seed: SEED },
      );
      expect(off.corrupt + off.lost).toBeGreaterThanOrEqual(6);
      const normal = await powerLossSeries(
        { place: 'local', fault: 'synchronousNormal' },
        { rounds: 30, seed: SEED },
      );
      expect(normal.corrupt + normal.lost).toBeGreaterThanOrEqual(3);
    },
    LONG,
  );
});

describe('kill -9 while a person is asked for (R-03, F-01)', () => {
  it.each(['local', 'network'] as const)(
    'keeps every acknowledged request on a %s disk',
    async (place) => {
      const tally = await killSeries({ place }, { rounds: rounds(15), seed: SEED });
      expect(tally).toMatchObject(LOSES_NOTHING);
      expect(tally.hot).toBeGreaterThan(rounds(15) * 0.5);
      expect(tally.acknowledged).toBeGreaterThan(rounds(15));
    },
    LONG,
  );

  it(
    'is found out where "saved" is said too early',
    async () => {
      const tally = await killSeries(
        { place: 'local', fault: 'saysSavedBeforeItIs' },
        { rounds: 25, seed: SEED },
      );
      expect(tally.lost).toBeGreaterThan(0);
    },
    LONG,
  );
});

describe.runIf(process.platform === 'linux')('a full or failing disk (R-05, R-06)', () => {
  const kinds = (['local', 'network'] as const).flatMap((place) =>
    (['ENOSPC', 'EIO'] as const).map((error) => ({ place, error })),
  );
  it.each(kinds)(
    'keeps what was acknowledged, and says what is wrong: $error on a $place disk',
    async ({ place, error }) => {
      for (const stays of [true, false]) {
        const tally = await diskSeries({ place, error, stays }, { rounds: rounds(8), seed: SEED });
        expect(tally).toMatchObject({ ...LOSES_NOTHING, bugs: 0 });
        expect(tally.told).toBeGreaterThan(0);
      }
    },
    LONG,
  );

  it(
    'is found out where errors are swallowed',
    async () => {
      const tally = await diskSeries(
        { place: 'local', error: 'ENOSPC', stays: true, fault: 'saysSavedWhateverHappens' },
        { rounds: 8, seed: SEED },
      );
      expect(tally.lost).toBeGreaterThan(0);
    },
    LONG,
  );
});
