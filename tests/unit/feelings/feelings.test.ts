import { ENERGY_LEVELS, NICENESS } from '@harbour/shared/domain/checkin/types';
import {
  AREAS,
  type Area,
  areaOf,
  COPING_FEELINGS,
  FEELINGS,
  feelingsForBand,
  findFeeling,
  isFeelingId,
  NUDGE_FEELINGS,
  needsGentleNudge,
  pageWords,
  startingTier,
  WORDS_PER_SCREEN,
  wordsInCorner,
  wordsNear,
  wordsOfEveryArea,
} from '@harbour/shared/domain/feelings/feelings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const coordinate = fc.double({ min: -1, max: 1, noNaN: true });

function place(id: string): { valence: number; energy: number } {
  const feeling = findFeeling(id);
  if (!feeling) throw new Error(`no feeling ${id}`);
  return feeling;
}

describe('the 96 words', () => {
  test('have the counts of the curriculum, by tier and by area', () => {
    const tiers = [1, 2, 3].map((tier) => FEELINGS.filter((feeling) => feeling.tier === tier).length);
    expect(tiers).toEqual([12, 24, 60]);
    const areas = Object.fromEntries(
      AREAS.map((area) => [area, FEELINGS.filter((f) => areaOf(f.valence, f.energy) === area).length]),
    );
    expect(areas).toEqual({ PH: 24, PL: 16, UH: 28, UL: 22, MID: 6 } satisfies Record<Area, number>);
  });

  test('have ids of their own and places on the plane, in steps of 0.05', () => {
    expect(new Set(FEELINGS.map(({ id }) => id)).size).toBe(96);
    for (const { valence, energy } of FEELINGS) {
      for (const value of [valence, energy]) {
        expect(Math.abs(value)).toBeLessThanOrEqual(1);
        expect(Math.abs(value * 20 - Math.round(value * 20))).toBeLessThan(1e-9);
      }
    }
  });

  test('an unknown id is not a feeling', () => {
    expect(isFeelingId('no-word')).toBe(false);
    expect(findFeeling('own-word')).toBeUndefined();
    expect(isFeelingId('numb')).toBe(true);
  });
});

describe('areas', () => {
  test.each<[number, number, Area]>([
    [0.2, 0.25, 'MID'],
    [-0.2, -0.25, 'MID'],
    [0, 0, 'MID'],
    [0.25, 0, 'PH'],
    [0, 0.3, 'PH'],
    [0, -0.3, 'PL'],
    [-0.01, 0.3, 'UH'],
    [-0.25, 0, 'UH'],
    [-0.25, -0.01, 'UL'],
  ])('(%d, %d) lies in %s', (valence, energy, area) => {
    expect(areaOf(valence, energy)).toBe(area);
  });
});

describe('words offered', () => {
  test('tiers: Primary starts with 12 words and never sees tier 3', () => {
    expect(startingTier('primary')).toBe(1);
    expect(startingTier('primary', true)).toBe(2);
    expect(startingTier('secondary')).toBe(2);
    expect(feelingsForBand('primary')).toHaveLength(12);
    expect(feelingsForBand('primary', 3)).toHaveLength(36);
    expect(feelingsForBand('secondary')).toHaveLength(36);
    expect(feelingsForBand('secondary', 3)).toHaveLength(96);
  });

  test.each([1, 2] as const)(
    'Primary, tier %d: each pair of answers leads to words that fit them',
    (tier) => {
      for (const niceness of NICENESS) {
        for (const energy of ENERGY_LEVELS) {
          const words = wordsInCorner({ niceness, energy }, tier);
          const [first] = pageWords(words, 'primary');
          expect(first?.length, `${niceness} ${energy}`).toBeGreaterThanOrEqual(3);
          expect(first?.length).toBeLessThanOrEqual(6);
          for (const word of words) {
            const { valence, energy: wordEnergy } = place(word);
            if (niceness === 'notNice') expect(valence, word).toBeLessThan(0);
            if (niceness === 'nice') expect(valence, word).toBeGreaterThan(0);
            if (energy === 'aLittle') expect(wordEnergy, word).toBeLessThan(0);
            if (energy === 'lots') expect(wordEnergy, word).toBeGreaterThan(0);
          }
        }
      }
    },
  );

  test('Primary: the two corners a child most needs', () => {
    expect(wordsInCorner({ niceness: 'notNice', energy: 'lots' })).toEqual(['angry', 'scared', 'worried']);
    expect(wordsInCorner({ niceness: 'notNice', energy: 'aLittle' })).toEqual(['lonely', 'sad', 'tired']);
  });

  test('Primary: a passed question leaves its side open; both passed show every area', () => {
    expect(wordsInCorner({ niceness: 'notNice', energy: null })).toHaveLength(6);
    expect(wordsInCorner({ niceness: null, energy: null })).toHaveLength(12);
  });

  test('Secondary: nearest first, every word once, 7 on a screen', () => {
    fc.assert(
      fc.property(
        coordinate,
        coordinate,
        fc.constantFrom(1 as const, 2 as const, 3 as const),
        (valence, energy, tier) => {
          const words = wordsNear({ valence, energy }, 'secondary', tier);
          const far = words.map((id) => Math.hypot(place(id).valence - valence, place(id).energy - energy));
          expect(far).toEqual(far.toSorted((a, b) => a - b));
          expect(new Set(words).size).toBe(feelingsForBand('secondary', tier).length);
          const pages = pageWords(words, 'secondary');
          expect(pages.flat()).toEqual(words);
          for (const page of pages) expect(page.length).toBeLessThanOrEqual(WORDS_PER_SCREEN.secondary);
        },
      ),
    );
  });

  test('with nothing known, the first screen has every area', () => {
    for (const band of ['primary', 'secondary'] as const) {
      const words = wordsOfEveryArea(band);
      expect(new Set(words).size).toBe(feelingsForBand(band).length);
      const [first] = pageWords(words, band);
      const areas = new Set(first?.map((id) => areaOf(place(id).valence, place(id).energy)));
      expect(areas.size).toBe(AREAS.length);
    }
  });
});

describe('gentle nudge', () => {
  test('the listed words, at any size and with none', () => {
    expect(NUDGE_FEELINGS).toHaveLength(10);
    for (const word of NUDGE_FEELINGS) {
      expect(needsGentleNudge(word, null)).toBe(true);
      expect(needsGentleNudge(word, 1)).toBe(true);
    }
  });

  test('any unpleasant word at 5 of 5, and no other word', () => {
    const listed: readonly string[] = NUDGE_FEELINGS;
    for (const { id, valence } of FEELINGS) {
      expect(needsGentleNudge(id, 5), id).toBe(valence < 0 || listed.includes(id));
      for (const size of [null, 1, 2, 3, 4] as const) {
        expect(needsGentleNudge(id, size), id).toBe(listed.includes(id));
      }
    }
  });

  test("no word, or the pupil's own word, counts by where the pupil put it", () => {
    expect(needsGentleNudge('no-word', 5, -0.5)).toBe(true);
    expect(needsGentleNudge('own-word', 5, 0.5)).toBe(false);
    expect(needsGentleNudge('no-word', 5)).toBe(false);
    expect(needsGentleNudge('no-word', 4, -1)).toBe(false);
  });
});

test('words that may be a way of coping are in the list', () => {
  expect(COPING_FEELINGS).toEqual(['numb', 'spaced-out', 'empty']);
});
