import { scaleLinear, scaleUtc } from 'd3-scale';

export type ChartPoint = {
  readonly id: string;
  /** First day that the value describes, ISO. */
  readonly startDate: string;
  readonly value: number;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
};
export type ChartSeries = { readonly slug: string; readonly name: string; readonly points: readonly ChartPoint[] };

/** Width and height of the drawing, in its own units, and the room for its axes. */
export const CHART_SIZE = { width: 960, height: 360, left: 64, right: 24, top: 28, bottom: 34 };

const DAY_MS = 86_400_000;
/** Values up to this far apart count as neighboring years; a longer gap is a gap in what is known. */
const LONGEST_STEP_DAYS = 370;
const TICKS = 5;

/** Scales for series of one unit: time across, values up from zero (or from the lowest, when one is negative). */
export function layOutChart(series: readonly ChartSeries[], extraDays: readonly string[] = []) {
  const { width, height, left, right, top, bottom } = CHART_SIZE;
  const points = series.flatMap((one) => one.points);
  const days = [...points.map(({ startDate }) => startDate), ...extraDays].map((iso) => Date.parse(iso));
  const values = points.map(({ value }) => value);
  const x = scaleUtc()
    .domain([Math.min(...days), Math.max(...days)])
    .range([left, width - right]);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(TICKS)
    .range([height - bottom, top]);
  return {
    x: (iso: string) => x(Date.parse(iso)),
    y: (value: number) => y(value),
    yearTicks: x.ticks(8).filter((tick) => tick.getUTCMonth() === 0 && tick.getUTCDate() === 1),
    valueTicks: y.ticks(TICKS),
  };
}

/**
 * Cuts a series (in order of time) wherever a year is missing, so that no line is drawn across what nobody knows.
 * A lone value is a run of one.
 */
export function splitAtGaps(points: readonly ChartPoint[]): ChartPoint[][] {
  const runs: ChartPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const isNext = last && Date.parse(point.startDate) - Date.parse(last.startDate) <= LONGEST_STEP_DAYS * DAY_MS;
    if (run && isNext) run.push(point);
    else runs.push([point]);
  }
  return runs;
}
