import type { CSSProperties, ReactNode } from 'react';
import { letterOf } from './letter-of.ts';

type ClaimGridProps = {
  caption: string;
  columns: readonly { key: string; name: string }[];
  /** `cells` stand in the order of the columns. */
  rows: readonly { key: string; claim: ReactNode; cells: readonly ReactNode[] }[];
};

/** Claims in rows, sources in columns; on a phone each claim stands above its cells, each under the name of its source. */
export function ClaimGrid({ caption, columns, rows }: ClaimGridProps) {
  return (
    <div className="claim-grid" style={{ '--columns': columns.length } as CSSProperties}>
      <table>
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr>
            <td />
            {columns.map(({ key, name }, index) => (
              <th key={key} scope="col">
                <b aria-hidden="true">{letterOf(index)}</b> {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, claim, cells }) => (
            <tr key={key}>
              <th scope="row">{claim}</th>
              {columns.map((column, index) => (
                <td key={column.key}>
                  <span aria-hidden="true" className="claim-grid-name">
                    <b>{letterOf(index)}</b> {column.name}
                  </span>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
