import {
  SCAN_START,
  type ScanState,
  scanGroups,
  scanNext,
  scanPress,
  stepMs,
  switchKey,
} from '@harbour/shared/domain/access/scanning';
import { describe, expect, test } from 'vitest';

const places = (area: string, lines: readonly number[]) => lines.map((line) => ({ area, line }));

/** Steps until a thing is chosen, the one it is lit in counted too. */
function stepsTo(sizes: readonly number[], group: number, item: number): number {
  let state: ScanState = SCAN_START;
  for (let steps = 1; steps < 200; steps += 1) {
    const isWanted =
      state.group === group && (state.lit === 'group' || (state.lit === 'item' && state.item === item));
    if (isWanted) {
      const pressed = scanPress(state, sizes);
      if (pressed.chosen) {
        expect(pressed.chosen).toEqual({ group, item });
        return steps;
      }
      state = pressed.state;
    } else {
      state = scanNext(state, sizes);
    }
  }
  throw new Error('never lit');
}

describe('groups', () => {
  test('things of one area stay together in their order', () => {
    const page = [...places('sizes', [1, 1, 1, 1, 1, 1, 1]), ...places('corner', [2, 2])];
    expect(scanGroups(page).map(({ length }) => length)).toEqual([7, 2]);
  });

  test('an area is parted by its lines where these are full, else evenly', () => {
    const tiles = places('tiles', [1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3]);
    expect(scanGroups(tiles).map((group) => group.map(({ line }) => line))).toEqual([
      [1, 1, 1, 1],
      [2, 2, 2, 2],
      [3, 3, 3, 3],
    ]);
    expect(scanGroups(places('column', [1, 2, 3, 4, 5, 6, 7, 8])).map(({ length }) => length)).toEqual([
      4, 4,
    ]);
    expect(scanGroups(places('line', Array(9).fill(1))).map(({ length }) => length)).toEqual([5, 4]);
    expect(scanGroups([])).toEqual([]);
  });
});

describe('the scan', () => {
  test('reaches each of twelve things in at most eight steps', () => {
    const sizes = [4, 4, 4];
    for (let group = 0; group < 3; group += 1)
      for (let item = 0; item < 4; item += 1) expect(stepsTo(sizes, group, item)).toBeLessThanOrEqual(8);
  });

  test('a thing alone is chosen by one press', () => {
    expect(stepsTo([3, 1], 1, 0)).toBe(2);
  });

  test('goes round, offers the way out after the last thing, and leaves by itself after two rounds', () => {
    const sizes = [2, 3];
    expect(scanNext({ lit: 'group', group: 1 }, sizes)).toEqual({ lit: 'group', group: 0 });
    let state: ScanState = { lit: 'item', group: 0, item: 0, rounds: 0 };
    const seen: string[] = [];
    for (let step = 0; step < 6; step += 1) {
      state = scanNext(state, sizes);
      seen.push(state.lit);
    }
    expect(seen).toEqual(['item', 'out', 'item', 'item', 'out', 'group']);
    expect(state).toEqual({ lit: 'group', group: 1 });
    expect(scanPress({ lit: 'out', group: 0, rounds: 1 }, sizes)).toEqual({
      state: { lit: 'group', group: 0 },
      chosen: null,
    });
  });

  test('chooses nothing without a press, however long it goes on', () => {
    let state = SCAN_START;
    for (let step = 0; step < 100; step += 1) state = scanNext(state, [3, 2, 1]);
    expect(state.lit).toBe('group');
  });

  test('an empty page is borne', () => {
    expect(scanNext(SCAN_START, [])).toEqual(SCAN_START);
  });
});

test('one switch chooses with every key; with two the first moves on', () => {
  expect([' ', 'Enter', '1', '2'].map((key) => switchKey(key, 'auto'))).toEqual(Array(4).fill('choose'));
  expect([' ', 'Enter', '1', '2'].map((key) => switchKey(key, 'step'))).toEqual([
    'move',
    'choose',
    'move',
    'choose',
  ]);
  expect(switchKey('Escape', 'auto')).toBeNull();
  expect(switchKey('Enter', 'off')).toBeNull();
});

test('a step lasts one to four seconds', () => {
  expect([0, 1.5, 9].map(stepMs)).toEqual([1000, 1500, 4000]);
});
