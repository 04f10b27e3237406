import type { Locale } from '@tumen/domain/localized-text';
import type { VariantCounts } from '@tumen/domain/quiz/statistics/choice-counts';
import type { Band } from '@tumen/domain/quiz/statistics/confidence-band';
import { type ItemStatistics, LEAST_RESPONSES } from '@tumen/domain/quiz/statistics/item-statistics';
import type { ItemReport, QuizStatistics } from '@tumen/domain/quiz/statistics/quiz-statistics';
import type { ScoreStatistics } from '@tumen/domain/quiz/statistics/score-statistics';
import { warningText } from '@tumen/domain/quiz/statistics/warning-text';

/** Choices of a variant are listed from this many responses on. */
const LEAST_LISTED = 5;

const UNDEFINED = '–';

const STATISTICS_HEAD = ['n', 'facility', 'SD', 'guess', 'D', 'efficiency', 'r total', 'upper-lower'];

/** Writes the statistics of a quiz as plain text: figures in percent where not said otherwise, warnings in the language of `locale`. */
export function formatQuizStatistics(statistics: QuizStatistics, locale: Locale): string {
  const { scores, positions, items, warnings } = statistics;
  const blocks = [
    formatScores(scores),
    warnings.map((warning) => `! ${warningText(warning, locale)}`),
    ['Positions', ...formatTable([['#', ...STATISTICS_HEAD, 'weight', 'effective', 'drawn'], ...positions.map(toPositionRow)])],
    ['Items', ...formatTable([['item', ...STATISTICS_HEAD], ...items.map((item) => [item.item, ...toCells(item)])])],
    formatWarnings(items, locale),
    ...items.map(formatChoices),
    [
      'Facility and D (discrimination index, the correlation with the rest of the quiz) with their 95 % bands.',
      `${UNDEFINED} not defined for these attempts.  ? fewer than ${LEAST_RESPONSES} responses: too few to judge.`,
    ],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function formatScores(scores: ScoreStatistics): string[] {
  const { meanMarks, maxMarks } = scores;
  const share = meanMarks === null || maxMarks === 0 ? UNDEFINED : digits((100 * meanMarks) / maxMarks, 0);
  return [
    `Marks        mean ${digits(meanMarks)} of ${digits(maxMarks)} (${share} %), median ${digits(scores.medianMarks)}, ` +
      `SD ${digits(scores.standardDeviationMarks)}, skewness ${digits(scores.skewness)}, kurtosis ${digits(scores.kurtosis)}`,
    `Consistency  alpha ${digits(scores.alphaPercent, 1)} %, error ratio ${digits(scores.errorRatioPercent, 1)} %, ` +
      `standard error ${digits(scores.standardErrorMarks)} marks`,
  ];
}

function toPositionRow(position: QuizStatistics['positions'][number], index: number): string[] {
  const { items, intendedWeight, effectiveWeight } = position;
  const drawn = items.length === 1 ? (items[0] ?? '') : `${items.length} items`;
  return [`${index + 1}`, ...toCells(position), digits(intendedWeight, 1), digits(effectiveWeight, 1), drawn];
}

function toCells(item: ItemStatistics): string[] {
  const doubt = item.isJudgeable ? '' : '?';
  return [
    `${item.responses}`,
    withBand(item.facility, item.facilityBand) + doubt,
    digits(item.standardDeviation, 0),
    digits(item.guessScore, 0),
    withBand(item.discriminationIndex, item.discriminationBand) + doubt,
    digits(item.discriminativeEfficiency, 0),
    digits(item.pointBiserial, 0),
    digits(item.upperLowerIndex, 0),
  ];
}

function formatWarnings(items: readonly ItemReport[], locale: Locale): string[] {
  const lines = items
    .filter(({ warnings }) => warnings.length > 0)
    .flatMap(({ item, warnings }) => [
      item,
      ...warnings.map((warning) => `  ${warning.isTentative ? '?' : '!'} ${warningText(warning, locale)}`),
    ]);
  return lines.length > 0 ? ['Look at', ...lines] : [];
}

function formatChoices({ item, variants }: ItemReport): string[] {
  const listed = variants.filter(({ responses }) => responses >= LEAST_LISTED);
  const others = variants.length - listed.length;
  const lines = listed.flatMap(({ prompt, ...counts }) => [`  ${prompt}`, ...formatTable(toChoiceRows(counts)).map(indent)]);
  if (lines.length === 0) return [];
  return [
    `Choices of ${item}`,
    ...lines,
    ...(others > 0 ? [`  and ${others} other variants, each with fewer than ${LEAST_LISTED} responses`] : []),
  ];
}

function toChoiceRows({ choices, responses, omitted, strongSize, weakSize }: Omit<VariantCounts, 'prompt'>): string[][] {
  return [
    ['', `of ${responses}`, `weak ${weakSize}`, `strong ${strongSize}`, 'choice'],
    ...choices.map(({ key, isCorrect, count, weakCount, strongCount }) => [
      isCorrect ? 'right' : '',
      `${count}`,
      `${weakCount}`,
      `${strongCount}`,
      key,
    ]),
    ...(omitted > 0 ? [['', `${omitted}`, '', '', '(no answer)']] : []),
  ];
}

function withBand(value: number | null, band: Band | null): string {
  return band === null ? digits(value, 0) : `${digits(value, 0)} (${digits(band.from, 0)}..${digits(band.to, 0)})`;
}

function digits(value: number | null, count = 2): string {
  if (value === null) return UNDEFINED;
  const text = value.toFixed(count);
  return Number(text) === 0 ? text.replace('-', '') : text;
}

/** Aligns columns; the last one keeps its width. */
function formatTable(rows: readonly (readonly string[])[]): string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd(),
  );
}

function indent(line: string): string {
  return `  ${line}`;
}
