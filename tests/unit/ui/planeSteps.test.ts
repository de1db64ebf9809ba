import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fifth, placeAfterKey, placeAt, pointAt, toStep } from '../../../renderer/ui/planeSteps.ts';

const step = fc.integer({ min: -20, max: 20 }).map((count) => toStep(count / 20));
const place = fc.record({ valence: step, energy: step });

describe('steps of the plane', () => {
  test('are multiples of 0.05 within −1 … 1, written without tails', () => {
    fc.assert(
      fc.property(fc.double(), (value) => {
        const at = toStep(value);
        expect(at).toBeGreaterThanOrEqual(-1);
        expect(at).toBeLessThanOrEqual(1);
        expect(String(at).length).toBeLessThanOrEqual(5);
        expect(Math.round(at * 20) / 20).toBe(at);
      }),
    );
    expect(toStep(0.15)).toBe(0.15);
    expect(Object.is(toStep(-0.001), 0)).toBe(true);
  });

  test('a place drawn and read back is the same place', () => {
    fc.assert(
      fc.property(
        place,
        fc.integer({ min: 320, max: 1200 }),
        fc.integer({ min: 300, max: 900 }),
        (at, w, h) => {
          const { x, y } = pointAt(at, w, h, 62);
          expect(placeAt(x, y, w, h, 62)).toEqual(at);
        },
      ),
    );
  });

  test('corners: right is pleasant, up is energy; beyond the edge is the edge', () => {
    expect(placeAt(5000, -50, 600, 400, 62)).toEqual({ valence: 1, energy: 1 });
    expect(placeAt(-50, 5000, 600, 400, 62)).toEqual({ valence: -1, energy: -1 });
    expect(placeAt(300, 200, 600, 400, 62)).toEqual({ valence: 0, energy: 0 });
    expect(placeAt(10, 10, 0, 0, 62)).toEqual({ valence: expect.any(Number), energy: expect.any(Number) });
  });
});

describe('keys', () => {
  const middle = { valence: 0, energy: 0 };
  test('arrows move one step on their own axis, whichever slider has focus', () => {
    for (const axis of ['valence', 'energy'] as const) {
      expect(placeAfterKey(middle, 'ArrowRight', axis)).toEqual({ valence: 0.05, energy: 0 });
      expect(placeAfterKey(middle, 'ArrowLeft', axis)).toEqual({ valence: -0.05, energy: 0 });
      expect(placeAfterKey(middle, 'ArrowUp', axis)).toEqual({ valence: 0, energy: 0.05 });
      expect(placeAfterKey(middle, 'ArrowDown', axis)).toEqual({ valence: 0, energy: -0.05 });
    }
  });

  test('page keys leap, Home and End go to the ends of the axis in focus', () => {
    expect(placeAfterKey(middle, 'PageUp', 'energy')).toEqual({ valence: 0, energy: 0.5 });
    expect(placeAfterKey(middle, 'PageDown', 'valence')).toEqual({ valence: -0.5, energy: 0 });
    expect(placeAfterKey(middle, 'Home', 'energy')).toEqual({ valence: 0, energy: -1 });
    expect(placeAfterKey(middle, 'End', 'valence')).toEqual({ valence: 1, energy: 0 });
  });

  test('stay on the plane, and leave other keys alone', () => {
    expect(placeAfterKey({ valence: 1, energy: -1 }, 'ArrowRight', 'valence')).toEqual({
      valence: 1,
      energy: -1,
    });
    expect(placeAfterKey(middle, 'Tab', 'valence')).toBeNull();
    expect(placeAfterKey(middle, 'a', 'energy')).toBeNull();
  });
});

test('five words cover the axis in order', () => {
  expect([-1, -0.6, -0.55, -0.25, -0.2, 0, 0.2, 0.25, 0.55, 0.6, 1].map(fifth)).toEqual([
    0, 0, 1, 1, 2, 2, 2, 3, 3, 4, 4,
  ]);
});
