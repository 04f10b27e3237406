import { LEAST_RESPONSES } from './item-statistics.ts';
import { type Column, isComplete, type MarkedAttempt, totalMarks } from './marked-attempt.ts';
import { kurtosis, mean, median, skewness, standardDeviation, sum, variance } from './moments.ts';

/** Figures of the marks of whole attempts. Null: not defined for these attempts. */
export type ScoreStatistics = {
  readonly attempts: number;
  /** False: too few to judge. */
  readonly isJudgeable: boolean;
  /** The marks that the longest attempt could earn. */
  readonly maxMarks: number;
  readonly meanMarks: number | null;
  readonly medianMarks: number | null;
  readonly standardDeviationMarks: number | null;
  readonly skewness: number | null;
  /** 0 for a normal distribution. */
  readonly kurtosis: number | null;
  /** Cronbach's alpha, Moodle's "coefficient of internal consistency". At most 100; below 0 when the positions work against each other. */
  readonly alphaPercent: number | null;
  readonly errorRatioPercent: number | null;
  readonly standardErrorMarks: number | null;
};

/** Computes the figures of whole attempts; `columns` are their positions. */
export function computeScoreStatistics(attempts: readonly MarkedAttempt[], columns: readonly Column[]): ScoreStatistics {
  const totals = attempts.map(totalMarks);
  const deviation = standardDeviation(totals);
  const alpha = isComplete(attempts) ? cronbachAlpha(totals, columns) : null;
  const errorRatio = alpha === null ? null : Math.sqrt(1 - alpha);
  return {
    attempts: attempts.length,
    isJudgeable: attempts.length >= LEAST_RESPONSES,
    maxMarks: Math.max(0, ...attempts.map((attempt) => sum(attempt.map(({ maxMarks }) => maxMarks)))),
    meanMarks: mean(totals),
    medianMarks: median(totals),
    standardDeviationMarks: deviation,
    skewness: skewness(totals),
    kurtosis: kurtosis(totals),
    alphaPercent: alpha === null ? null : 100 * alpha,
    errorRatioPercent: errorRatio === null ? null : 100 * errorRatio,
    standardErrorMarks: errorRatio === null || deviation === null ? null : errorRatio * deviation,
  };
}

/**
 * p/(p−1) · (1 − ΣV(x) / V(X)) over p positions (L. J. Cronbach, "Coefficient alpha and the internal structure of tests", Psychometrika 16,
 * 1951), at most 1.
 *
 * @returns Null for fewer than three attempts (as in Moodle) or two positions, for attempts of different lengths, and where all totals
 *   are equal.
 */
function cronbachAlpha(totals: readonly number[], columns: readonly Column[]): number | null {
  const count = columns.length;
  const spread = variance(totals) ?? 0;
  if (totals.length < 3 || count < 2 || spread === 0) return null;
  const parts = sum(columns.map(({ responses }) => variance(responses.map(({ earnedMarks }) => earnedMarks)) ?? 0));
  return Math.min(1, (count / (count - 1)) * (1 - parts / spread));
}
