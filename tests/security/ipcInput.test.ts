import { contract } from '@harbour/shared/ipc/contract';
import { ERROR_CODES } from '@harbour/shared/ipc/errors';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_REQUEST_LENGTH } from '../../electron/ipc/channels.ts';
import { valuesOf } from '../support/fromSchema.ts';
import { hostileTexts } from '../support/hostileRequests.ts';
import { CALL_NAMES, createHarness, ownEvent } from './ipcHarness.ts';

const ROUNDS = Number(process.env.HARBOUR_FUZZ_ROUNDS ?? 100);
const codes: readonly string[] = ERROR_CODES;

describe('what a window sends', () => {
  for (const name of CALL_NAMES) {
    const { request: shape, actors } = contract[name];
    const [actor] = actors;
    it(`${name}: anything is answered with a stable code, and only its own shape gets through`, async () => {
      const harness = createHarness();
      if (actor) harness.setActor(actor);
      await fc.assert(
        fc.asyncProperty(hostileTexts(shape), async (text) => {
          harness.reached.length = 0;
          const result = await harness.dispatch(ownEvent(), name, text);
          if (result.ok) expect(harness.reached).toHaveLength(1);
          else expect(codes).toContain(result.code);
          for (const call of harness.reached) {
            // Parsing again what was parsed once must change nothing, and no prototype may have been touched.
            expect(shape.parse(call.request)).toEqual(call.request);
          }
          expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
        }),
        { numRuns: ROUNDS },
      );
    });

    it(`${name}: a good request reaches the handler and is answered in full`, async () => {
      const harness = createHarness();
      if (actor) harness.setActor(actor);
      await fc.assert(
        fc.asyncProperty(valuesOf(shape), async (value) => {
          harness.reached.length = 0;
          const result = await harness.dispatch(ownEvent(), name, JSON.stringify(value));
          expect(result).toMatchObject({ ok: true });
          expect(harness.reached).toHaveLength(1);
        }),
        { numRuns: 20 },
      );
    });
  }

  it('refuses names that are not in the contract, and audits none of them by name', async () => {
    const harness = createHarness();
    const names = fc.oneof(
      fc.string(),
      fc.constantFrom<unknown>(
        '__proto__',
        'constructor',
        'toString',
        'hasOwnProperty',
        'app.status ',
        'APP.STATUS',
      ),
      fc.anything(),
      fc.constant('app.status'.repeat(100_000)),
    );
    await fc.assert(
      fc.asyncProperty(names, async (name) => {
        fc.pre(typeof name !== 'string' || !Object.hasOwn(contract, name));
        expect(await harness.dispatch(ownEvent(), name, '{}')).toEqual({ ok: false, code: 'unknownCall' });
      }),
      { numRuns: 300 },
    );
    expect(harness.reached).toEqual([]);
    expect(
      harness.refusals.every((refusal) => refusal.call === null && refusal.reason === 'unknownCall'),
    ).toBe(true);
  });

  it('refuses what is too long before reading it', async () => {
    const harness = createHarness();
    const long = JSON.stringify({ groupId: 'x'.repeat(MAX_REQUEST_LENGTH) });
    const started = performance.now();
    expect(await harness.dispatch(ownEvent(), 'door.pupils', long)).toEqual({ ok: false, code: 'tooLarge' });
    expect(performance.now() - started).toBeLessThan(100);
  });
});
