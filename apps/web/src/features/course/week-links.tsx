import { Fragment } from 'react';
import { toRuns } from './to-runs.ts';

/** Weeks as links to their place in the syllabus; neighbors are drawn together: 1–7, 9. */
export function WeekLinks({ weeks }: { weeks: readonly number[] }) {
  return toRuns(weeks).map(([first, last], index) => (
    <Fragment key={first}>
      {index > 0 && ', '}
      <a href={`#week-${first}`} className="inline-block min-w-6 py-0.5 text-center text-link tabular-nums">
        {first === last ? first : `${first}–${last}`}
      </a>
    </Fragment>
  ));
}
