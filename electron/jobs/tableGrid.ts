import { recogniseHeader } from '@harbour/shared/domain/people/rollColumns';
import type { RollTable, RollTableRow } from '@harbour/shared/domain/people/rollTable';

/** More pupils than any school in the country has. */
export const ROWS_MAX = 20_000;
export const COLUMNS_MAX = 200;
/** No field of ours is nearly as long; what is longer is cut, and refused later for its length. */
const CELL_MAX = 1000;
// Systems put the school's name, the date and filters above the headings, seldom more than a few lines.
const HEADER_SEARCH = 15;

/** A table with its headings found. */
export interface GridTable {
  readonly table: RollTable;
  /** As the file counts, from 1. */
  readonly headerRow: number;
  /** False when no heading was recognised, and the row was taken only because it comes first. */
  readonly areHeadersSure: boolean;
  /** Rows with more or fewer cells than there are headings. */
  readonly raggedRows: number;
}

export interface HeaderFind {
  /** Place of the row, from 0. */
  readonly place: number;
  /** How many of its cells are headings we know. */
  readonly hits: number;
}

/** Finds the row of headings: the one with the most headings we know, else the first that is about as wide as the widest. */
export function findHeader(rows: readonly (readonly string[])[]): HeaderFind | undefined {
  const widths = rows.map((cells) => cells.filter((cell) => cell.trim() !== '').length);
  const widest = Math.max(0, ...widths.slice(0, 200));
  let best: HeaderFind | undefined;
  for (const [place, cells] of rows.slice(0, HEADER_SEARCH).entries()) {
    const hits = cells.filter((cell) => typeof recogniseHeader(cell) === 'object').length;
    if (hits > (best?.hits ?? 0)) best = { place, hits };
  }
  if (best !== undefined) return best;
  const first = widths.findIndex((width) => width > 0 && width * 3 >= widest * 2);
  return first < 0 ? undefined : { place: first, hits: 0 };
}

/** Parts headings from rows. Undefined when there is no row at all. Empty rows at the end are dropped, others are kept. */
export function toTable(rows: readonly (readonly string[])[]): GridTable | undefined {
  const header = findHeader(rows);
  if (header === undefined) return undefined;
  const headers = (rows[header.place] ?? []).map((cell) => cell.trim().slice(0, CELL_MAX));
  let end = rows.length;
  while (end > header.place + 1 && isEmpty(rows[end - 1] ?? [])) end -= 1;
  const body: RollTableRow[] = rows.slice(header.place + 1, end).map((cells, place) => ({
    rowNumber: header.place + 2 + place,
    cells: cells.map((cell) => cell.slice(0, CELL_MAX)),
  }));
  return {
    table: { headers, rows: body },
    headerRow: header.place + 1,
    areHeadersSure: header.hits > 0,
    raggedRows: body.filter(({ cells }) => cells.length !== headers.length && !isEmpty(cells)).length,
  };
}

function isEmpty(cells: readonly string[]): boolean {
  return cells.every((cell) => cell.trim() === '');
}
