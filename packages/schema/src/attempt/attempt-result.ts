import type { QuestionKey } from '@tumen/domain/quiz/question';

/** One point a question. `percent` is 0 to 100; all are rounded to two digits after the point. */
export type AttemptResultShape = {
  readonly earnedPoints: number;
  readonly maxPoints: number;
  readonly scorePercent: number;
  /** Slugs, each once, in the order of the questions. */
  readonly readAgain: readonly string[];
};

export type GradedQuestion = { readonly fraction: number; readonly key: QuestionKey };

/** Adds up an attempt. `questions` are in order and at least one. */
export function computeResult(questions: readonly GradedQuestion[]): AttemptResultShape {
  const earned = questions.reduce((sum, { fraction }) => sum + fraction, 0);
  const notFullyRight = questions.filter(({ fraction }) => fraction < 1);
  return {
    earnedPoints: round(earned),
    maxPoints: questions.length,
    scorePercent: round((100 * earned) / questions.length),
    readAgain: [...new Set(notFullyRight.flatMap(({ key }) => key.events))],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
