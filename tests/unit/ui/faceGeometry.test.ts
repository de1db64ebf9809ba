import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { faceParts, faceShape } from '../../../renderer/ui/faceGeometry.ts';
import { faceMeasures } from '../../../renderer/ui/faceMeasures.ts';
import { faceHintOf } from '../../../shared/domain/feelings/faceHints.ts';
import { FEELINGS, type FeelingId, findFeeling } from '../../../shared/domain/feelings/feelings.ts';

const unit = fc.double({ min: -1, max: 1, noNaN: true });
const size = fc.constantFrom(undefined, 1, 2, 3, 4, 5);

function numbersIn(text: string): number[] {
  return (text.match(/-?\d+(\.\d+)?/g) ?? []).map(Number);
}

function allNumbers(valence: number, energy: number, at?: number, stance = 0): number[] {
  const shape = faceShape(valence, energy, at, { stance, gaze: 0 });
  return faceParts.flatMap((part) => Object.values(shape[part]).flatMap(numbersIn));
}

describe('the face', () => {
  test('a small change of place is a small change of every point', () => {
    fc.assert(
      fc.property(unit, unit, size, unit, (v, e, at, stance) => {
        const before = allNumbers(v, e, at, stance);
        const after = allNumbers(Math.min(1, v + 0.01), Math.max(-1, e - 0.01), at, stance);
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
      fc.property(unit, unit, size, unit, unit, (v, e, at, stance, gaze) => {
        for (const part of ['stone', 'shoulders', 'mouth', 'eyeLeft', 'eyeRight'] as const) {
          for (const value of numbersIn(faceShape(v, e, at, { stance, gaze })[part].d ?? '')) {
            expect(value).toBeGreaterThanOrEqual(5);
            expect(value).toBeLessThanOrEqual(102);
          }
        }
      }),
    );
  });
});

describe('the faces of the words', () => {
  const measuresOf = (id: FeelingId) => {
    const feeling = findFeeling(id);
    if (!feeling) throw new Error(id);
    return faceMeasures(feeling.valence, feeling.energy, undefined, faceHintOf(id));
  };

  test('anger comes down over the eyes, fear opens them and the mouth, worry wavers', () => {
    const [angry, scared, worried] = [measuresOf('angry'), measuresOf('scared'), measuresOf('worried')];
    expect(angry.browSlant).toBeGreaterThan(4);
    expect(angry.lidSlant).toBeGreaterThan(0.5);
    expect(scared.browSlant).toBeLessThan(-4);
    expect(scared.eyeOpen).toBeGreaterThan(1.5 * angry.eyeOpen);
    expect(scared.mouthOpen).toBeGreaterThan(angry.mouthOpen + 4);
    expect(worried.waver).toBeGreaterThan(1);
    expect(worried.mouthOpen).toBeLessThan(scared.mouthOpen - 3);
  });

  test('tired is not sad, and proud is not excited', () => {
    const [tired, sad, proud, excited] = [
      measuresOf('tired'),
      measuresOf('sad'),
      measuresOf('proud'),
      measuresOf('excited'),
    ];
    expect(tired.weary).toBeGreaterThan(0.4);
    expect(sad.weary).toBe(0);
    expect(sad.browSlant).toBeLessThan(tired.browSlant - 2);
    expect(proud.pitch).toBeGreaterThan(excited.pitch + 2);
    expect(excited.mouthOpen).toBeGreaterThan(proud.mouthOpen + 3);
  });

  test('the twelve core words differ in how much of the picture moves, two by two', () => {
    const core = FEELINGS.filter(({ tier }) => tier === 1);
    const moving = ['browLeft', 'eyeLeft', 'mouth', 'lidLeft'] as const;
    const points = (id: FeelingId) => {
      const feeling = findFeeling(id);
      const shape = faceShape(feeling?.valence ?? 0, feeling?.energy ?? 0, undefined, faceHintOf(id));
      return moving.flatMap((part) => numbersIn(shape[part].d ?? ''));
    };
    for (const a of core) {
      for (const b of core) {
        if (a.id >= b.id) continue;
        const other = points(b.id);
        const moved = points(a.id).reduce(
          (sum, value, index) => sum + Math.abs(value - (other[index] ?? 0)),
          0,
        );
        // By place alone, angry and scared moved 11 apart and nobody could tell them.
        expect(moved, `${a.id} and ${b.id}`).toBeGreaterThan(16);
      }
    }
  });
});
