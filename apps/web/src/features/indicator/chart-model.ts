import { parseHistoricalDate } from '@tumen/domain/historical-date';

const DAY_MS = 24 * 60 * 60 * 1000;
/** As `shapeOf` gives it. */
const A_DAY = '--';

/** A stretch of time in milliseconds since 1970, the end excluded. */
export type Span = { readonly from: number; readonly to: number };

export type ChartPoint = {
  readonly id: string;
  /** What the value describes, in EDTF. */
  readonly date: string;
  readonly startDate: string;
  readonly value: number;
  readonly isEstimate: boolean;
  readonly isDerived: boolean;
  readonly note: string | null;
};
export type ChartSeries = { readonly slug: string; readonly name: string; readonly points: readonly ChartPoint[] };
/** An event that explains a curve, or a period behind it: first and last day, ISO. */
export type ChartSpan = { readonly title: string; readonly startDate: string; readonly endDate: string };

/** From the first day to the end of the last. */
export function spanOf({ startDate, endDate }: { startDate: string; endDate: string }): Span {
  return { from: Date.parse(startDate), to: Date.parse(endDate) + DAY_MS };
}

/** The time that a figure describes: a year's figure the whole year. */
export function spanOfPoint({ date }: { date: string }): Span {
  return spanOf(parseHistoricalDate(date));
}

/** True when no figure stands at another time than the others: such figures are parts of one whole, and no curve. */
export function isOneMoment(series: readonly ChartSeries[]): boolean {
  return new Set(series.flatMap(({ points }) => points.map(({ date }) => date))).size < 2;
}

/**
 * First and last figure of a series and the difference between them. Null where that would compare what is not alike: several figures for
 * one date, figures of a year and of a month, votes and other moments of a day, or fewer than three; and where nothing changed.
 */
export function summarize<Point extends { date: string; startDate: string; value: number }>(points: readonly Point[]) {
  const sorted = points.toSorted((a, b) => a.startDate.localeCompare(b.startDate));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last || points.length < 3 || new Set(points.map(({ date }) => date)).size < points.length) return null;
  const shape = shapeOf(first.date);
  if (shape === A_DAY || shape !== shapeOf(last.date) || first.value === last.value) return null;
  return { first, last, change: Number((last.value - first.value).toPrecision(12)) };
}

/** The date without its digits and doubts: equal for two years, two months, two days, two spans of months. */
export function shapeOf(date: string): string {
  return date.replace(/[\d?~%]/g, '');
}
