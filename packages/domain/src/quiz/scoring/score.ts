import { KIND_RULES } from '../kinds.ts';
import type { Answer, Question } from '../question.ts';

/**
 * Scores an answer by the rule of the question's kind.
 *
 * @returns The fraction earned, 0 to 1; exactly 1 means fully right. Null when a teacher has to mark it.
 */
export function scoreAnswer(question: Question, answer: Answer): number | null {
  return KIND_RULES[question.view.kind].score(question, answer);
}
