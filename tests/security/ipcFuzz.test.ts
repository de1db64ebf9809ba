import { describe, expect, it } from 'vitest';
import { ipcFuzzSeries } from '../torture/ipc-fuzz.ts';

const ROUNDS = Number(process.env.HARBOUR_FUZZ_ROUNDS ?? 100);
const LONG = 5 * 60_000;

/** A few rounds of `npm run torture -- ipc-fuzz`. */
describe('hostile requests to the real handlers on real data (S-11)', () => {
  it(
    'are all answered with a stable code, and the data stays whole',
    async () => {
      const tally = await ipcFuzzSeries({ rounds: ROUNDS, seed: 20_261_124 });
      expect(tally.findings).toEqual([]);
      expect(tally.failures).toBe(0);
      expect(tally.ok).toBeGreaterThan(0);
    },
    LONG,
  );

  it(
    'are found out where nobody looks at what came',
    async () => {
      const control = await ipcFuzzSeries({ rounds: 60, seed: 20_261_124 }, 'handlersGetWhatCame');
      expect(control.failures).toBeGreaterThan(0);
    },
    LONG,
  );
});
