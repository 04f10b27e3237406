/**
 * Labels of dates in three languages. Month names stand here and not in `Intl`, whose ranges differ between versions of Node and
 * browsers, so that a page reads the same on the server and in the client.
 */
import type { Locale } from './localized-text.ts';

export type DatePoint = {
  readonly year: number;
  /** From 1. */
  readonly month?: number;
  readonly day?: number;
  readonly isApproximate: boolean;
  readonly isUncertain: boolean;
};

type Case = 'nominative' | 'genitive';
type Language = {
  /** A date without its qualifiers; without the year where a range names it elsewhere. */
  readonly plain: (point: DatePoint, options: { withYear: boolean; grammar: Case }) => string;
  readonly point: (point: DatePoint) => string;
  readonly since: (point: DatePoint) => string;
  /** A range whose ends share the month, or else the year, or are both plain years. */
  readonly days: (start: DatePoint, end: DatePoint) => string;
  readonly withinYear: (start: DatePoint, end: DatePoint) => string;
  readonly years: (start: DatePoint, end: DatePoint) => string;
};

const ENGLISH = 'January February March April May June July August September October November December'.split(' ');
const RUSSIAN: Record<Case, readonly string[]> = {
  nominative: 'январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь'.split(' '),
  genitive: 'января февраля марта апреля мая июня июля августа сентября октября ноября декабря'.split(' '),
};

// A line does not break between a Russian year and its "г.".
const NBSP = '\u00a0';
const words = (...parts: readonly (string | number | false | undefined)[]) => parts.filter(Boolean).join(' ');
const monthName = (names: readonly string[], month: number | undefined) => month && names[month - 1];
/** An en dash, closed up between single words and spaced between phrases. */
const range = (start: string, end: string) => (/\s/.test(start + end) ? `${start} – ${end}` : `${start}–${end}`);
const yearless = { withYear: false, grammar: 'nominative' } as const;
const whole = { withYear: true, grammar: 'nominative' } as const;

const en: Language = {
  plain: (point, { withYear }) => words(point.day, monthName(ENGLISH, point.month), withYear && point.year),
  point: (point) => words(point.isUncertain && 'possibly', point.isApproximate && 'circa', en.plain(point, whole)),
  since: (point) => `since ${en.point(point)}`,
  days: (start, end) => `${start.day}–${en.plain(end, whole)}`,
  withinYear: (start, end) => `${range(en.plain(start, yearless), en.plain(end, yearless))} ${end.year}`,
  years: (start, end) => `${start.year}–${end.year}`,
};

const ko: Language = {
  plain: (point, { withYear }) =>
    words(withYear && `${point.year}년`, point.month && `${point.month}월`, point.day && `${point.day}일`),
  point: (point) => `${ko.plain(point, whole)}${point.isApproximate ? '경' : ''}${point.isUncertain ? '(추정)' : ''}`,
  since: (point) => `${ko.point(point)}부터`,
  days: (start, end) => `${start.year}년 ${start.month}월 ${start.day}–${end.day}일`,
  withinYear: (start, end) =>
    start.day === undefined && end.day === undefined
      ? `${start.year}년 ${start.month}–${end.month}월`
      : `${start.year}년 ${range(ko.plain(start, yearless), ko.plain(end, yearless))}`,
  years: (start, end) => `${start.year}–${end.year}년`,
};

const ru: Language = {
  plain: (point, { withYear, grammar }) =>
    words(
      point.day,
      monthName(RUSSIAN[point.day === undefined ? grammar : 'genitive'], point.month),
      withYear && `${point.year}${NBSP}г.`,
    ),
  // "около" governs the genitive, so a month alone changes its form: "около ноября 1950 г."
  point: (point) =>
    words(
      point.isUncertain && 'предположительно',
      point.isApproximate && 'около',
      ru.plain(point, { withYear: true, grammar: point.isApproximate ? 'genitive' : 'nominative' }),
    ),
  since: (point) =>
    words(
      point.isUncertain && 'предположительно',
      point.isApproximate && 'примерно',
      'с',
      ru.plain(point, { withYear: true, grammar: 'genitive' }),
    ),
  days: (start, end) => `${start.day}–${ru.plain(end, whole)}`,
  // Russian spaces the dash between month names even when each is one word.
  withinYear: (start, end) => `${ru.plain(start, yearless)} – ${ru.plain(end, yearless)} ${end.year}${NBSP}г.`,
  years: (start, end) => `${start.year}–${end.year}${NBSP}гг.`,
};

const LANGUAGES: Record<Locale, Language> = { en, ko, ru };

/** One date with its qualifiers: "circa 1986", "1986년경", "около 1986 г.". */
export function dateLabel(point: DatePoint, locale: Locale): string {
  return LANGUAGES[locale].point(point);
}

/** From a date to today: "since 24 February 2022". */
export function openLabel(start: DatePoint, locale: Locale): string {
  return LANGUAGES[locale].since(start);
}

/** From one date to another, naming what both share only once: "23–25 May 1984". A doubtful end is always written out. */
export function intervalLabel(start: DatePoint, end: DatePoint, locale: Locale): string {
  const language = LANGUAGES[locale];
  const isQualified = [start, end].some((point) => point.isApproximate || point.isUncertain);
  const areYears = start.month === undefined && end.month === undefined;
  if (areYears && !isQualified) return language.years(start, end);
  const areMonths = start.month !== undefined && end.month !== undefined;
  if (isQualified || start.year !== end.year || !areMonths) return `${language.point(start)} – ${language.point(end)}`;
  const sharesMonth = start.month === end.month && start.day !== undefined && end.day !== undefined;
  return sharesMonth ? language.days(start, end) : language.withinYear(start, end);
}
