import { shapeOf } from './chart-model.ts';

type DatedPoint = {
  /** What the figure describes, in EDTF: `1990`, `1985~`, `2024-01`, `1995-01/1995-06`. */
  date: string;
  /** Its first day, ISO. */
  startDate: string;
};

/**
 * Cuts a series wherever a year is missing, so that a line never crosses years without a figure, and wherever figures of a year meet those
 * of a month or half-year, which are not of one size.
 *
 * `points` are in the order of time. A series with several figures for one year is not one line but many observations: each point then
 * stands alone.
 */
export function splitAtGaps<Point extends DatedPoint>(points: readonly Point[]): Point[][] {
  const years = points.map(({ startDate }) => Number(startDate.slice(0, 4)));
  const isYearly = new Set(years).size === years.length;
  const runs: Point[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const previous = run?.at(-1);
    if (run && previous && isYearly && isNextYear(previous, point) && shapeOf(previous.date) === shapeOf(point.date))
      run.push(point);
    else runs.push([point]);
  }
  return runs;
}

function isNextYear(earlier: DatedPoint, later: DatedPoint): boolean {
  return Number(later.startDate.slice(0, 4)) === Number(earlier.startDate.slice(0, 4)) + 1;
}
