import type { ReactNode } from 'react';
import './DataTable.css';

export interface DataColumn<Id extends string = string> {
  id: Id;
  label: string;
  /** `end` for numbers. */
  align?: 'start' | 'end';
}

export interface DataRow<Id extends string = string> {
  id: string;
  cells: Readonly<Partial<Record<Id, ReactNode>>>;
}

export interface DataTableProps<Id extends string = string> {
  caption: string;
  isCaptionHidden?: boolean;
  columns: readonly DataColumn<Id>[];
  rows: readonly DataRow<Id>[];
  /** Shown instead of rows when there are none. */
  empty?: ReactNode;
}

/** A plain table; the first column names its row. Scrolls sideways inside itself when it has to. */
export function DataTable<Id extends string = string>({
  caption,
  isCaptionHidden = false,
  columns,
  rows,
  empty,
}: DataTableProps<Id>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls has to be reachable by keyboard.
    <section className="hb-table-box" aria-label={caption} tabIndex={0}>
      <table className="hb-table">
        <caption className={isCaptionHidden ? 'hb-hidden' : 'hb-table-caption'}>{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.id} scope="col" className={`hb-cell-${column.align ?? 'start'}`}>
                {column.label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.length === 0 && empty ? (
            <tr>
              <td colSpan={columns.length}>{empty}</td>
            </tr>
          ) : null}
          {rows.map((row) => (
            <tr key={row.id}>
              {columns.map((column, at) =>
                at === 0 ? (
                  <th key={column.id} scope="row">
                    {row.cells[column.id]}
                  </th>
                ) : (
                  <td key={column.id} className={`hb-cell-${column.align ?? 'start'}`}>
                    {row.cells[column.id]}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
