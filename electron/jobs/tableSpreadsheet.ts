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
  /^(\[Content_Types\]\.xml|_rels\/\.rels|xl\/(?!.*(media|drawings|charts|theme|printerSettings)\/).*\.(xml|rels))$/i;
const SHEET_PART = /^xl\/worksheets\/[^/]*\.xml$/i;
const CELL = /<(?:\w+:)?c\s[^>]*?\br\s*=\s*["']([^"']*)["'][^>]*>/g;
const ROW = /<(?:\w+:)?row\s[^>]*?\br\s*=\s*["']([^"']*)["']/g;
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
  for (const [name, content] of unpacked.files) {
    const problem = SHEET_PART.test(name) ? extentProblem(content.toString('utf8')) : undefined;
    if (problem !== undefined) return { ok: false, code: problem };
  }
  const safe = storeZip(unpacked.files);
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

/** Refuses a sheet whose outermost cell with content lies too far out: one cell at XFD1048576 would fill the memory. */
function extentProblem(xml: string): SpreadsheetProblem | undefined {
  for (const [, number = ''] of xml.matchAll(ROW)) {
    if (!/^\d{1,7}$/.test(number) || Number(number) > EXCEL_ROWS) return 'brokenSpreadsheet';
  }
  for (const [tag, reference = ''] of xml.matchAll(CELL)) {
    const [, letters, row] = REFERENCE.exec(reference) ?? [];
    if (letters === undefined || row === undefined) return 'brokenSpreadsheet';
    // Formatted but empty cells reach to the edge of many sheets and cost nothing.
    if (tag.endsWith('/>')) continue;
    if (Number(row) > ROWS_MAX) return 'tooManyRows';
    const column = Array.from(letters).reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    if (column > COLUMNS_MAX) return 'tooManyColumns';
  }
  return undefined;
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
