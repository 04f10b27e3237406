/** Points of all questions. `scorePercent` is 0 to 100; all are rounded to two digits after the point. */
export type AttemptResultShape = {
  readonly earnedPoints: number;
  readonly maxPoints: number;
  readonly scorePercent: number;
  /** Slugs, each once, in the order of the questions. */
  readonly readAgain: readonly string[];
};

/** `fraction` of its `points` was earned, 0 to 1. `events` are behind the question; empty where its key is not shown. */
export type GradedQuestion = { readonly fraction: number; readonly points: number; readonly events: readonly string[] };

/** Adds up an attempt. `questions` are in order and at least one. */
export function computeResult(questions: readonly GradedQuestion[]): AttemptResultShape {
  const earned = questions.reduce((sum, { fraction, points }) => sum + fraction * points, 0);
  const most = questions.reduce((sum, { points }) => sum + points, 0);
  const notFullyRight = questions.filter(({ fraction }) => fraction < 1);
  return {
    earnedPoints: round(earned),
    maxPoints: round(most),
    scorePercent: round((100 * earned) / most),
    readAgain: [...new Set(notFullyRight.flatMap(({ events }) => events))],
  };
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}
