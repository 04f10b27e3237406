/// <reference path="./edtf.d.ts" />
/**
 * Dates as sources give them, written in EDTF (Library of Congress, levels 0 and 1 in part): a year, month or day, each possibly
 * circa (`~`), uncertain (`?`) or both (`%`), an interval of two such dates, or one with an open end (`/..`).
 */
import readEdtf, { type ParsedDate, type ParsedInterval, parse } from 'edtf';
import { type DatePoint, dateLabel, intervalLabel, openLabel } from './date-label.ts';
import type { Locale } from './localized-text.ts';

export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR' | 'INTERVAL';

export type HistoricalDate = {
  readonly edtf: string;
  /** ISO day: the first that the date can mean. */
  readonly startDate: string;
  /** ISO day: the last that the date can mean; `OPEN_END` when it has no end. */
  readonly endDate: string;
  readonly precision: DatePrecision;
  /** "circa": at least one end of the date is an approximation. */
  readonly isApproximate: boolean;
  /** At least one end of the date is doubtful. */
  readonly isUncertain: boolean;
};

/** The last day of a date that has no end: later than any real one, so that it sorts and compares like a day. */
export const OPEN_END = '9999-12-31';

const FORMS =
  'Allowed: "1950", "1950-11", "1950-11-01", each with "~" (circa), "?" (uncertain) or "%" (both) at its end, ' +
  'an interval "1984-05-23/1984-05-25", or an open one "2022-02-24/.."';

/** A text that is not a date of the allowed forms. The message names the text and the forms. */
export class HistoricalDateError extends Error {
  override readonly name = 'HistoricalDateError';

  constructor(readonly text: string) {
    super(`"${text}" is not a date. ${FORMS}.`);
  }
}

/**
 * Reads an EDTF date.
 *
 * @throws {HistoricalDateError} when the text is no date of the allowed forms, or a day that the calendar does not have.
 */
export function parseHistoricalDate(edtf: string): HistoricalDate {
  const { start, end } = readPoints(edtf);
  const points = end ? [start, end] : [start];
  const range = attempt(edtf, () => readEdtf(edtf));
  return {
    edtf,
    startDate: isoDay(edtf, range.min),
    endDate: range.max === Number.POSITIVE_INFINITY ? OPEN_END : isoDay(edtf, range.max),
    precision: end === undefined ? precisionOf(start) : 'INTERVAL',
    isApproximate: points.some((point) => point.isApproximate),
    isUncertain: points.some((point) => point.isUncertain),
  };
}

/**
 * Writes an EDTF date for people: "23–25 May 1984", "1986년경", "ноябрь 1950 г.".
 *
 * @throws {HistoricalDateError} as `parseHistoricalDate`.
 */
export function formatHistoricalDate(edtf: string, locale: Locale): string {
  const { start, end } = knownPoints(edtf);
  if (end === undefined) return dateLabel(start, locale);
  return end === null ? openLabel(start, locale) : intervalLabel(start, end, locale);
}

/**
 * Writes a stretch of time between two ISO days, e.g. a period; `null` is an end that is still open.
 *
 * @throws {HistoricalDateError} when a day is not an ISO day, or the end precedes the start.
 */
export function formatDateSpan(startIso: string, endIso: string | null, locale: Locale): string {
  return formatHistoricalDate(startIso === endIso ? startIso : `${startIso}/${endIso ?? '..'}`, locale);
}

/** `end` is undefined for a single date and null for an open end. */
type DatePoints = { readonly start: DatePoint; readonly end?: DatePoint | null };

/** The grammar is slow, and a quiz prints the same few hundred dates again and again. */
const readBefore = new Map<string, DatePoints>();
const MOST_KEPT = 5000;

function knownPoints(text: string): DatePoints {
  const known = readBefore.get(text);
  if (known) return known;
  const points = readPoints(text);
  if (readBefore.size >= MOST_KEPT) readBefore.clear();
  readBefore.set(text, points);
  return points;
}

function readPoints(text: string): DatePoints {
  const parsed = attempt(text, () => parse(text));
  if (!isInterval(parsed)) return { start: readPoint(text, parsed) };
  const [start, end] = parsed.values;
  if (end === Number.POSITIVE_INFINITY || text.endsWith('/..')) return { start: readPoint(text, start), end: null };
  return { start: readPoint(text, start), end: readPoint(text, end) };
}

function readPoint(text: string, parsed: ParsedDate | number | null | undefined): DatePoint {
  if (parsed === null || parsed === undefined || typeof parsed === 'number') throw new HistoricalDateError(text);
  const [year, month, day] = parsed.values;
  const isPlain = parsed.type === 'Date' && parsed.level < 2 && !parsed.unspecified && parsed.values.length <= 3;
  if (!isPlain || year === undefined || year < 1 || !isInCalendar(year, month, day)) throw new HistoricalDateError(text);
  return {
    year,
    ...(month !== undefined && { month: month + 1 }),
    ...(day !== undefined && { day }),
    isApproximate: Boolean(parsed.approximate),
    isUncertain: Boolean(parsed.uncertain),
  };
}

/** The grammar of the library knows the length of months, but takes 29 February in every year. */
function isInCalendar(year: number, month = 0, day = 1): boolean {
  const date = new Date(0);
  date.setUTCFullYear(year, month, day);
  return date.getUTCMonth() === month;
}

function isInterval(parsed: ParsedDate | ParsedInterval): parsed is ParsedInterval {
  return parsed.type === 'Interval';
}

function precisionOf(point: DatePoint): DatePrecision {
  if (point.day !== undefined) return 'DAY';
  return point.month === undefined ? 'YEAR' : 'MONTH';
}

function isoDay(text: string, milliseconds: number | null): string {
  if (milliseconds === null || !Number.isFinite(milliseconds)) throw new HistoricalDateError(text);
  return new Date(milliseconds).toISOString().slice(0, 10);
}

/** The library throws plain errors about its grammar; ours name the text and what is allowed. */
function attempt<T>(text: string, read: () => T): T {
  try {
    return read();
  } catch {
    throw new HistoricalDateError(text);
  }
}
