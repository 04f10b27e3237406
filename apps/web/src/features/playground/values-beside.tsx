import type { TableRow } from './tabulate-answer.ts';

/** Plain values of an answer: those beside a list, such as the name and the unit of a series, or those beside none. */
export function ValuesBeside({ values }: { values: TableRow }) {
  if (values.size === 0) return null;
  return (
    <dl className="mt-1 mb-3 flex max-w-prose flex-wrap gap-x-6 gap-y-1 text-control wrap-anywhere">
      {[...values].map(([name, value]) => (
        <div key={name}>
          <dt className="inline font-mono text-note text-ink-soft">{name}: </dt>
          <dd className="inline">{String(value)}</dd>
        </div>
      ))}
    </dl>
  );
}
