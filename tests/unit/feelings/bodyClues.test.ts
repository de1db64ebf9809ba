import {
  BODY_PLACES,
  CLUES_PER_SCREEN,
  clueSource,
  cluesAt,
  isClueId,
  placeOfClue,
  wordsFitting,
} from '@harbour/shared/domain/feelings/bodyClues';
import { CLUES_AT, type ClueId } from '@harbour/shared/domain/feelings/clueTable';
import { CLUES_OF } from '@harbour/shared/domain/feelings/feelingClues';
import { FEELINGS, feelingsForBand } from '@harbour/shared/domain/feelings/feelings';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import doors from '../../../assets/locales/en-GB/doors.json';
import feelings from '../../../assets/locales/en-GB/feelings.json';

const all: readonly ClueId[] = BODY_PLACES.flatMap((place): readonly ClueId[] => CLUES_AT[place]);

describe('the table of clues', () => {
  test('every clue that a feeling tells of has exactly one place, and no place has another', () => {
    const told = new Set(Object.values(CLUES_OF).flat());
    expect(new Set(all)).toEqual(told);
    expect(all).toHaveLength(told.size);
    expect([...BODY_PLACES].sort()).toEqual(Object.keys(CLUES_AT).sort());
  });

  test('its ids are the written clues, three to a feeling in the same order', () => {
    for (const { id } of FEELINGS) {
      const written = feelings[id].bodyClues.map((clue) => clue.replaceAll(/[^a-z]+/g, '-'));
      expect([id, ...CLUES_OF[id]]).toEqual([id, ...written]);
    }
  });

  test('each clue finds its written words, and its place', () => {
    for (const clue of all) {
      const source = clueSource(clue);
      expect(isClueId(clue)).toBe(true);
      expect(source && feelings[source.feelingId].bodyClues[source.index]?.replaceAll(' ', '-')).toBe(clue);
    }
    expect(isClueId('from-a-later-version')).toBe(false);
    expect(placeOfClue('from-a-later-version')).toBeNull();
    expect(placeOfClue('tight-tummy')).toBe('tummy');
  });

  test('places are named neutrally', () => {
    expect(Object.keys(doors.bodyMap.place)).toEqual([...BODY_PLACES]);
    for (const name of Object.values(doors.bodyMap.place))
      expect(name).not.toMatch(/chest|breast|bottom|private|groin/i);
  });
});

describe('cards of a place', () => {
  test.each(['primary', 'secondary'] as const)(
    '%s: every clue of its words is on a card somewhere',
    (band) => {
      const known = feelingsForBand(band, band === 'primary' ? 2 : 3).flatMap(({ id }) => CLUES_OF[id]);
      expect(new Set(BODY_PLACES.flatMap((place) => cluesAt(place, band)))).toEqual(new Set(known));
    },
  );

  test('every place has cards for both bands, and the first screen has those of core words', () => {
    for (const place of BODY_PLACES) expect(cluesAt(place, 'primary').length).toBeGreaterThan(0);
    expect(cluesAt('hands', 'primary').slice(0, CLUES_PER_SCREEN)).toContain('tight-fists');
  });
});

describe('the words that fit', () => {
  const clues = fc.subarray([...all], { maxLength: 6 });
  const places = fc.subarray([...BODY_PLACES]);
  const bands = fc.constantFrom('primary' as const, 'secondary' as const);

  test('have more of the chosen clues the further ahead they stand, and only words that fit at all', () => {
    fc.assert(
      fc.property(clues, places, bands, (chosen, touched, band) => {
        const words = wordsFitting(chosen, touched, band);
        const counts = words.map((id) => CLUES_OF[id].filter((clue) => chosen.includes(clue)).length);
        expect(counts).toEqual([...counts].sort((a, b) => b - a));
        expect(new Set(words).size).toBe(words.length);
        const known: readonly string[] = feelingsForBand(band, 3).map(({ id }) => id);
        for (const word of words) {
          expect(known).toContain(word);
          const fits = CLUES_OF[word].some((clue) => {
            const place = placeOfClue(clue);
            return chosen.includes(clue) || (place !== null && touched.includes(place));
          });
          expect(fits).toBe(true);
        }
      }),
    );
  });

  test('do not depend on the order of the presses', () => {
    fc.assert(
      fc.property(clues, places, bands, (chosen, touched, band) => {
        expect(wordsFitting(chosen.toReversed(), touched.toReversed(), band)).toEqual(
          wordsFitting(chosen, touched, band),
        );
      }),
    );
  });

  test('all three clues of a word bring it to the front, in the bands that have it', () => {
    for (const { id, tier } of FEELINGS) {
      const best = (band: 'primary' | 'secondary') => wordsFitting(CLUES_OF[id], [], band);
      const rivals = FEELINGS.filter((other) => new Set([...CLUES_OF[other.id], ...CLUES_OF[id]]).size === 3);
      expect(rivals.map((rival) => rival.id)).toContain(best('secondary')[0]);
      if (tier < 3) expect(best('primary')[0]).toBe(id);
    }
  });

  test('a place alone brings no word that lies against the chosen clues', () => {
    const words = wordsFitting(['fidgety-hands', 'tight-tummy'], ['hands', 'tummy'], 'primary');
    expect(words[0]).toBe('worried');
    expect(words.slice(0, 3)).not.toContain('calm');
    expect(words.indexOf('nervous')).toBeLessThan(words.indexOf('calm'));
  });

  test('what somebody far away notices leads Secondary to *numb*, and Primary never beyond its words', () => {
    expect(wordsFitting(['far-away-feeling', 'blank-face'], ['face'], 'secondary')[0]).toBe('numb');
    expect(wordsFitting(['far-away-feeling'], [], 'primary')).toEqual([]);
  });
});
