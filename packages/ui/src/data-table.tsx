import type { ReactNode } from 'react';
import { ScrollRegion } from './scroll-region.tsx';

export type Column<Row> = {
  key: string;
  header: ReactNode;
  cell: (row: Row) => ReactNode;
  /** Numbers align right, with figures of one width. */
  isNumeric?: boolean;
  /** The cell that names its row. */
  isRowHeader?: boolean;
};

type DataTableProps<Row> = {
  caption: string;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  rowKey: (row: Row) => string;
};

// On the table, not on each cell: a page of data has thousands of cells.
const CELLS =
  '[&_:is(td,th)]:py-2 [&_:is(td,th)]:pr-6 [&_thead_th]:text-note [&_thead_th]:font-medium [&_thead_th]:text-ink-soft [&_tbody_th]:font-normal';
const ROWS =
  '[&_thead_tr]:border-b [&_thead_tr]:border-ink [&_tbody_tr]:border-b [&_tbody_tr]:border-rule [&_tbody_tr]:align-baseline';

/** A table with hairlines that scrolls inside its own region when the window is narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <ScrollRegion label={caption}>
      <table className={`w-full border-collapse text-left text-control ${CELLS} ${ROWS}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => (
              <th key={column.key} scope="col" className={align(column)}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => {
                const Cell = column.isRowHeader ? 'th' : 'td';
                return (
                  <Cell key={column.key} scope={column.isRowHeader ? 'row' : undefined} className={align(column)}>
                    {column.cell(row)}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function align({ isNumeric }: { isNumeric?: boolean }): string | undefined {
  return isNumeric ? 'text-right tabular-nums' : undefined;
}
