/** How far two dates lie apart, told no more exactly than the dates themselves are known. */
import { type HistoricalDate, OPEN_END } from './historical-date.ts';

export type GapUnit = 'day' | 'month' | 'year';
export type DateGap =
  | { readonly kind: 'same-day' }
  /** Both can mean one and the same time: nothing tells which came first. */
  | { readonly kind: 'during' }
  | { readonly kind: 'after' | 'before'; readonly count: number; readonly unit: GapUnit };

type Span = Pick<HistoricalDate, 'startDate' | 'endDate'>;

const DAY_MS = 86_400_000;
/** Days from the first to the last of the shortest month, and of the shortest year. */
const A_MONTH = 27;
const A_YEAR = 364;
const MOST_DAYS = 60;
const MOST_MONTHS = 23;

/**
 * How long after (or before) `event` something was made.
 *
 * Days are counted only where both facing ends are known to the day; a month is set against a month, a year against a year. The count
 * is of whole units and at least one.
 */
export function dateGap(made: Span, event: Span): DateGap {
  if (made.startDate > event.endDate) return { kind: 'after', ...distance(event, made) };
  if (made.endDate < event.startDate) return { kind: 'before', ...distance(made, event) };
  const days = new Set([made.startDate, made.endDate, event.startDate, event.endDate]);
  return { kind: days.size === 1 ? 'same-day' : 'during' };
}

/** From the end of the earlier span to the beginning of the later. */
function distance(earlier: Span, later: Span): { count: number; unit: GapUnit } {
  const vagueness = Math.max(lengthOfDoubt(earlier), lengthOfDoubt(later));
  const days = daysBetween(earlier.endDate, later.startDate);
  if (vagueness < A_MONTH && days <= MOST_DAYS) return { count: days, unit: 'day' };
  const months =
    vagueness < A_MONTH ? wholeMonths(earlier.endDate, later.startDate) : calendarMonths(earlier.endDate, later.startDate);
  if (vagueness < A_YEAR && months <= MOST_MONTHS) return { count: Math.max(months, 1), unit: 'month' };
  const years = vagueness < A_MONTH ? Math.floor(months / 12) : yearOf(later.startDate) - yearOf(earlier.endDate);
  return { count: Math.max(years, 1), unit: 'year' };
}

/** The length of a span whose true day is not known. A span of days, such as a visit, counts as known. */
function lengthOfDoubt({ startDate, endDate }: Span): number {
  return endDate === OPEN_END ? 0 : daysBetween(startDate, endDate);
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function wholeMonths(from: string, to: string): number {
  return calendarMonths(from, to) - (to.slice(8) < from.slice(8) ? 1 : 0);
}

function calendarMonths(from: string, to: string): number {
  return (yearOf(to) - yearOf(from)) * 12 + Number(to.slice(5, 7)) - Number(from.slice(5, 7));
}

function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}
