import { displayNames } from '@harbour/shared/domain/people/displayNames';
import {
  checkLine,
  checkName,
  cleanText,
  hasUnseen,
  NAME_MAX,
  nameKey,
} from '@harbour/shared/domain/people/names';
import { isUpn } from '@harbour/shared/domain/people/upn';
import { bandOfYear, parseYearGroup, YEAR_GROUPS } from '@harbour/shared/domain/people/yearGroup';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const anyText = fc.string({ unit: 'binary', maxLength: 60 });

describe('a name', () => {
  it.each([
    ['  Sam  ', 'Sam'],
    ['Zoe\u0308', 'Zoë'],
    ['Mary\u00a0Jane\r\nO’Neill', 'Mary Jane O’Neill'],
    ['Sa\u0000m\u0007', 'Sam'],
    ['Sam\u202egnp.exe', 'Samgnp.exe'],
    ['Sam\ud800', 'Sam'],
    ['مُحَمَّد', 'مُحَمَّد'],
    ['علی‌رضا', 'علی‌رضا'],
    ['נועה', 'נועה'],
    ['李 明', '李 明'],
    ['Ren 👩🏽‍🚀', 'Ren 👩🏽‍🚀'],
    ['Wren 🏴󠁧󠁢󠁷󠁬󠁳󠁿', 'Wren 🏴󠁧󠁢󠁷󠁬󠁳󠁿'],
  ])('%j is kept as %j', (given, kept) => {
    expect(checkName(given)).toEqual({ ok: true, value: kept.normalize('NFC') });
  });

  it.each(['', '   ', '\u0000\u200b', '\u200d', '\ufeff\n'])('%j is none', (given) => {
    expect(checkName(given)).toEqual({ ok: false, code: 'missing' });
  });

  it('has at most 120 characters, however many bytes they take', () => {
    expect(checkName('😀'.repeat(NAME_MAX)).ok).toBe(true);
    expect(checkName('a'.repeat(NAME_MAX + 1))).toEqual({ ok: false, code: 'tooLong' });
    expect(checkName(` ${'a'.repeat(NAME_MAX)} `).ok).toBe(true);
    expect(checkLine('Otters', 5)).toEqual({ ok: false, code: 'tooLong' });
  });

  it('once clean stays as it is', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const once = cleanText(text);
        expect(cleanText(once)).toBe(once);
        expect(hasUnseen(once)).toBe(false);
        expect(once).toBe(once.normalize('NFC').trim());
      }),
      { numRuns: 1000 },
    );
  });

  it('is compared without case, accents and hyphens, but with the marks of other scripts', () => {
    expect(nameKey('ZOË  Anne-Marie')).toBe(nameKey('zoe anne marie'));
    expect(nameKey('O’Neill')).toBe(nameKey("O'Neill"));
    expect(nameKey('राम')).not.toBe(nameKey('रमा'));
  });
});

describe('names on tiles', () => {
  const tiles = (...pupils: [string, string | null][]): string[] => {
    const list = pupils.map(([knownName, surname], place) => ({ id: `id${place}`, knownName, surname }));
    const names = displayNames(list);
    expect(displayNames([...list].reverse())).toEqual(new Map([...names]));
    return list.map(({ id }) => names.get(id) ?? '');
  };

  it('are the known name alone where that will do', () => {
    expect(tiles(['Sam', 'Khan'], ['Ada', 'Khan'])).toEqual(['Sam', 'Ada']);
  });

  it('get an initial, two letters or a number where they must', () => {
    expect(tiles(['Sam', 'Khan'], ['sam', 'Price'])).toEqual(['Sam K.', 'sam P.']);
    expect(tiles(['Sam', 'Khan'], ['Sam', 'Kingsley'], ['Sam', 'Price'])).toEqual([
      'Sam Kh.',
      'Sam Ki.',
      'Sam P.',
    ]);
    expect(tiles(['Sam', 'Khan'], ['Sam', 'Khan'])).toEqual(['Sam K. 1', 'Sam K. 2']);
    expect(tiles(['Sam', 'Khan'], ['Sam', 'Khalil'], ['Sam', 'Kim'])).toEqual([
      'Sam Kh. 1',
      'Sam Kh. 2',
      'Sam Ki.',
    ]);
    expect(tiles(['Sam', null], ['Sam', null], ['Sam', 'Li'])).toEqual(['Sam 1', 'Sam 2', 'Sam L.']);
    expect(tiles(['Zoë', 'Élan'], ['Zoe', 'Eliot'])).toEqual(['Zoë É. 1', 'Zoe E. 2']);
  });

  it('never show a whole surname of two letters or more, and are never the same twice', () => {
    const person = fc.tuple(
      fc.constantFrom('Sam', 'Ada', 'Zoë'),
      fc.option(fc.stringMatching(/^[A-Ca-c]{2,4}$/)),
    );
    fc.assert(
      fc.property(fc.array(person, { maxLength: 12 }), (pupils) => {
        const names = tiles(...pupils);
        expect(new Set(names).size).toBe(names.length);
        for (const [place, [, surname]] of pupils.entries()) {
          if (surname !== null) expect((names[place] ?? '').split(/[ .]/)).not.toContain(surname);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('years', () => {
  it.each([
    ['Year 9', 9],
    ['year  9', 9],
    ['Yr 9', 9],
    ['Yr9', 9],
    ['Y9', 9],
    ['y.9', 9],
    ['9', 9],
    ['09', 9],
    ['9.0', 9],
    ['NCY 10', 10],
    ['N/C Year 11', 11],
    ['Curriculum Year 3', 3],
    ['Year Group 7', 7],
    ['R', 0],
    ['Reception', 0],
    ['Year R', 0],
    ['YR', 0],
    ['0', 0],
    ['13', 13],
    ['14', undefined],
    ['9B', undefined],
    ['Nursery', undefined],
    ['N2', undefined],
    ['', undefined],
    ['-1', undefined],
    ['Nine', undefined],
    ['2026', undefined],
    ['9 10', undefined],
  ])('%j is %s', (text, year) => {
    expect(parseYearGroup(text)).toBe(year);
  });

  it('have a band, which the centre can change', () => {
    const bands = YEAR_GROUPS.map((year) => bandOfYear(year));
    expect(bands).toEqual([...Array(7).fill('primary'), ...Array(7).fill('secondary')]);
    expect(bandOfYear(6, { 6: 'secondary' })).toBe('secondary');
    expect(bandOfYear(5, { 6: 'secondary' })).toBe('primary');
  });
});

describe('a UPN', () => {
  it('is known by its shape and check letter', () => {
    expect(isUpn('H801200001001')).toBe(true);
    for (const text of [
      'A801200001001',
      'H801200001002',
      'H80120000100',
      'h801200001001',
      '8012000010011',
      '',
    ]) {
      expect(isUpn(text)).toBe(false);
    }
  });
});
