import { SortMark } from '@tumen/ui/sort-mark';
import type { TableRow } from './tabulate-answer.ts';

export type ColumnOrder = { readonly column: string; readonly isDescending: boolean };

type AnswerTableProps = {
  caption: string;
  columns: readonly string[];
  rows: readonly TableRow[];
  order: ColumnOrder | null;
  onOrder: (order: ColumnOrder) => void;
};

// The borders are the cells' own: those of a collapsed table stay behind when its head is held.
const TABLE = 'w-max min-w-full border-separate border-spacing-0 text-left text-control [&_:is(td,th)]:border-b';
const CELLS =
  '[&_tbody_:is(td,th)]:max-w-96 [&_tbody_:is(td,th)]:border-rule [&_tbody_:is(td,th)]:px-3 [&_tbody_:is(td,th)]:py-2 [&_tbody_:is(td,th)]:align-baseline [&_tbody_:is(td,th)]:wrap-anywhere [&_tbody_th]:font-normal';
const HEAD = '[&_thead_th]:sticky [&_thead_th]:top-0 [&_thead_th]:z-10 [&_thead_th]:border-ink [&_thead_th]:bg-paper';

/** Rows and columns of an answer inside a frame that scrolls; the heads stay in view and sort. */
export function AnswerTable({ caption, columns, rows, order, onOrder }: AnswerTableProps) {
  const numeric = new Set(
    columns.filter((column) => rows.every((row) => ['number', 'undefined'].includes(typeof row.get(column)))),
  );
  const alignment = (column: string) => (numeric.has(column) ? 'text-right tabular-nums' : undefined);
  return (
    // biome-ignore lint/a11y/useSemanticElements: a section would be one landmark too many
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrollable region must be reachable by keyboard (axe: scrollable-region-focusable)
    <div role="group" aria-label={caption} tabIndex={0} className="max-h-[70dvh] scroll-pt-14 overflow-auto border border-rule">
      <table className={`${TABLE} ${CELLS} ${HEAD}`}>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            {columns.map((column) => {
              const isSorted = order?.column === column;
              const direction = order?.isDescending ? 'descending' : 'ascending';
              return (
                <th key={column} scope="col" aria-sort={isSorted ? direction : undefined} className={alignment(column)}>
                  <button
                    type="button"
                    className={`inline-flex min-h-11 items-center gap-2 px-3 text-note font-medium -outline-offset-2 hover:text-accent ${isSorted ? 'text-accent' : 'text-ink-soft'}`}
                    onClick={() => onOrder({ column, isDescending: isSorted && !order.isDescending })}
                  >
                    {column}
                    <SortMark direction={isSorted ? direction : null} />
                  </button>
                </th>
              );
            })}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: rows of a foreign shape have no key, and their cells hold no state
            <tr key={index}>
              {columns.map((column, place) => {
                const Cell = place === 0 ? 'th' : 'td';
                return (
                  <Cell key={column} scope={place === 0 ? 'row' : undefined} className={alignment(column)}>
                    {String(row.get(column) ?? '')}
                  </Cell>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
