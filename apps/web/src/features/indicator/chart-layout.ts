import { scaleLinear, scaleUtc } from 'd3-scale';
import { listValueTicks } from './value-ticks.ts';

export type ChartPoint = {
  readonly id: string;
  /** What the value describes, in EDTF. */
  readonly date: string;
  /** First day that the value describes, ISO. */
  readonly startDate: string;
  readonly value: number;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
};
export type ChartSeries = { readonly slug: string; readonly name: string; readonly points: readonly ChartPoint[] };

/** Width and height of the drawing, in its own units, and the room for its axes. */
export const CHART_SIZE = { width: 960, height: 360, left: 64, right: 24, top: 28, bottom: 34 };

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
    valueTicks: listValueTicks(y, TICKS, values),
  };
}
