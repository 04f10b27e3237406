import type { ItemStatistics } from './item-statistics.ts';
import type { QuizStatistics } from './quiz-statistics.ts';

/**
 * Why a figure is not there.
 *
 * - `TOO_FEW_ATTEMPTS`: it takes two attempts, or three (Cronbach's alpha).
 * - `TOO_FEW_QUESTIONS`: it takes two questions.
 * - `DIFFERENT_LENGTHS`: the attempts have different numbers of questions that count.
 * - `NO_VARIATION`: all marks are equal, so that nothing can go with them.
 * - `NOT_COUNTED`: the question was dropped everywhere.
 */
export const ABSENCES = ['TOO_FEW_ATTEMPTS', 'TOO_FEW_QUESTIONS', 'DIFFERENT_LENGTHS', 'NO_VARIATION', 'NOT_COUNTED'] as const;
export type Absence = (typeof ABSENCES)[number];

/** Why a figure of an item is null. */
export function whyNoItemFigure({ responses }: Pick<ItemStatistics, 'responses'>): Absence {
  if (responses === 0) return 'NOT_COUNTED';
  return responses < 2 ? 'TOO_FEW_ATTEMPTS' : 'NO_VARIATION';
}

/** Why the consistency of a quiz, or what follows from it, is null. */
export function whyNoConsistency({
  scores,
  positions,
  warnings,
}: Pick<QuizStatistics, 'scores' | 'positions' | 'warnings'>): Absence {
  if (scores.attempts < 3) return 'TOO_FEW_ATTEMPTS';
  if (warnings.some(({ code }) => code === 'DIFFERENT_LENGTHS')) return 'DIFFERENT_LENGTHS';
  return positions.length < 2 ? 'TOO_FEW_QUESTIONS' : 'NO_VARIATION';
}
