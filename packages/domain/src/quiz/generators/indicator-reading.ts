import { type Locale, localize } from '../../localized-text.ts';
import type { Difficulty } from '../blueprint.ts';
import { type Corpus, type CorpusIndicator, namedOf } from '../corpus.ts';
import { numericQuestion } from '../kinds/numeric/make.ts';
import { distinctCitations } from './cite.ts';
import type { Generator } from './generator.ts';
import { CHANGE, DIFFERENCE, formatNumber, RATIO, type Reading, SHARE_DIFFERENCE } from './readings.ts';
import { inEachLocale, quote } from './text.ts';

type Point = CorpusIndicator['points'][number];

/** What is asked, and of how many printed values, the first wish first. A share is compared in points: per cent of per cent misleads. */
const PLANS: Record<
  Difficulty,
  { readonly lengths: readonly number[]; readonly reading: Reading; readonly shareReading: Reading }
> = {
  1: { lengths: [3], reading: DIFFERENCE, shareReading: SHARE_DIFFERENCE },
  2: { lengths: [3], reading: CHANGE, shareReading: SHARE_DIFFERENCE },
  3: { lengths: [5, 4, 3], reading: RATIO, shareReading: RATIO },
};

/** Values farther apart are often not comparable: currencies, prices and methods changed. */
const MAX_GAP_YEARS = 3;

/** Numeric: what a short series shows. The values stand in the prompt, so that reading is asked for and not remembering. */
export const generateIndicatorReading: Generator = (corpus, random, { difficulty, about }) => {
  const { lengths, reading, shareReading } = PLANS[difficulty];
  const readable = namedOf(corpus).indicators.filter(
    ({ slug, confidence, unit }) => confidence === 'VERIFIED' && !isIndex(unit.en) && (!about || about.has(slug)),
  );
  for (const length of lengths) {
    for (const indicator of random.shuffle(readable)) {
      for (const series of random.shuffle(seriesOf(indicator, length, corpus))) {
        const question = ask(indicator, series, isShare(indicator.unit.en) ? shareReading : reading);
        if (question) return question;
      }
    }
  }
  return null;
};

function isShare(unit: string): boolean {
  return /per ?cent|%/i.test(unit);
}

function isIndex(unit: string): boolean {
  return /index/i.test(unit);
}

/** All runs of `length` yearly, unestimated values in the time of the scope. */
function seriesOf({ points }: CorpusIndicator, length: number, corpus: Corpus): Point[][] {
  const years = corpus.events.filter(({ slug }) => corpus.scope.has(slug)).map(({ startDate }) => Number(startDate.slice(0, 4)));
  const [first, last] = [Math.min(...years), Math.max(...years)];
  const isInTime = (point: Point) => yearOf(point) >= first - 1 && yearOf(point) <= last + 1;
  const isAlone = (point: Point) => points.filter(({ date }) => date === point.date).length === 1;
  const usable = points
    .filter((point) => /^\d{4}$/.test(point.date) && !point.isEstimate && point.value > 0 && isAlone(point) && isInTime(point))
    .sort((a, b) => yearOf(a) - yearOf(b));
  return usable
    .map((_, start) => usable.slice(start, start + length))
    .filter((run) => run.length === length && run.every((point, index) => isNear(run[index - 1] ?? point, point)));
}

function isNear(earlier: Point, later: Point): boolean {
  return yearOf(later) - yearOf(earlier) <= MAX_GAP_YEARS;
}

function yearOf({ date }: Point): number {
  return Number(date);
}

function ask(indicator: CorpusIndicator, series: readonly Point[], reading: Reading) {
  const result = reading(series.map((point) => ({ year: yearOf(point), value: point.value })));
  const citations = distinctCitations(series.flatMap((point) => point.citations.slice(0, 1)));
  if (!result || citations.length === 0) return null;
  return numericQuestion({
    prompt: inEachLocale((locale) => `${table(indicator, series, locale)} ${result.question[locale]}`),
    number: result.number,
    tolerance: result.tolerance,
    unit: result.unit ?? indicator.unit,
    explanation: result.explanation,
    events: [],
    about: [indicator.slug],
    citations,
  });
}

/** "“Trade turnover” (million US dollars): 2001 – 115; 2002 – 81; 2003 – 120." */
function table({ name, unit }: CorpusIndicator, series: readonly Point[], locale: Locale): string {
  const cells = series.map((point) => `${point.date} – ${formatNumber(point.value, locale)}`).join('; ');
  return `${quote(name, locale)} (${localize(unit, locale)}): ${cells}.`;
}
