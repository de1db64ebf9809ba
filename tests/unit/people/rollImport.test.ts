import { proposeMapping } from '@harbour/shared/domain/people/rollColumns';
import {
  blockingRows,
  type ExistingPupil,
  type ImportPreview,
  type ImportRow,
  isReady,
  previewImport,
  pupilsToImport,
} from '@harbour/shared/domain/people/rollImport';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';

const NOBODY: ReadonlySet<number> = new Set();

function preview(headers: string[], rows: string[][], existing: ExistingPupil[] = []): ImportPreview {
  const table = { headers, rows: rows.map((cells, place) => ({ rowNumber: place + 2, cells })) };
  return previewImport(table, proposeMapping(headers), existing);
}

function only(found: ImportPreview): ImportRow {
  const [row] = found.rows;
  if (row === undefined || found.rows.length !== 1) throw new Error('not one row');
  return row;
}

const pupil = (id: string, knownName: string, more: Partial<ExistingPupil> = {}): ExistingPupil => ({
  id,
  knownName,
  surname: null,
  year: null,
  group: null,
  upn: null,
  admissionNumber: null,
  ...more,
});

describe('reading a row', () => {
  it('takes the preferred name before the legal one, and keeps only that', () => {
    const headers = [
      'Legal Forename',
      'Legal Surname',
      'Chosen Name',
      'Preferred Surname',
      'Year',
      'Reg',
      'Adno',
      'DOB',
    ];
    const row = only(
      preview(headers, [['Samantha', 'Khan-Price', 'Sam', 'Price', 'Year 9', '9B', '0042', '01/02/2013']]),
    );
    expect(row.status).toBe('new');
    expect(row.pupil).toEqual({
      knownName: 'Sam',
      surname: 'Price',
      year: 9,
      group: '9B',
      upn: null,
      admissionNumber: '0042',
    });
    expect(JSON.stringify(row)).not.toMatch(/Samantha|Khan|2013/);
    expect(only(preview(headers, [['Samantha', 'Khan', '', ' ', '9', '', '', '']])).pupil).toMatchObject({
      knownName: 'Samantha',
      surname: 'Khan',
      group: null,
      admissionNumber: null,
    });
  });

  it.each([
    ['Name', 'Khan, Sam', 'Sam', 'Khan'],
    ['Name', ' Khan ,Sam ', 'Sam', 'Khan'],
    ['Name', 'van der Berg, Mary Jane', 'Mary Jane', 'van der Berg'],
    ['Name', 'Sam Khan', 'Sam', 'Khan'],
    ['Name', 'Sam van der Berg', 'Sam', 'van der Berg'],
    ['Name', 'Sam', 'Sam', null],
    ['Name', ', Sam', 'Sam', null],
    ['Surname Forename', 'van der Berg Sam', 'Sam', 'van der Berg'],
    ['Surname, Forename', "O'Neill, Zoë", 'Zoë', "O'Neill"],
  ])('%s: %j', (header, text, knownName, surname) => {
    expect(only(preview([header], [[text]])).pupil).toMatchObject({ knownName, surname });
  });

  it.each<[string, string[], string[], string, number | null]>([
    ['no name', ['Forename', 'Year'], ['', '9'], 'nameMissing', 0],
    ['a comma and no forename', ['Name'], ['Khan,'], 'nameMissing', 0],
    ['an invisible name', ['Forename', 'Year'], ['\u200d', '9'], 'nameMissing', 0],
    ['a name too long', ['Forename'], ['a'.repeat(121)], 'nameTooLong', 0],
    ['a surname too long', ['Forename', 'Surname'], ['Sam', 'a'.repeat(121)], 'nameTooLong', 1],
    ['two commas', ['Name'], ['Khan, Jr, Sam'], 'nameUnclear', 0],
    ['a year that is none', ['Name', 'Year'], ['Sam', 'Blue'], 'yearUnknown', 1],
    ['a group too long', ['Name', 'Class'], ['Sam', 'g'.repeat(61)], 'groupTooLong', 1],
    ['an identifier too long', ['Name', 'Adno'], ['Sam', '1'.repeat(41)], 'identifierTooLong', 1],
    ['a cell too many', ['Name', 'Year'], ['Khan', 'Sam', '9'], 'tooManyCells', null],
    ['letters lost earlier', ['Name'], ['Zo\ufffd'], 'unreadableCharacters', 0],
    ['an error of the spreadsheet', ['Name', 'Class'], ['Sam', '#REF!'], 'spreadsheetError', 1],
  ])('names %s', (_name, headers, cells, code, column) => {
    const row = only(preview(headers, [cells]));
    expect(row.status).toBe('problem');
    expect(row.pupil).toBeUndefined();
    expect(row.problems).toContainEqual(expect.objectContaining({ code, column }));
  });

  it('names every problem of a row at once', () => {
    const row = only(preview(['Name', 'Year', 'Class'], [['', 'Blue', 'g'.repeat(61)]]));
    expect(row.problems.map(({ code }) => code)).toEqual(['nameMissing', 'groupTooLong', 'yearUnknown']);
  });

  it('keeps formulas as text and points them out', () => {
    for (const text of ['=HYPERLINK("http://x","Sam")', '+441', '@SUM(A1)', '-2+3', '＝1']) {
      const row = only(preview(['Forename'], [[text]]));
      expect(row.status).toBe('new');
      expect(row.pupil?.knownName).toBe(text);
      expect(row.notes).toContainEqual({ code: 'looksLikeFormula', column: 0, value: text });
    }
    const row = only(preview(['Name', 'Adno'], [['Sam', '="00042"']]));
    expect(row.pupil?.admissionNumber).toBe('00042');
    expect(row.notes.map(({ code }) => code)).toEqual(['looksLikeFormula']);
  });

  it('notes what was mended', () => {
    const notes = (headers: string[], cells: string[]): string[] =>
      only(preview(headers, [cells])).notes.map(({ code }) => code);
    expect(notes(['Name', 'Year'], ['Sam'])).toEqual(['tooFewCells']);
    expect(notes(['Name'], ['Sa\u0000m'])).toEqual(['charactersRemoved']);
    expect(notes(['Name', 'UPN'], ['Sam', 'X123'])).toEqual(['upnMalformed']);
    expect(notes(['Name', 'UPN'], ['Sam', 'h801200001001'])).toEqual([]);
    expect(notes(['Name'], ['Sam', '', ' '])).toEqual([]);
  });
});

describe('rows of a file', () => {
  it('keep the numbers of the file, and empty ones are counted and skipped', () => {
    const found = preview(
      ['Name', 'Year'],
      [['Ada', '7'], ['', ''], ['Bo', 'x'], [' ', '\u00a0'], [], ['Cy', '8']],
    );
    expect(found.rows.map((row) => [row.rowNumber, row.status])).toEqual([
      [2, 'new'],
      [4, 'problem'],
      [7, 'new'],
    ]);
    expect(found.counts).toEqual({ new: 2, already: 0, duplicateInFile: 0, problem: 1, empty: 3, noted: 0 });
  });

  it('that repeat another are named with it', () => {
    const found = preview(
      ['Name', 'Year', 'Adno'],
      [
        ['Khan, Sam', '9', '0042'],
        ['KHAN, SAM', '9', '42'],
        ['Khan, Sam', '9', ''],
        ['Khan, Sam', '8', ''],
        ['Khan, Sam', '9', '77'],
        ['Price, Ada', '9', '42'],
      ],
    );
    expect(found.rows.map((row) => row.sameAsRow ?? row.status)).toEqual([
      'new',
      2,
      2,
      'new',
      'new',
      'problem',
    ]);
    expect(found.rows[3]?.notes).toEqual([{ code: 'namesake', column: null }]);
    expect(found.rows[5]?.problems).toEqual([
      { code: 'identifierTaken', column: 2, value: '42', otherRow: 2 },
    ]);
  });

  it('tell lone first names apart by group', () => {
    const found = preview(
      ['Name', 'Class'],
      [
        ['Sam', '9A'],
        ['Sam', '9B'],
        ['Sam', '9a'],
      ],
    );
    expect(found.rows.map((row) => row.sameAsRow ?? row.status)).toEqual(['new', 'new', 2]);
  });

  it('of pupils on the roll are not added again', () => {
    const existing = [
      pupil('p1', 'Sam', { surname: 'Khan', year: 9, admissionNumber: '42' }),
      pupil('p2', 'Zoë', { surname: "O'Neill" }),
      pupil('p3', 'Ada', { surname: 'Price', year: 7 }),
    ];
    const found = preview(
      ['Name', 'Year', 'Adno'],
      [
        ['Khan, Samuel', '9', '0042'],
        ['O’Neill, Zoe', '8', ''],
        ['Price, Ada', '10', ''],
      ],
      existing,
    );
    expect(found.rows.map((row) => row.existingId ?? row.status)).toEqual(['p1', 'p2', 'new']);
    expect(found.rows[0]?.notes).toEqual([{ code: 'nameDiffers', column: null, value: 'Sam' }]);
    expect(found.rows[2]?.notes).toEqual([{ code: 'namesake', column: null }]);
  });

  it('on the roll stand for one row each, so that a namesake in the file is not lost', () => {
    const rows = [
      ['Khan, Sam', '9', '77'],
      ['Khan, Sam', '9', '42'],
      ['Price, Ada', '7', '1'],
      ['Price, Ada', '7', '2'],
    ];
    const existing = [
      pupil('p1', 'Sam', { surname: 'Khan', admissionNumber: '42' }),
      pupil('p2', 'Ada', { surname: 'Price' }),
    ];
    const found = preview(['Name', 'Year', 'Adno'], rows, existing);
    expect(found.rows.map((row) => row.existingId ?? row.status)).toEqual(['new', 'p1', 'p2', 'new']);
    expect(found.rows[3]?.notes).toEqual([{ code: 'namesake', column: null }]);
  });

  it('refuse a name that is longer than the screens may carry, however its signs are counted', () => {
    // Each of these is two units of UTF-16, which is what the contract between the processes counts.
    const found = preview(['Forename'], [['😀'.repeat(61)], ['😀'.repeat(60)]]);
    expect(found.rows.map((row) => row.problems[0]?.code ?? row.status)).toEqual(['nameTooLong', 'new']);
  });
});

describe('an import', () => {
  const headers = ['Name', 'Year'];

  it('is ready only when every row is clean or left out, and never half done', () => {
    const found = preview(headers, [
      ['Ada', '7'],
      ['Bo', 'x'],
      ['Ada', '7'],
      ['Cy', '8'],
    ]);
    expect(blockingRows(found, NOBODY)).toEqual([3, 4]);
    expect(isReady(found, NOBODY)).toBe(false);
    expect(isReady(found, new Set([3]))).toBe(false);
    expect(() => pupilsToImport(found, new Set([3]))).toThrow(RangeError);
    const leftOut = new Set([3, 4, 5]);
    expect(isReady(found, leftOut)).toBe(true);
    expect(pupilsToImport(found, leftOut).map(({ knownName }) => knownName)).toEqual(['Ada']);
  });

  it('is not ready when there is nobody to add, or no name column', () => {
    expect(isReady(preview(headers, []), NOBODY)).toBe(false);
    expect(isReady(preview(headers, [['Ada', '7']], [pupil('p', 'Ada')]), NOBODY)).toBe(false);
    const nameless = preview(['Year'], [['7']]);
    expect(nameless).toMatchObject({ mappingProblems: ['noNameColumn'], rows: [] });
    expect(isReady(nameless, NOBODY)).toBe(false);
  });

  it('done twice adds nobody the second time', () => {
    const name = fc.constantFrom('Khan, Sam', 'Sam', 'Price, Ada', 'Zoë', 'zoe', '', '=1', 'a,b,c');
    const year = fc.constantFrom('', '7', 'Year 8', 'x');
    const adno = fc.constantFrom('', '1', '01', '2', '3');
    fc.assert(
      fc.property(fc.array(fc.tuple(name, year, adno), { maxLength: 15 }), (rows) => {
        const table = ['Name', 'Year', 'Adno'];
        const first = preview(table, rows);
        const { counts } = first;
        expect(counts.new + counts.duplicateInFile + counts.problem + counts.empty).toBe(rows.length);
        const leftOut = new Set(blockingRows(first, NOBODY));
        if (!isReady(first, leftOut)) return;
        const added = pupilsToImport(first, leftOut).map((p, place) => ({ ...p, id: String(place) }));
        const kept = rows.filter((_, place) => !leftOut.has(place + 2));
        expect(preview(table, kept, added).counts.new).toBe(0);
      }),
      { numRuns: 500 },
    );
  });

  it('takes thousands of one name in as many groups', () => {
    const rows = Array.from({ length: 5000 }, (_, n) => ['Sam', `Group ${n}`]);
    expect(preview(['Name', 'Class'], rows).counts).toMatchObject({ new: 5000, noted: 4999 });
  });

  it('takes 5,000 pupils, each of them once', () => {
    const rows = Array.from({ length: 5000 }, (_, n) => [
      `Surname${n % 900}, Name${n}`,
      String((n % 11) + 1),
      `${n + 1}`,
    ]);
    const found = preview(['Name', 'Year', 'Adno'], [...rows, ...rows.slice(0, 10)]);
    expect(found.counts).toMatchObject({ new: 5000, duplicateInFile: 10 });
  });
});
