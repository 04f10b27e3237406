import { type ScaleTime, scaleLinear, scaleUtc } from 'd3-scale';
import { utcMonth, utcYear } from 'd3-time';
import { estimateTextWidth } from '@/features/timeline/estimate-text-width.ts';
import { layOutLanes } from '@/features/timeline/lay-out-lanes.ts';
import { type ChartPoint, type ChartSeries, type ChartSpan, type Span, spanOf, spanOfPoint } from './chart-model.ts';
import type { ChartSize } from './chart-size.ts';
import { listValueTicks } from './value-ticks.ts';

/** How far beyond its figures a chart goes to show an event that explains them. */
const MARGIN_MS = 2 * 366 * 24 * 60 * 60 * 1000;
/** Narrower than this, a stretch of time is drawn as one moment. */
const SHORTEST_SPAN = 4;
const SIDE = 9;
const LETTER_GAP = 3;

export type PlacedPoint = ChartPoint & {
  readonly x: number;
  readonly y: number;
  /** The ends of the time that the figure describes; null when it is too short to see. */
  readonly span: readonly [number, number] | null;
};
type PlacedAnnotation = {
  readonly letter: string;
  readonly x: number;
  readonly y: number;
  readonly span: readonly [number, number] | null;
};
export type Tick = { readonly at: number; readonly label: string };

type ChartInput = {
  series: readonly ChartSeries[];
  annotations: readonly ChartSpan[];
  periods: readonly ChartSpan[];
  size: ChartSize;
  formatValue: (value: number) => string;
  /** The name of a month, short. */
  formatMonth: (day: Date) => string;
};

/** Places everything that a chart of series of one unit shows. Values stand on zero, or on the least when one is negative. */
export function layOutChart({ series, annotations, periods, size, formatValue, formatMonth }: ChartInput) {
  const points = series.flatMap((one) => one.points);
  const values = points.map(({ value }) => value);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(size.valueTicks);
  const ticks = listValueTicks(y, size.valueTicks, values);
  const left = Math.max(...ticks.map((tick) => estimateTextWidth(formatValue(tick), size.font))) + 10;
  const right = size.width - SIDE;

  const x = scaleUtc()
    .domain(timeDomain(points.map(spanOfPoint), annotations.map(spanOf)))
    .range([left + SIDE, right - SIDE]);
  const marks = layOutAnnotations(annotations.map(spanOf), x, size);
  const top = size.top + marks.height;
  const bottom = size.height - size.axis;
  y.range([bottom, top]);

  return {
    left,
    right,
    top,
    bottom,
    valueTicks: ticks.map((tick): Tick & { isBase: boolean } => ({ at: y(tick), label: formatValue(tick), isBase: tick === 0 })),
    ...layOutTimeTicks(x, size, formatMonth),
    annotations: marks.placed,
    bands: layOutBands(periods, x, size, [left, right]),
    series: series.map(({ slug, name, points: own }) => ({
      slug,
      name,
      points: dodge(own.map((point) => placePoint(point, x, y))),
    })),
  };
}

/** From the first figure to the last, and as far beyond as the events reach, but not much further. */
function timeDomain(figures: readonly Span[], events: readonly Span[]): [number, number] {
  const [first, last] = [Math.min(...figures.map(({ from }) => from)), Math.max(...figures.map(({ to }) => to))];
  const from = Math.min(first, ...events.map((event) => Math.max(event.from, first - MARGIN_MS)));
  return [from, Math.max(last, ...events.map((event) => Math.min(event.to, last + MARGIN_MS)))];
}

function placePoint(point: ChartPoint, x: ScaleTime<number, number>, y: (value: number) => number): PlacedPoint {
  const { from, to } = spanOfPoint(point);
  const [start, end] = [x(from), x(to)];
  return { ...point, x: (start + end) / 2, y: y(point.value), span: end - start < 2 * SHORTEST_SPAN ? null : [start, end] };
}

/** Moves figures of one date that would hide one another side by side, so that each can be counted. */
function dodge(points: readonly PlacedPoint[]): PlacedPoint[] {
  const taken: PlacedPoint[] = [];
  for (const point of points) {
    let x = point.x;
    while (taken.some((other) => other.date === point.date && Math.abs(other.x - x) < 9 && Math.abs(other.y - point.y) < 6))
      x += 9.5;
    taken.push({ ...point, x });
  }
  return taken;
}

function layOutAnnotations(events: readonly Span[], x: ScaleTime<number, number>, { letter }: ChartSize) {
  const [start = 0, end = 0] = x.range();
  const clamp = (at: number) => Math.min(end, Math.max(start, at));
  const spans = events.map(({ from, to }) => [clamp(x(from)), clamp(x(to))] as const);
  const middles = spans.map(([from, to]) => (from + to) / 2);
  // By place, not by date: a long event has its letter in its middle.
  const order = middles.map((_, index) => index).toSorted((a, b) => (middles[a] ?? 0) - (middles[b] ?? 0));
  const items = order.map((index) => ({ from: (middles[index] ?? 0) - letter, to: (middles[index] ?? 0) + letter }));
  const lanes = layOutLanes(items, LETTER_GAP);
  const rows = Math.max(0, ...lanes.map((lane) => lane + 1));
  return {
    height: rows * (2 * letter + LETTER_GAP) + (rows > 0 ? 4 : 0),
    placed: spans.map(([from, to], index): PlacedAnnotation => {
      const lane = lanes[order.indexOf(index)] ?? 0;
      return {
        letter: letterOf(index),
        x: middles[index] ?? 0,
        y: letter + 1 + lane * (2 * letter + LETTER_GAP),
        span: to - from < SHORTEST_SPAN ? null : [from, to],
      };
    }),
  };
}

/** The letter by which drawing and list name an event: a for the first. */
function letterOf(index: number): string {
  return String.fromCodePoint(0x61 + index);
}

/** Years, or months where the chart is short. Labels that would touch are left out; a year that is wide enough is named in its middle. */
function layOutTimeTicks(x: ScaleTime<number, number>, size: ChartSize, formatMonth: (day: Date) => string) {
  const days = listDays(x, size.timeTicks);
  const isYear = (day: Date) => day.getUTCMonth() === 0;
  const yearWidth = x(Date.UTC(2001, 0)) - x(Date.UTC(2000, 0));
  const inMiddle = days.every(isYear) && yearWidth > estimateTextWidth('2000', size.font) + 12;
  const [start = 0, end = 0] = x.range();
  const shown = inMiddle ? yearsBetween(x) : days;
  let free = Number.NEGATIVE_INFINITY;
  const labels: Tick[] = [];
  for (const day of shown) {
    const label = isYear(day) ? String(day.getUTCFullYear()) : formatMonth(day);
    const half = estimateTextWidth(label, size.font) / 2;
    const at = x(day) + (inMiddle ? yearWidth / 2 : 0);
    if (at - half < free || at - half < 0 || at + half > size.width || at > end) continue;
    labels.push({ at, label });
    free = at + half + 6;
  }
  return { timeLabels: labels, timeTicks: shown.map((day) => x(day)).filter((at) => at >= start && at <= end) };
}

/** The first days of months where the chart is no longer than two and a half years, else of years. */
function listDays(x: ScaleTime<number, number>, most: number): Date[] {
  const [from, to] = x.domain() as [Date, Date];
  const months = utcMonth.count(from, to);
  const step = [1, 2, 3, 6].find((each) => months / each <= most);
  const ofMonths = months <= 30 && step ? utcMonth.every(step) : null;
  return x.ticks(ofMonths ?? utcYear.every(yearStep(months / 12, most)) ?? utcYear);
}

function yearStep(years: number, most: number): number {
  return [1, 2, 5, 10, 20].find((each) => years / each <= most) ?? 25;
}

/** Every first of January from the year of the beginning on. */
function yearsBetween(x: ScaleTime<number, number>): Date[] {
  const [from, to] = x.domain().map((day) => day.getUTCFullYear()) as [number, number];
  return Array.from({ length: to - from + 1 }, (_, index) => new Date(Date.UTC(from + index, 0)));
}

/** Periods as bands, every second one tinted; a name only where it fits. */
function layOutBands(
  periods: readonly ChartSpan[],
  x: ScaleTime<number, number>,
  size: ChartSize,
  [left, right]: [number, number],
) {
  return periods.flatMap((period, index) => {
    const { from, to } = spanOf(period);
    const [start, end] = [Math.max(left, x(from)), Math.min(right, x(to))];
    if (end - start < 1) return [];
    const fits = size.namesBands && estimateTextWidth(period.title, size.font) + 8 < end - start;
    return [{ title: fits ? period.title : null, x: start, width: end - start, isTinted: index % 2 === 0 }];
  });
}
