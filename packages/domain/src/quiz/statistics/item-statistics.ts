import { type Band, correlationBand, facilityBand } from './confidence-band.ts';
import type { Column } from './marked-attempt.ts';
import { ascending, correlation, covariance, mean, standardDeviation } from './moments.ts';
import { splitByScore } from './score-groups.ts';

/** With fewer responses, figures are shown as too few to judge: at 30 the band of a facility of 50 % is already 36 points wide. */
export const LEAST_RESPONSES = 30;

/** The share of Kelley's groups (T. L. Kelley, "The selection of upper and lower groups for the validation of test items", 1939). */
const KELLEY_SHARE = 0.27;

/**
 * Figures of one item or position. All are in percent; null means that the figure is not defined for these responses.
 *
 * Names and formulas are those of Moodle's quiz report, https://docs.moodle.org/dev/Quiz_statistics_calculations, where not said otherwise.
 */
export type ItemStatistics = {
  readonly responses: number;
  /** False: too few to judge. */
  readonly isJudgeable: boolean;
  /** The mean of the marks, in percent of the marks that can be had. */
  readonly facility: number | null;
  readonly facilityBand: Band | null;
  readonly standardDeviation: number | null;
  /** What guessing would earn on average. */
  readonly guessScore: number | null;
  /** The correlation with the marks for the rest of the quiz, −100 to 100. */
  readonly discriminationIndex: number | null;
  readonly discriminationBand: Band | null;
  /** The covariance with the rest, in percent of the greatest that these marks could have. */
  readonly discriminativeEfficiency: number | null;
  /** The correlation with the total, which holds the item itself. Moodle shows this one for questions drawn at random. */
  readonly pointBiserial: number | null;
  /** The facility among the strongest 27 % minus that among the weakest, by the total (Kelley 1939; not in Moodle). */
  readonly upperLowerIndex: number | null;
};

/** Computes the figures of a column. */
export function computeItemStatistics({ responses, totals }: Column): ItemStatistics {
  const shares = responses.map(({ earnedMarks, maxMarks }) => earnedMarks / maxMarks);
  const rests = totals.map((total, index) => total - (responses[index]?.earnedMarks ?? 0));
  const facility = percent(mean(shares));
  const discriminationIndex = percent(correlation(shares, rests));
  return {
    responses: responses.length,
    isJudgeable: responses.length >= LEAST_RESPONSES,
    facility,
    facilityBand: facility === null ? null : facilityBand(facility, responses.length),
    standardDeviation: percent(standardDeviation(shares)),
    guessScore: guessScore(responses),
    discriminationIndex,
    discriminationBand: discriminationIndex === null ? null : correlationBand(discriminationIndex, responses.length),
    discriminativeEfficiency: percent(efficiency(shares, rests)),
    pointBiserial: percent(correlation(shares, totals)),
    upperLowerIndex: percent(upperLowerDifference(shares, totals)),
  };
}

function efficiency(shares: readonly number[], rests: readonly number[]): number | null {
  const actual = covariance(shares, rests);
  const greatest = covariance(ascending(shares), ascending(rests));
  return actual === null || greatest === null || greatest === 0 ? null : actual / greatest;
}

function upperLowerDifference(shares: readonly number[], totals: readonly number[]): number | null {
  const groups = splitByScore(totals, KELLEY_SHARE);
  if (!groups) return null;
  const meanOf = (places: readonly number[]) => mean(places.map((place) => shares[place] ?? 0)) ?? 0;
  return meanOf(groups.strong) - meanOf(groups.weak);
}

function guessScore(responses: Column['responses']): number | null {
  const guesses = responses.flatMap(({ variant }) => variant.guessPercent ?? []);
  return guesses.length < responses.length ? null : mean(guesses);
}

function percent(value: number | null): number | null {
  return value === null ? null : 100 * value;
}
