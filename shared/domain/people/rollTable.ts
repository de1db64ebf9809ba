/** One row of a list of pupils, as read from a file. */
export interface RollTableRow {
  /** As the file counts: from 1, with title lines, the headings and empty rows counted. */
  readonly rowNumber: number;
  readonly cells: readonly string[];
}

/** A list of pupils as text, before anybody knows what the columns mean. */
export interface RollTable {
  readonly headers: readonly string[];
  /** The rows below the headings, empty ones included. */
  readonly rows: readonly RollTableRow[];
}

/**
 * The same list where what was taken for the headings is a pupil: that row joins the others under its own number, and the columns
 * have no names.
 */
export function withoutHeadings({ headers, rows }: RollTable, headerRow: number): RollTable {
  const width = rows.reduce((widest, { cells }) => Math.max(widest, cells.length), headers.length);
  return {
    headers: Array.from({ length: width }, () => ''),
    rows: [{ rowNumber: headerRow, cells: headers }, ...rows],
  };
}
