import { countChoices, type VariantCounts } from './choice-counts.ts';
import { computeItemStatistics, type ItemStatistics } from './item-statistics.ts';
import { type Column, columnsByItem, columnsByPosition, isComplete, type MarkedAttempt } from './marked-attempt.ts';
import { covariance, mean, sum } from './moments.ts';
import { computeScoreStatistics, type ScoreStatistics } from './score-statistics.ts';
import { findItemWarnings, findQuizWarnings, type ItemWarning, type QuizWarning } from './warnings.ts';

/** What a position weighs in the total, in percent of all positions. */
export type PositionStatistics = ItemStatistics & {
  /** The items that stood here, most often drawn first. */
  readonly items: readonly string[];
  readonly intendedWeight: number;
  /** From the covariance with the total. Null where that is negative: then no weight can be said. */
  readonly effectiveWeight: number | null;
};

export type ItemReport = ItemStatistics & {
  readonly item: string;
  /** One for each variant that has choices, the most frequent first. */
  readonly variants: readonly VariantCounts[];
  readonly warnings: readonly ItemWarning[];
};

/** Figures of a quiz: as a whole, by position, and by item. A quiz with fixed questions has the same figures for both. */
export type QuizStatistics = {
  readonly scores: ScoreStatistics;
  readonly positions: readonly PositionStatistics[];
  readonly items: readonly ItemReport[];
  readonly warnings: readonly QuizWarning[];
};

/**
 * Computes the statistics of a quiz as Moodle's quiz report does (https://docs.moodle.org/dev/Quiz_statistics_calculations).
 *
 * Where questions are drawn at random, the quiz as a whole is judged by its positions, and each item over the attempts that had it.
 * Moodle counts first attempts only, since later ones build on them: the caller chooses.
 */
export function computeQuizStatistics(attempts: readonly MarkedAttempt[]): QuizStatistics {
  const columns = columnsByPosition(attempts);
  const scores = computeScoreStatistics(attempts, columns);
  const weights = computeWeights(columns);
  return {
    scores,
    positions: columns.map((column, index) => ({
      ...computeItemStatistics(column),
      items: itemsOf(column),
      intendedWeight: weights[index]?.intended ?? 0,
      effectiveWeight: weights[index]?.effective ?? null,
    })),
    items: [...columnsByItem(attempts)].map(([item, column]) => {
      const statistics = computeItemStatistics(column);
      const variants = countChoices(column);
      return { item, ...statistics, variants, warnings: findItemWarnings(statistics, variants) };
    }),
    warnings: findQuizWarnings(scores, isComplete(attempts)),
  };
}

type Weight = { readonly intended: number; readonly effective: number | null };

function computeWeights(columns: readonly Column[]): Weight[] {
  const maxima = columns.map(({ responses }) => mean(responses.map(({ maxMarks }) => maxMarks)) ?? 0);
  const roots = columns.map(({ responses, totals }) => {
    const shared = covariance(
      responses.map(({ earnedMarks }) => earnedMarks),
      totals,
    );
    return shared === null || shared < 0 ? null : Math.sqrt(shared);
  });
  const rootSum = sum(roots.flatMap((root) => root ?? []));
  return columns.map((_, index) => {
    const root = roots[index] ?? null;
    return {
      intended: (100 * (maxima[index] ?? 0)) / sum(maxima),
      effective: root === null || rootSum === 0 ? null : (100 * root) / rootSum,
    };
  });
}

function itemsOf({ responses }: Column): string[] {
  const counts = new Map<string, number>();
  for (const { item } of responses) counts.set(item, (counts.get(item) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([item]) => item);
}
