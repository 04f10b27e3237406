import { ScrollRegion } from '@tumen/ui/scroll-region';
import type { CSSProperties, ReactNode } from 'react';
import { letterOf } from './letter-of.ts';

type ComparedColumn = {
  key: string;
  /** A few words for the links that swap columns on a phone. */
  name: string;
  head: ReactNode;
};

/** `cells` stand in the order of the columns. A row without any is left out. */
type ComparedRow = { key: string; name: string; cells: readonly ReactNode[] };

type ComparisonTableProps = {
  /** Unique on the page. */
  id: string;
  caption: string;
  columns: readonly ComparedColumn[];
  rows: readonly ComparedRow[];
  /** What stands where one column has nothing. */
  nothing: string;
};

/**
 * Things side by side under fixed names of rows.
 *
 * Where there is no room for that, one column fills the view: a swipe, the arrow keys or the links above bring the next one, the rows
 * stay at their height and their names stay in sight (comparison.css).
 */
export function ComparisonTable({ id, caption, columns, rows, nothing }: ComparisonTableProps) {
  const columnId = (index: number) => `${id}-${index + 1}`;
  return (
    <div className="comparison" style={{ '--columns': columns.length } as CSSProperties}>
      <nav aria-label={caption} className="comparison-swap">
        {columns.map(({ key, name }, index) => (
          <a key={key} href={`#${columnId(index)}`}>
            <b>{letterOf(index)}</b> {name}
          </a>
        ))}
      </nav>
      <ScrollRegion label={caption}>
        <table>
          <caption className="sr-only">{caption}</caption>
          <thead>
            <tr>
              <td />
              {columns.map(({ key, head }, index) => (
                <th key={key} id={columnId(index)} scope="col">
                  <span aria-hidden="true" className="mb-1 block text-note font-semibold text-ink-soft">
                    {letterOf(index)}
                  </span>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows
              .filter(({ cells }) => cells.some(Boolean))
              .map(({ key, name, cells }) => (
                <tr key={key}>
                  <th scope="row">
                    <span>{name}</span>
                  </th>
                  {columns.map((column, index) => (
                    <td key={column.key}>{cells[index] || <span className="text-ink-soft">{nothing}</span>}</td>
                  ))}
                </tr>
              ))}
          </tbody>
        </table>
      </ScrollRegion>
    </div>
  );
}
