import { execFileSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { proposeMapping, withColumn } from '@harbour/shared/domain/people/rollColumns';
import { type ImportPreview, previewImport } from '@harbour/shared/domain/people/rollImport';
import { withoutHeadings } from '@harbour/shared/domain/people/rollTable';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILE_MAX_BYTES, type ReadTable, readTable } from '../../../electron/jobs/readTable.ts';
import { type Cell, makeXlsx, makeZip, xlsxParts, type ZipPart } from './makeXlsx.ts';

let folder = '';
let made = 0;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'harbour-roll-'));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

type Read = Extract<ReadTable, { ok: true }>;

function put(content: Buffer | string, name = 'roll.csv'): string {
  made += 1;
  const path = join(folder, `${made}-${name}`);
  writeFileSync(path, content);
  return path;
}

const read = (content: Buffer | string): Promise<ReadTable> => readTable(put(content));

async function good(content: Buffer | string): Promise<Read> {
  const result = await read(content);
  if (!result.ok) throw new Error(`refused: ${result.code} ${JSON.stringify(result.details)}`);
  return result;
}

async function fixture(name: string): Promise<Read> {
  const result = await readTable(join(import.meta.dirname, '../../fixtures/rolls', name));
  if (!result.ok) throw new Error(`refused: ${result.code}`);
  return result;
}

const look = ({ table }: Read): ImportPreview => previewImport(table, proposeMapping(table.headers), []);
const cellsOf = (result: Read): (readonly string[])[] => result.table.rows.map(({ cells }) => cells);

describe('lists as school systems export them', () => {
  it('SIMS: title lines, Windows-1252, an empty row, legal and chosen names', async () => {
    const result = await fixture('sims.csv');
    expect(result).toMatchObject({
      headerRow: 4,
      areHeadersSure: true,
      encoding: 'windows-1252',
      delimiter: ',',
    });
    const preview = look(result);
    expect(
      preview.rows.map(({ rowNumber, status, pupil }) => [
        rowNumber,
        status,
        pupil?.knownName,
        pupil?.surname,
      ]),
    ).toEqual([
      [5, 'new', 'Zoë', 'O’Neill'],
      [6, 'new', 'Sam', 'Khan-Price'],
      [8, 'new', 'René', 'van der Berg, Jr'],
    ]);
    expect(preview.counts.empty).toBe(1);
    expect(preview.rows[0]?.pupil).toMatchObject({
      year: 9,
      group: '9B',
      admissionNumber: '004211',
      upn: null,
    });
  });

  it('Arbor: byte order mark, quotes, line breaks within cells', async () => {
    const result = await fixture('arbor.csv');
    expect(result).toMatchObject({ headerRow: 1, encoding: 'utf-8', delimiter: ',', raggedRows: 0 });
    expect(result.table.headers[0]).toBe('Student');
    expect(result.table.rows[0]?.cells[5]).toBe('1 Quay Street\nPort Ellery\nPE1 1AA');
    expect(look(result).rows.map(({ rowNumber, pupil }) => [rowNumber, pupil?.knownName])).toEqual([
      [2, 'Zoë'],
      [3, 'Sam'],
    ]);
  });

  it('Bromcom: semicolons, announced, with commas in the cells', async () => {
    const result = await fixture('bromcom.csv');
    expect(result).toMatchObject({ headerRow: 2, encoding: 'utf-8', delimiter: ';' });
    expect(look(result).rows.map(({ pupil }) => [pupil?.knownName, pupil?.surname])).toEqual([
      ['Amélie', 'Dubois'],
      ['Łukasz', 'Nowak, Piotr'],
    ]);
  });

  it('ScholarPack: tabs in UTF-16', async () => {
    const result = await fixture('scholarpack.txt');
    expect(result).toMatchObject({ encoding: 'utf-16le', delimiter: '\t' });
    expect(look(result).rows.map(({ pupil }) => [pupil?.knownName, pupil?.year])).toEqual([
      ['Oisín', 0],
      ['李', 0],
    ]);
  });

  it('one column of "Surname, Forename" without quotes', async () => {
    const result = await fixture('names.csv');
    expect(result.delimiter).toBeNull();
    expect(look(result).rows.map(({ pupil }) => pupil?.knownName)).toEqual(['Sam', 'Ada']);
  });
});

describe('text in any dress', () => {
  const text = 'Forename,Surname\nZoë,Šimić\nRenée,O’Neill\n';
  const expected = [
    ['Zoë', 'Šimić'],
    ['Renée', 'O’Neill'],
  ];

  it.each([
    ['UTF-8', Buffer.from(text), 'utf-8'],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 LE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE with its mark', Buffer.from(`\ufeff${text}`, 'utf16le').swap16(), 'utf-16be'],
    ['UTF-16 LE without', Buffer.from(text, 'utf16le'), 'utf-16le'],
    ['UTF-16 BE without', Buffer.from(text, 'utf16le').swap16(), 'utf-16be'],
  ])('%s', async (_name, bytes, encoding) => {
    const result = await good(bytes);
    expect(result.encoding).toBe(encoding);
    expect(cellsOf(result)).toEqual(expected);
  });

  it('Windows-1252 keeps its own quotes, dashes and Š', async () => {
    const bytes = Buffer.concat([Buffer.from('Forename,Surname\nRen\xe9,\x8aimi\x92\x96\x81\n', 'latin1')]);
    const result = await good(bytes);
    expect(result.encoding).toBe('windows-1252');
    expect(cellsOf(result)).toEqual([['René', 'Šimi’–\ufffd']]);
    expect(look(result).rows[0]?.problems).toEqual([
      { code: 'unreadableCharacters', column: 1, value: 'Šimi’–\ufffd' },
    ]);
  });

  it('UTF-8 with one damaged place names that row and no other', async () => {
    const bytes = Buffer.concat([
      Buffer.from('Forename,Year\nZoë,9\nRené,9\nBo'),
      Buffer.from([0xc3]),
      Buffer.from(',9\n'),
    ]);
    const result = await good(bytes);
    expect(result.encoding).toBe('utf-8');
    expect(look(result).rows.map(({ status }) => status)).toEqual(['new', 'new', 'problem']);
  });

  it.each([',', ';', '\t', '|'] as const)('delimiter %j', async (delimiter) => {
    const lines = ['Name', 'Year', 'Class']
      .join(delimiter)
      .concat(`\n"Khan, S; |\t""Sam"""`, delimiter, '9', delimiter, '9B');
    const result = await good(lines);
    expect(result.delimiter).toBe(delimiter);
    expect(cellsOf(result)).toEqual([['Khan, S; |\t"Sam"', '9', '9B']]);
  });

  it.each(['\n', '\r\n', '\r'])('line end %j, and mixed', async (end) => {
    expect(cellsOf(await good(`Name,Year${end}Ada,7${end}\nBo,8${end}`)).flat()).toEqual(
      expect.arrayContaining(['Ada', '7', 'Bo', '8']),
    );
  });

  it('headings nobody knows: the first full row, and it says that it is not sure', async () => {
    const result = await good('List\n\nAlpha;Beta;Gamma\nSam;9;x\nAda;7;y\n');
    expect(result).toMatchObject({ headerRow: 3, areHeadersSure: false, delimiter: ';' });
    expect(result.table.headers).toEqual(['Alpha', 'Beta', 'Gamma']);
  });

  it('a list without headings: the first row is a pupil among the others, under its own number', async () => {
    const result = await good('\nSam;9;x\nAda;7;y;more\n');
    expect(result.areHeadersSure).toBe(false);
    const table = withoutHeadings(result.table, result.headerRow);
    expect(table.headers).toEqual(['', '', '', '']);
    expect(table.rows).toEqual([
      { rowNumber: 2, cells: ['Sam', '9', 'x'] },
      { rowNumber: 3, cells: ['Ada', '7', 'y', 'more'] },
    ]);
    const mapping = withColumn(proposeMapping(table.headers), 0, 'forename');
    expect(previewImport(table, mapping, []).rows.map(({ pupil }) => pupil?.knownName)).toEqual([
      'Sam',
      'Ada',
    ]);
  });

  it('a single row without headings may be one pupil, with headings it is nobody', async () => {
    expect((await good('Sam;9;x')).areHeadersSure).toBe(false);
    expect(await read('Forename;Year')).toMatchObject({ ok: false, code: 'noRows' });
  });

  it('ragged rows are counted, and named where they would go wrong', async () => {
    const result = await good('Name,Year\nAda,7,extra\nBo\nCy,8\n\nDi,9,,\n');
    expect(result.raggedRows).toBe(3);
    const preview = look(result);
    expect(
      preview.rows.map((row) => [row.rowNumber, row.problems[0]?.code ?? row.notes[0]?.code ?? 'clean']),
    ).toEqual([
      [2, 'tooManyCells'],
      [3, 'tooFewCells'],
      [4, 'clean'],
      [6, 'clean'],
    ]);
    expect(preview.counts.empty).toBe(1);
  });

  it('formulas are text', async () => {
    const preview = look(await good('Forename,Surname\n"=cmd|\'/c calc\'!A1",Khan\n@SUM(A1),+1\n'));
    expect(preview.rows.map(({ pupil }) => pupil?.knownName)).toEqual(["=cmd|'/c calc'!A1", '@SUM(A1)']);
    expect(preview.counts.noted).toBe(2);
  });

  it('5,000 pupils', async () => {
    const lines = Array.from(
      { length: 5000 },
      (_, n) => `"Surname${n}, Zoë${n}",Year ${(n % 11) + 1},G${n % 200},${n}`,
    );
    const result = await good(`Name,Year,Reg,Adno\r\n${lines.join('\r\n')}\r\n`);
    expect(look(result).counts).toEqual({
      new: 5000,
      already: 0,
      duplicateInFile: 0,
      problem: 0,
      empty: 0,
      noted: 0,
    });
    expect(result.table.rows.at(-1)?.rowNumber).toBe(5001);
  });
});

describe('spreadsheets', () => {
  it('are read from the first sheet with data, numbers and dates as text, gaps kept', async () => {
    const sheet: Cell[][] = [
      ['Riverside Learning Centre'],
      [],
      ['Name', 'Year', 'Reg', 'Adno', 'DOB', 'SEN'],
      ['Khan, Sam', 9, '9B', '00042', new Date(Date.UTC(2013, 4, 6)), true],
      [],
      ['O’Neill, Zoë & Co <3', 10, null, 123456789012, null, false],
    ];
    const result = await good(
      makeXlsx({ Notes: [], Cover: [[]], Pupils: sheet, Other: [['Name'], ['Nobody']] }),
    );
    expect(result).toMatchObject({ format: 'spreadsheet', headerRow: 3, encoding: null, delimiter: null });
    expect(result.table.rows).toEqual([
      { rowNumber: 4, cells: ['Khan, Sam', '9', '9B', '00042', '2013-05-06', 'TRUE'] },
      { rowNumber: 5, cells: ['', '', '', '', '', ''] },
      { rowNumber: 6, cells: ['O’Neill, Zoë & Co <3', '10', '', '123456789012', '', 'FALSE'] },
    ]);
    expect(look(result).counts).toMatchObject({ new: 2, empty: 1 });
  });

  it('give what their formulas last showed, and their errors as problems', async () => {
    const result = await good(
      makeXlsx({
        S: [
          ['Name', 'Class', 'Year'],
          [
            { raw: '<c r="REF" t="str"><f>A9&amp;B9</f><v>Sam Khan</v></c>' },
            { raw: '<c r="REF" t="e"><f>1/0</f><v>#DIV/0!</v></c>' },
            9,
          ],
          [
            '=1+1',
            { raw: '<c r="REF" t="inlineStr"><is><r><t>9</t></r><r><t>B</t></r></is></c>' },
            { raw: '<c r="REF"><v>9.0</v></c>' },
          ],
        ],
      }),
    );
    expect(cellsOf(result)).toEqual([
      ['Sam Khan', '#DIV/0!', '9'],
      ['=1+1', '9B', '9'],
    ]);
    const { rows } = look(result);
    expect(rows[0]?.problems).toEqual([{ code: 'spreadsheetError', column: 1, value: '#DIV/0!' }]);
    expect(rows[1]?.notes).toEqual([{ code: 'looksLikeFormula', column: 0, value: '=1+1' }]);
  });

  it('may be formatted to their edges', async () => {
    const far = { raw: '<c r="XFD2" s="1"/>' };
    const result = await good(makeXlsx({ S: [['Name'], ['Ada', far], ['Bo']] }));
    expect(cellsOf(result)).toEqual([['Ada'], ['Bo']]);
  });

  it('5,000 pupils', async () => {
    const rows: Cell[][] = Array.from({ length: 5000 }, (_, n) => [
      `Surname${n}, Zoë${n}`,
      (n % 11) + 1,
      `G${n % 200}`,
      n + 1,
    ]);
    const result = await good(makeXlsx({ Pupils: [['Name', 'Year', 'Reg', 'Adno'], ...rows] }));
    expect(look(result).counts).toMatchObject({ new: 5000, problem: 0 });
  });
});

describe('what is no list of pupils', () => {
  const latin = (text: string): Buffer => Buffer.from(text, 'latin1');
  const compound = (name: string): Buffer =>
    Buffer.concat([
      latin('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'),
      Buffer.alloc(1024),
      Buffer.from(name, 'utf16le'),
      Buffer.alloc(64),
    ]);

  it.each<[string, Buffer | string, string, string]>([
    ['a PNG', latin('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'), 'notATable', 'picture'],
    ['a JPEG', latin('\xff\xd8\xff\xe0\0\x10JFIF'), 'notATable', 'picture'],
    ['a HEIC', latin('\0\0\0\x18ftypheic'), 'notATable', 'picture'],
    ['a WEBP', latin('RIFF\x10\0\0\0WEBPVP8 '), 'notATable', 'picture'],
    ['a PDF', '%PDF-1.7\n1 0 obj', 'notATable', 'pdf'],
    ['a video', latin('\0\0\0\x18ftypmp42'), 'notATable', 'media'],
    ['a gzip', latin('\x1f\x8b\x08\0'), 'notATable', 'archive'],
    ['an RTF', '{\\rtf1\\ansi Sam}', 'notATable', 'document'],
    ['a web page', '\ufeff <html><table><tr><td>Name</td></tr></table>', 'notATable', 'webPage'],
    ['XML of a spreadsheet', '<?xml version="1.0"?>\n<Workbook/>', 'notATable', 'webPage'],
    [
      'a zip of a CSV',
      makeZip([{ name: 'roll.csv', content: Buffer.from('Name\nSam') }]),
      'notATable',
      'archive',
    ],
    [
      'a Word document',
      makeZip([{ name: 'word/document.xml', content: Buffer.from('<w/>') }]),
      'notATable',
      'document',
    ],
    [
      'an .xlsb',
      makeZip([{ name: 'xl/workbook.bin', content: Buffer.from('x') }]),
      'notATable',
      'otherSpreadsheet',
    ],
    [
      'an .ods',
      makeZip([
        { name: 'mimetype', content: Buffer.from('x') },
        { name: 'content.xml', content: Buffer.from('x') },
      ]),
      'notATable',
      'otherSpreadsheet',
    ],
    [
      'a database',
      Buffer.concat([latin('SQLite format 3\0\x10\0\x01\x01'), Buffer.alloc(4000)]),
      'notATable',
      'unknown',
    ],
    ['an old Word document', compound('WordDocument'), 'notATable', 'document'],
  ])('%s', async (_name, content, code, kind) => {
    expect(await read(content)).toEqual({ ok: false, code, details: { kind } });
  });

  it.each<[string, Buffer | string, string]>([
    ['nothing', '', 'empty'],
    ['only space', ' \r\n\t\n', 'empty'],
    ['only a byte order mark', '\ufeff', 'empty'],
    ['only headings', 'Name,Year\r\n', 'noRows'],
    ['an old .xls', compound('Workbook'), 'oldExcel'],
    ['a protected .xlsx', compound('EncryptedPackage'), 'passwordProtected'],
    ['a spreadsheet with nothing in it', makeXlsx({ A: [], B: [[]] }), 'noRows'],
  ])('%s', async (_name, content, code) => {
    expect(await read(content)).toEqual({ ok: false, code, details: {} });
  });

  it('a quotation mark that is never closed, with its row', async () => {
    expect(await read('Name,Year\nAda,7\n"Bo,8\nCy,9\n')).toEqual({
      ok: false,
      code: 'brokenQuotes',
      details: { row: 3 },
    });
    expect(await read('Name,Year\n"Sam" Khan,7\n')).toMatchObject({
      ok: false,
      code: 'brokenQuotes',
      details: { row: 2 },
    });
  });

  it('too many rows or columns', async () => {
    expect(await read(`Name\n${'Ada\n'.repeat(20_001)}`)).toEqual({
      ok: false,
      code: 'tooManyRows',
      details: { limit: 20_000 },
    });
    expect(await read('\n'.repeat(2_000_000))).toMatchObject({ ok: false });
    expect(await read(`Name${','.repeat(200)}\nAda\n`)).toEqual({
      ok: false,
      code: 'tooManyColumns',
      details: { limit: 200 },
    });
  });

  it('200 MB, not a byte of which is read', async () => {
    const path = put('Name\nAda\n');
    truncateSync(path, 200 * 1024 * 1024);
    const before = process.memoryUsage.rss();
    expect(await readTable(path)).toEqual({
      ok: false,
      code: 'fileTooLarge',
      details: { bytes: 200 * 1024 * 1024, limit: FILE_MAX_BYTES },
    });
    expect(process.memoryUsage.rss() - before).toBeLessThan(100 * 1024 * 1024);
  });

  it('a folder, a pipe, a file that is not there or may not be read', async () => {
    expect(await readTable(folder)).toMatchObject({ ok: false, code: 'notAFile' });
    expect(await readTable(join(folder, 'none.csv'))).toMatchObject({ ok: false, code: 'notFound' });
    expect(await readTable(join(put('x'), 'below.csv'))).toMatchObject({ ok: false, code: 'notFound' });
    if (process.platform === 'win32') return;
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    expect(await readTable(pipe)).toMatchObject({ ok: false, code: 'notAFile' });
    // Root may read everything.
    if (process.getuid?.() === 0) return;
    const path = put('Name\nAda\n');
    chmodSync(path, 0);
    expect(await readTable(path)).toMatchObject({ ok: false, code: 'cannotRead' });
  });
});

describe('spreadsheets made to harm', () => {
  const parts = xlsxParts({ S: [['Name'], ['Ada']] });
  const withPart = (name: string, change: (part: ZipPart) => ZipPart): Buffer =>
    makeZip(parts.map((part) => (part.name === name ? change(part) : part)));
  const sheet = (rows: string): Buffer =>
    withPart('xl/worksheets/sheet1.xml', (part) => ({
      ...part,
      content: Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
    }));

  it('that unpack to more than they may', async () => {
    const bomb = makeZip([
      ...parts,
      { name: 'xl/worksheets/sheet2.xml', content: Buffer.alloc(80 * 1024 * 1024, 32) },
    ]);
    expect(bomb.length).toBeLessThan(1024 * 1024);
    expect(await read(bomb)).toMatchObject({ ok: false, code: 'unpacksTooLarge' });
  });

  it('that claim to be smaller than they are', async () => {
    const liar = withPart('xl/sharedStrings.xml', (part) => ({
      ...part,
      content: Buffer.concat([part.content, Buffer.alloc(80 * 1024 * 1024, 32)]),
      claimed: 500,
    }));
    expect(await read(liar)).toMatchObject({ ok: false, code: 'unpacksTooLarge' });
  });

  it('that keep a sheet where none is expected', async () => {
    const moved = parts.map((part) => {
      if (part.name === 'xl/worksheets/sheet1.xml') {
        const rows = '<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>';
        return {
          name: 'xl/odd.xml',
          content: Buffer.from(`<worksheet><sheetData>${rows}</sheetData></worksheet>`),
        };
      }
      if (!part.name.endsWith('workbook.xml.rels')) return part;
      return {
        ...part,
        content: Buffer.from(part.content.toString().replace('worksheets/sheet1.xml', 'odd.xml')),
      };
    });
    expect(await read(makeZip(moved))).toMatchObject({ ok: false, code: 'tooManyColumns' });
  });

  it('whose pictures are huge are fine: those are not unpacked', async () => {
    const picture = { name: 'xl/media/image1.png', content: Buffer.alloc(80 * 1024 * 1024) };
    expect((await read(makeZip([...parts, picture]))).ok).toBe(true);
  });

  it.each([
    ['one cell far to the right', '<row r="1"><c r="XFD1" t="str"><v>x</v></c></row>', 'tooManyColumns'],
    ['one cell far down', '<row r="1048576"><c r="A1048576" t="str"><v>x</v></c></row>', 'tooManyRows'],
    ['a row beyond all', '<row r="99999999999"></row>', 'brokenSpreadsheet'],
    ['a place that is none', '<row r="1"><c r="&#65;1" t="str"><v>x</v></c></row>', 'brokenSpreadsheet'],
    ['a string that is not there', '<row r="1"><c r="A1" t="s"><v>99</v></c></row>', 'brokenSpreadsheet'],
    [
      'a place hidden behind a >',
      '<row r="1"><c x=">" r="XFD1" t="str"><v>x</v></c></row>',
      'brokenSpreadsheet',
    ],
    [
      'a place hidden behind a <',
      '<row r="1"><c x="<" r="XFD1" t="str"><v>x</v></c></row>',
      'brokenSpreadsheet',
    ],
    [
      'two places, one behind a >',
      '<row r="1"><c r="A1" x=">" r="XFD1" t="str"><v>x</v></c></row>',
      'brokenSpreadsheet',
    ],
    ['two places', '<row r="1"><c r="A1" x:r="XFD1" t="str"><v>x</v></c></row>', 'brokenSpreadsheet'],
    ['its own entities', '<!ENTITY a "b"><row r="1"/>', 'brokenSpreadsheet'],
    ['tags that never end', '<c '.repeat(5_000_000), 'brokenSpreadsheet'],
    ['one tag of endless places', `<c ${"r='A1' ".repeat(2_000_000)}`, 'brokenSpreadsheet'],
    [
      'rows in the wrong order',
      '<row r="2"><c r="A2"><v>1</v></c></row><row r="1"><c r="A1"><v>1</v></c></row>',
      'brokenSpreadsheet',
    ],
  ])('%s', async (_name, rows, code) => {
    expect(await read(sheet(rows))).toMatchObject({ ok: false, code });
  });

  it('with a password of the zip', async () => {
    expect(await read(withPart('xl/workbook.xml', (part) => ({ ...part, isEncrypted: true })))).toMatchObject(
      {
        ok: false,
        code: 'passwordProtected',
      },
    );
  });

  it('with entities that would grow without end', async () => {
    const lol = '<!DOCTYPE l [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;">]>';
    const file = withPart('xl/worksheets/sheet1.xml', (part) => ({
      ...part,
      content: Buffer.from(
        `${lol}<worksheet><sheetData><row r="1"><c r="A1" t="str"><v>&b;</v></c></row></sheetData></worksheet>`,
      ),
    }));
    const result = await read(file);
    expect(JSON.stringify(result)).not.toContain('aaaa');
  });

  it('cut short or altered anywhere never throw, never hang', async () => {
    const whole = makeXlsx({
      S: [
        ['Name', 'Year'],
        ['Ada', 7],
        ['Bo', new Date(0)],
      ],
    });
    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length),
        fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { maxLength: 4 }),
        async (length, changes) => {
          const bytes = Buffer.from(whole);
          for (const [place, value] of changes) bytes[place] = value;
          const result = await read(changes.length > 0 ? bytes : bytes.subarray(0, length));
          expect(typeof result.ok).toBe('boolean');
        },
      ),
      { numRuns: 150 },
    );
  });

  it('nor does any other content', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)),
          fc.string({
            unit: fc.constantFrom(',', ';', '\t', '"', '\n', '\r', 'Name', 'Year', 'é', '\0', ' '),
            maxLength: 80,
          }),
        ),
        async (content) => {
          const result = await read(content);
          if (result.ok) expect(look(result).counts).toBeDefined();
        },
      ),
      { numRuns: 300 },
    );
  });
});
