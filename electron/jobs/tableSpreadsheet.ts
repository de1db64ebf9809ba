import { readSheet, SheetNotFoundError } from 'read-excel-file/node';
import { COLUMNS_MAX, ROWS_MAX } from './tableGrid.ts';
import { storeZip, unpack, type ZipEntry } from './tableZip.ts';

export type SpreadsheetProblem =
  | 'passwordProtected'
  | 'brokenSpreadsheet'
  | 'unpacksTooLarge'
  | 'tooManyRows'
  | 'tooManyColumns'
  | 'noRows';

export type ReadSpreadsheet =
  | { readonly ok: true; readonly rows: readonly (readonly string[])[] }
  | { readonly ok: false; readonly code: SpreadsheetProblem };

const PARTS =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!.*(media|drawings|charts|theme|printerSettings|pivot\w*|externalLinks)\/).*\.(xml|rels))$/i;
// Any part may turn out to be a sheet: which are, is written in the file itself.
const MAY_BE_SHEET = /^xl\/.*\.xml$/i;
const ATTRIBUTES = /^(?:\s+[\w:.-]+\s*=\s*(?:"[^"]*"|'[^']*'))*\s*\/?$/;
// The parser drops prefixes, so 'x:r' is a place too.
const PLACE = /\s(?:[\w.-]+:)?r\s*=\s*["']([^"']*)["']/g;
const ERROR_TYPE = /(<(?:\w+:)?c\s[^<>]*?\bt\s*=\s*["'])e(["'])/g;
const SKIPPED = [
  ['<!--', '-->'],
  ['<![CDATA[', ']]>'],
  ['<?', '?>'],
] as const;
const REFERENCE = /^([A-Z]{1,3})(\d{1,7})$/;
const EXCEL_ROWS = 1_048_576;
const SHEETS_MAX = 50;

/**
 * Reads the first sheet with data of an .xlsx file as text. The parser lays out every cell up to the outermost one and believes
 * the sizes it finds, so it is given a re-packed copy, and only after the outermost cells were looked up.
 */
export async function readSpreadsheet(file: Buffer, entries: readonly ZipEntry[]): Promise<ReadSpreadsheet> {
  if (entries.some(({ isEncrypted }) => isEncrypted)) return { ok: false, code: 'passwordProtected' };
  const unpacked = unpack(file, entries, (name) => PARTS.test(name));
  if (!unpacked.ok) return unpacked;
  const files = new Map(unpacked.files);
  for (const [name, content] of unpacked.files) {
    if (!MAY_BE_SHEET.test(name)) continue;
    const xml = content.toString('utf8');
    const problem = extentProblem(xml);
    if (problem !== undefined) return { ok: false, code: problem };
    // The parser makes '#REF!' an empty cell; as text it reaches the preview, which names it.
    files.set(name, Buffer.from(xml.replace(ERROR_TYPE, '$1str$2')));
  }
  const safe = storeZip(files);
  for (let sheet = 1; sheet <= SHEETS_MAX; sheet += 1) {
    let cells: unknown;
    try {
      cells = await readSheet(safe, sheet, { trim: false, parseNumber: numberText });
    } catch (error) {
      if (error instanceof SheetNotFoundError) break;
      return { ok: false, code: 'brokenSpreadsheet' };
    }
    const rows = textRows(cells);
    if (rows.some((row) => row.some((cell) => cell.trim() !== ''))) {
      return rows.length > ROWS_MAX ? { ok: false, code: 'tooManyRows' } : { ok: true, rows };
    }
  }
  return { ok: false, code: 'noRows' };
}

/**
 * Refuses a sheet whose outermost cell with content lies too far out: one cell at XFD1048576 would fill the memory. Goes over
 * the text once, whatever it holds, and refuses what two parsers could read in two ways.
 */
function extentProblem(xml: string): SpreadsheetProblem | undefined {
  let at = xml.indexOf('<');
  while (at >= 0) {
    const skipped = SKIPPED.find(([start]) => xml.startsWith(start, at));
    const end = xml.indexOf(skipped?.[1] ?? '>', at + 1);
    const next = xml.indexOf('<', at + 1);
    if (end < 0) return 'brokenSpreadsheet';
    if (skipped !== undefined) {
      at = xml.indexOf('<', end);
      continue;
    }
    if (xml[at + 1] === '!' || (next >= 0 && next < end)) return 'brokenSpreadsheet';
    const problem = tagProblem(xml.slice(at + 1, end));
    if (problem !== undefined) return problem;
    at = next;
  }
  return undefined;
}

function tagProblem(tag: string): SpreadsheetProblem | undefined {
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? '';
  const kind = name.slice(name.indexOf(':') + 1);
  if (kind !== 'c' && kind !== 'row') return undefined;
  const attributes = tag.slice(name.length);
  // A '>' within an attribute would have ended the tag too early, and leaves a lone quotation mark.
  if (!ATTRIBUTES.test(attributes)) return 'brokenSpreadsheet';
  const [first, second] = attributes.matchAll(PLACE);
  if (second !== undefined) return 'brokenSpreadsheet';
  const place = first?.[1];
  if (kind === 'row') {
    const isPlace = place === undefined || (/^\d{1,7}$/.test(place) && Number(place) <= EXCEL_ROWS);
    return isPlace ? undefined : 'brokenSpreadsheet';
  }
  const [, letters, row] = REFERENCE.exec(place ?? '') ?? [];
  if (letters === undefined || row === undefined) return 'brokenSpreadsheet';
  // Formatted but empty cells reach to the edge of many sheets and cost nothing.
  if (tag.endsWith('/')) return undefined;
  if (Number(row) > ROWS_MAX) return 'tooManyRows';
  const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
  return column > COLUMNS_MAX ? 'tooManyColumns' : undefined;
}

function textRows(cells: unknown): string[][] {
  if (!Array.isArray(cells)) return [];
  return cells.map((row: unknown) => (Array.isArray(row) ? row.map(cellText) : []));
}

function cellText(cell: unknown): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell;
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? '' : cell.toISOString().slice(0, 10);
  return String(cell);
}

/** A number as people would type it: '9', not '9.0' nor '1.2E3'; digits beyond what a number can hold are kept as they are. */
function numberText(text: string): string {
  const value = Number(text);
  return Number.isSafeInteger(value) || /e/i.test(text) ? String(value) : text;
}
