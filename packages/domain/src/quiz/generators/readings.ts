/** What can be read from a short series: the question about it, the number and how it is reckoned. */
import type { Locale } from '../../localized-text.ts';
import { type FullText, inEachLocale } from './text.ts';

export type YearValue = { readonly year: number; readonly value: number };

export type ReadingResult = {
  readonly question: FullText;
  readonly number: number;
  /** Absolute, in the unit of `number`; wide enough for rounding on the way. */
  readonly tolerance: number;
  /** Absent: the unit of the series. */
  readonly unit?: FullText;
  readonly explanation: FullText;
};

/** @returns Null when the series shows nothing worth asking, e.g. no change. */
export type Reading = (series: readonly YearValue[]) => ReadingResult | null;

const ROUNDING_SHARE = 0.02;
const LEAST_CHANGE_PERCENT = 2;
/** Beyond this, per cent say less than times. */
const MOST_CHANGE_PERCENT = 500;
const LEAST_RATIO = 1.2;

const PERCENT: FullText = { en: 'per cent', ko: '%', ru: '%' };
const POINTS: FullText = { en: 'percentage points', ko: '%포인트', ru: 'процентных пунктов' };
const TIMES: FullText = { en: 'times', ko: '배', ru: 'раз' };

/** By how much the series rose or fell between its ends. */
export const DIFFERENCE: Reading = (series) => difference(series);

/** The same for a share, in percentage points. */
export const SHARE_DIFFERENCE: Reading = (series) => difference(series, POINTS);

/** By how many per cent the series rose or fell between its ends. */
export const CHANGE: Reading = (series) => {
  const ends = endsOf(series);
  if (!ends || changePercent(ends) < LEAST_CHANGE_PERCENT || changePercent(ends) > MOST_CHANGE_PERCENT) return null;
  const { first, last, verb } = ends;
  const number = round(changePercent(ends));
  return {
    question: {
      en: `By how many per cent did the value ${verb.en} from ${first.year} to ${last.year}?`,
      ko: `${first.year}년에서 ${last.year}년 사이에 값은 몇 퍼센트 ${verb.ko}?`,
      ru: `На сколько процентов ${verb.ru} значение с ${first.year} по ${last.year} год?`,
    },
    number,
    tolerance: Math.max(1, round(number * ROUNDING_SHARE)),
    unit: PERCENT,
    explanation: inEachLocale((locale) => {
      const [a, b] = [formatNumber(first.value, locale), formatNumber(last.value, locale)];
      return `(${b} − ${a}) / ${a} × 100 = ${last.value < first.value ? '−' : ''}${formatNumber(number, locale)} %.`;
    }),
  };
};

/** How many times the highest value is the lowest. */
export const RATIO: Reading = (series) => {
  const [lowest, ...others] = [...series].sort((a, b) => a.value - b.value);
  const highest = others.at(-1);
  if (!lowest || !highest || highest.value / lowest.value < LEAST_RATIO) return null;
  const number = round(highest.value / lowest.value);
  return {
    question: {
      en: 'How many times as large as the lowest of these values is the highest?',
      ko: '이 가운데 가장 큰 값은 가장 작은 값의 몇 배입니까?',
      ru: 'Во сколько раз наибольшее из этих значений больше наименьшего?',
    },
    number,
    tolerance: Math.max(0.1, round(number * ROUNDING_SHARE)),
    unit: TIMES,
    explanation: inEachLocale((locale) => {
      const [a, b, ratio] = [highest.value, lowest.value, number].map((value) => formatNumber(value, locale));
      return `${a} (${highest.year}) / ${b} (${lowest.year}) = ${ratio}.`;
    }),
  };
};

/** Writes a number as the language does: "1,501.5", "1 501,5". */
export function formatNumber(value: number, locale: Locale): string {
  return NUMBER_FORMATS[locale].format(value);
}

const toFormat = (locale: Locale) => new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
const NUMBER_FORMATS: Readonly<Record<Locale, Intl.NumberFormat>> = {
  en: toFormat('en'),
  ko: toFormat('ko'),
  ru: toFormat('ru'),
};

function difference(series: readonly YearValue[], unit?: FullText): ReadingResult | null {
  const ends = endsOf(series);
  if (!ends || changePercent(ends) < LEAST_CHANGE_PERCENT) return null;
  const { first, last, verb } = ends;
  const number = round(Math.abs(last.value - first.value), 3);
  return {
    question: {
      en: `By how much did the value ${verb.en} from ${first.year} to ${last.year}?`,
      ko: `${first.year}년에서 ${last.year}년 사이에 값은 얼마나 ${verb.ko}?`,
      ru: `На сколько ${verb.ru} значение с ${first.year} по ${last.year} год?`,
    },
    number,
    tolerance: round(number * ROUNDING_SHARE, 3),
    ...(unit && { unit }),
    explanation: inEachLocale((locale) => {
      const [high, low] = [Math.max(first.value, last.value), Math.min(first.value, last.value)];
      return `${formatNumber(high, locale)} − ${formatNumber(low, locale)} = ${formatNumber(number, locale)}.`;
    }),
  };
}

type Ends = { readonly first: YearValue; readonly last: YearValue; readonly verb: FullText };

function endsOf(series: readonly YearValue[]): Ends | undefined {
  const [first, last] = [series[0], series.at(-1)];
  if (!first || !last) return undefined;
  const rises = last.value > first.value;
  return { first, last, verb: rises ? RISE : FALL };
}

const RISE: FullText = { en: 'rise', ko: '늘었습니까', ru: 'выросло' };
const FALL: FullText = { en: 'fall', ko: '줄었습니까', ru: 'снизилось' };

function changePercent({ first, last }: Ends): number {
  return (Math.abs(last.value - first.value) / first.value) * 100;
}

function round(value: number, digits = 1): number {
  return Number(value.toFixed(digits));
}
