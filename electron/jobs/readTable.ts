import type { RollTable } from '@harbour/shared/domain/people/rollTable';
import { readBounded } from './readBounded.ts';
import { COLUMNS_MAX, ROWS_MAX, toTable } from './tableGrid.ts';
import { fileKind, isWebPage, zipKind } from './tableKind.ts';
import { readSpreadsheet } from './tableSpreadsheet.ts';
import { type Delimiter, decodeText, parseText, type TextEncoding } from './tableText.ts';
import { listZip, UNPACKED_MAX } from './tableZip.ts';

/** Largest file that is read at all. */
export const FILE_MAX_BYTES = 20 * 1024 * 1024;

/** Why a file was not taken. `details` never holds anything from within the file but row numbers. */
export type TableProblem =
  | 'notFound'
  /** A folder, a device. */
  | 'notAFile'
  /** No right to read it, or the disk failed. */
  | 'cannotRead'
  | 'empty'
  /** `bytes`, `limit`. */
  | 'fileTooLarge'
  /** `kind`: picture, pdf, archive, webPage, document, otherSpreadsheet, media, unknown. */
  | 'notATable'
  /** Excel 97 to 2003: to be saved as .xlsx or CSV first. */
  | 'oldExcel'
  | 'passwordProtected'
  | 'brokenSpreadsheet'
  /** A small file that would unpack to a huge one. `limit` in bytes. */
  | 'unpacksTooLarge'
  /** A quotation mark is missing or stands in the wrong place. `row`. */
  | 'brokenQuotes'
  /** `limit`. */
  | 'tooManyRows'
  /** `limit`. */
  | 'tooManyColumns'
  /** Headings at most, and nothing below. */
  | 'noRows';

export type ReadTable =
  | {
      readonly ok: true;
      readonly table: RollTable;
      /** The row of the headings as the file counts, from 1. */
      readonly headerRow: number;
      /** False when no heading was recognised: the first row may well be a pupil. */
      readonly areHeadersSure: boolean;
      /** Rows with more or fewer cells than there are headings. */
      readonly raggedRows: number;
      readonly format: 'text' | 'spreadsheet';
      /** Null for spreadsheets. */
      readonly encoding: TextEncoding | null;
      /** Null for spreadsheets and for lists of one column. */
      readonly delimiter: Delimiter | null;
    }
  | {
      readonly ok: false;
      readonly code: TableProblem;
      readonly details: Readonly<Record<string, string | number>>;
    };

/**
 * Reads a list of pupils from a CSV or XLSX file. What a file is, is told by its content, not by its name. Never throws for
 * anything a file can be; nothing is written.
 */
export async function readTable(path: string): Promise<ReadTable> {
  const read = await readBounded(path, FILE_MAX_BYTES);
  if (!read.ok) {
    return read.code === 'tooLarge'
      ? refuse('fileTooLarge', { bytes: read.bytes, limit: FILE_MAX_BYTES })
      : refuse(read.code);
  }
  const { file } = read;
  const kind = fileKind(file);
  if (kind === 'zip') return fromZip(file);
  if (kind === 'oldExcel' || kind === 'passwordProtected') return refuse(kind);
  if (kind !== 'text') return refuse('notATable', { kind });

  const decoded = decodeText(file);
  if (decoded === undefined) return refuse('notATable', { kind: 'unknown' });
  if (isWebPage(decoded.text)) return refuse('notATable', { kind: 'webPage' });
  if (decoded.text.trim() === '') return refuse('empty');
  const parsed = parseText(decoded.text);
  if (!parsed.ok) {
    return parsed.code === 'brokenQuotes'
      ? refuse('brokenQuotes', { row: parsed.rowNumber })
      : refuse('tooManyRows', { limit: ROWS_MAX });
  }
  return fromRows(parsed.rows, { format: 'text', encoding: decoded.encoding, delimiter: parsed.delimiter });
}

async function fromZip(file: Buffer): Promise<ReadTable> {
  const entries = listZip(file);
  if (entries === undefined) return refuse('brokenSpreadsheet');
  const kind = zipKind(entries);
  if (kind !== 'spreadsheet') return refuse('notATable', { kind });
  const read = await readSpreadsheet(file, entries);
  if (read.ok) return fromRows(read.rows, { format: 'spreadsheet', encoding: null, delimiter: null });
  const limits = { tooManyRows: ROWS_MAX, tooManyColumns: COLUMNS_MAX, unpacksTooLarge: UNPACKED_MAX };
  const limit = Object.entries(limits).find(([code]) => code === read.code)?.[1];
  return refuse(read.code, limit === undefined ? {} : { limit });
}

type Origin = { format: 'text' | 'spreadsheet'; encoding: TextEncoding | null; delimiter: Delimiter | null };

function fromRows(rows: readonly (readonly string[])[], origin: Origin): ReadTable {
  if (rows.some((cells) => cells.length > COLUMNS_MAX))
    return refuse('tooManyColumns', { limit: COLUMNS_MAX });
  const found = toTable(rows);
  // One row of which nothing is a heading may be a list of one pupil.
  if (found === undefined || (found.areHeadersSure && found.table.rows.length === 0)) return refuse('noRows');
  return { ok: true, ...found, ...origin };
}

function refuse(
  code: TableProblem,
  details: Readonly<Record<string, string | number>> = {},
): Extract<ReadTable, { ok: false }> {
  return { ok: false, code, details };
}
