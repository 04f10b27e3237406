/**
 * Cuts a series wherever a year is missing, so that a line never crosses years without a figure.
 *
 * `points` are in the order of time; `startDate` is an ISO day. Several points of one year stay together.
 */
export function splitAtGaps<Point extends { startDate: string }>(points: readonly Point[]): Point[][] {
  const runs: Point[][] = [];
  let lastYear: number | null = null;
  for (const point of points) {
    const year = Number(point.startDate.slice(0, 4));
    const run = runs.at(-1);
    if (run && lastYear !== null && year - lastYear <= 1) run.push(point);
    else runs.push([point]);
    lastYear = year;
  }
  return runs;
}
