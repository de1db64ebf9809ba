import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceMeasures, faceParts, faceShape } from '../../../renderer/ui/faceGeometry.ts';

const unit = fc.double({ min: -1, max: 1, noNaN: true });
const size = fc.constantFrom(undefined, 1, 2, 3, 4, 5);

function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

function allNumbers(valence: number, energy: number, at?: number): number[] {
  const shape = faceShape(valence, energy, at);
  return faceParts.flatMap((part) => Object.values(shape[part]).flatMap(numbersIn));
}

describe('the face', () => {
  test('a small change of place is a small change of every point', () => {
    fc.assert(
      fc.property(unit, unit, size, (v, e, at) => {
        const before = allNumbers(v, e, at);
        const after = allNumbers(Math.min(1, v + 0.01), Math.max(-1, e - 0.01), at);
        expect(after).toHaveLength(before.length);
        for (const [index, value] of before.entries()) {
          expect(Math.abs((after[index] ?? Number.NaN) - value)).toBeLessThan(0.9);
        }
      }),
    );
  });

  test('the mouth bends up with pleasantness, at every energy', () => {
    fc.assert(
      fc.property(unit, unit, unit, size, (a, b, e, at) => {
        fc.pre(a < b);
        expect(faceMeasures(b, e, at).smile).toBeGreaterThanOrEqual(faceMeasures(a, e, at).smile);
      }),
    );
    expect(faceMeasures(1, 0).smile).toBeGreaterThan(0);
    expect(faceMeasures(0, 0).smile).toBeCloseTo(0);
    expect(faceMeasures(-1, 0).smile).toBeLessThan(0);
  });

  test('the eyes open with energy, at every pleasantness, and never close inside out', () => {
    fc.assert(
      fc.property(unit, unit, unit, size, (v, a, b, at) => {
        fc.pre(a < b);
        const sleepy = faceMeasures(v, a, at).eyeOpen;
        expect(sleepy).toBeGreaterThan(0);
        expect(faceMeasures(v, b, at).eyeOpen).toBeGreaterThanOrEqual(sleepy);
      }),
    );
    expect(faceMeasures(0, 1).eyeOpen).toBeGreaterThan(2 * faceMeasures(0, -1).eyeOpen);
  });

  test('a bigger size shows more, a smaller one less', () => {
    const smiles = [1, 2, 3, 4, 5].map((at) => faceMeasures(0.6, 0, at).smile);
    expect([...smiles].sort((a, b) => a - b)).toEqual(smiles);
    expect(new Set(smiles).size).toBe(5);
    expect(faceMeasures(0.6, 0).smile).toBe(faceMeasures(0.6, 0, 3).smile);
  });

  test('places outside the plane and numbers that are none still give a drawing', () => {
    expect(faceShape(7, -9)).toEqual(faceShape(1, -1));
    for (const bad of [Number.NaN, Number.POSITIVE_INFINITY]) {
      expect(JSON.stringify(faceShape(bad, bad))).not.toMatch(/NaN|Infinity/);
    }
  });

  test('stays inside its box', () => {
    fc.assert(
      fc.property(unit, unit, size, (v, e, at) => {
        for (const part of ['stone', 'shoulders', 'mouth', 'eyeLeft', 'eyeRight'] as const) {
          for (const value of numbersIn(faceShape(v, e, at)[part].d ?? '')) {
            expect(value).toBeGreaterThanOrEqual(5);
            expect(value).toBeLessThanOrEqual(102);
          }
        }
      }),
    );
  });
});
