import { afterEach, expect, it } from 'vitest';
import { heldStart } from '../../electron/app/heldStart.ts';

const isOver = (held: Promise<void>): Promise<boolean> =>
  Promise.race([held.then(() => true), new Promise<false>((resolve) => setImmediate(() => resolve(false)))]);

afterEach(() => Reflect.deleteProperty(globalThis, '__playwright_run'));

it('a release is never held back, whatever the environment says', async () => {
  expect(await isOver(heldStart('release', { HARBOUR_TEST_HOLD: '1' }))).toBe(true);
  expect(globalThis).not.toHaveProperty('__playwright_run');
});

it('a test build waits for its driver only when asked to', async () => {
  expect(await isOver(heldStart('test', {}))).toBe(true);
  const held = heldStart('test', { HARBOUR_TEST_HOLD: '1' });
  expect(await isOver(held)).toBe(false);
  (globalThis as unknown as { __playwright_run(): void }).__playwright_run();
  expect(await isOver(held)).toBe(true);
});
