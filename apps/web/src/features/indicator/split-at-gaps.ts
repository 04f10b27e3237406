/**
 * Cuts a series wherever a year is missing, so that a line never crosses years without a figure.
 *
 * `points` are in the order of time; `startDate` is an ISO day. A series with several figures for one year is not one line but many
 * observations: each point then stands alone.
 */
export function splitAtGaps<Point extends { startDate: string }>(points: readonly Point[]): Point[][] {
  const years = points.map(({ startDate }) => Number(startDate.slice(0, 4)));
  const isYearly = new Set(years).size === years.length;
  const runs: Point[][] = [];
  points.forEach((point, index) => {
    const run = runs.at(-1);
    const follows = years[index] === (years[index - 1] ?? Number.NaN) + 1;
    if (run && isYearly && follows) run.push(point);
    else runs.push([point]);
  });
  return runs;
}
