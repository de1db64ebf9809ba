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
