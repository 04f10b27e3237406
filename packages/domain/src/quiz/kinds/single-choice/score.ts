import type { Answer, QuestionKey } from '../../question.ts';

/** Scores a single choice: 1 when exactly the right option is chosen, else 0 (Moodle, question type Multiple choice, one answer). */
export function scoreSingleChoice({ answer: right }: QuestionKey, { optionIds }: Answer): number {
  return optionIds.length === 1 && optionIds[0] === right.optionIds[0] ? 1 : 0;
}
