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

/** A table with hairlines that scrolls inside its own region when the window is narrow. */
export function DataTable<Row>({ caption, columns, rows, rowKey }: DataTableProps<Row>) {
  return (
    <ScrollRegion label={caption}>
      <table className="w-full border-collapse text-left text-control">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink">
            {columns.map((column) => (
              <th key={column.key} scope="col" className={`py-2 pr-6 text-note font-medium text-ink-soft ${align(column)}`}>
                {column.header}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)} className="border-b border-rule align-baseline">
              {columns.map((column) => {
                const Cell = column.isRowHeader ? 'th' : 'td';
                return (
                  <Cell
                    key={column.key}
                    scope={column.isRowHeader ? 'row' : undefined}
                    className={`py-2 pr-6 font-normal ${align(column)}`}
                  >
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

function align({ isNumeric }: { isNumeric?: boolean }): string {
  return isNumeric ? 'text-right tabular-nums' : '';
}
