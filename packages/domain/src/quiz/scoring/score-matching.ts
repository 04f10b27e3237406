import type { Answer, QuestionKey } from '../question.ts';

/**
 * Scores a matching: right pairs / pairs (Moodle, question type Matching).
 *
 * Of several targets for one option the first counts, so that naming them all earns no more than a guess.
 */
export function scoreMatching({ answer: right }: QuestionKey, { pairs }: Answer): number {
  if (right.pairs.length === 0) return 0;
  const isMatched = ({ optionId, targetId }: (typeof right.pairs)[number]) =>
    pairs.find((pair) => pair.optionId === optionId)?.targetId === targetId;
  return right.pairs.filter(isMatched).length / right.pairs.length;
}
