import { afterEach, expect, test, vi } from 'vitest';
import { followWords } from '../../../renderer/features/readaloud/voice.ts';

afterEach(() => vi.unstubAllGlobals());

/** Frames that come when the test says so. */
function heldFrames(): () => void {
  let waiting: (() => void)[] = [];
  vi.stubGlobal('requestAnimationFrame', (look: () => void) => waiting.push(look));
  return () => {
    for (const look of waiting.splice(0)) look();
    waiting = [...waiting];
  };
}

test('the first word is told at once, and words that one slow frame spans are all told', () => {
  const frame = heldFrames();
  const told: number[] = [];
  let now = -0.1;
  followWords(
    [0.05, 0.4, 0.8, 1.4],
    () => now,
    (word) => told.push(word),
    new AbortController().signal,
  );
  expect(told).toEqual([0]);
  now = 1;
  frame();
  expect(told).toEqual([0, 1, 2]);
  now = 1.5;
  frame();
  expect(told).toEqual([0, 1, 2, 3]);
});

test('what no frame came for is told when all was heard, and nothing after it was called off', () => {
  heldFrames();
  const told: number[] = [];
  const over = new AbortController();
  const tellTheRest = followWords(
    [0, 0.5],
    () => 0,
    (word) => told.push(word),
    over.signal,
  );
  tellTheRest();
  expect(told).toEqual([0, 1]);

  const none: number[] = [];
  const off = followWords(
    [0, 0.5],
    () => 0,
    (word) => none.push(word),
    over.signal,
  );
  over.abort();
  off();
  expect(none).toEqual([0]);
});
