/** Points of all questions. `scorePercent` is 0 to 100; all are rounded to two digits after the point. */
export type AttemptResultShape = {
  readonly earnedPoints: number;
  readonly maxPoints: number;
  readonly scorePercent: number;
  /** Slugs, each once, in the order of the questions. */
  readonly readAgain: readonly string[];
  /** Answers that a teacher has yet to mark; they earned nothing so far. */
  readonly unmarkedCount: number;
};

/**
 * `fraction` of its `points` was earned, 0 to 1; null while a teacher has to mark it. What is dropped does not count. `events` are behind the question; empty where its key is not shown.
 */
export type GradedQuestion = {
  readonly fraction: number | null;
  readonly points: number;
  readonly events: readonly string[];
  readonly isDropped?: boolean;
};

/** Adds up an attempt. `questions` are in order and at least one. */
export function computeResult(questions: readonly GradedQuestion[]): AttemptResultShape {
  const counted = questions.filter(({ isDropped = false }) => !isDropped);
  const earned = counted.reduce((sum, { fraction, points }) => sum + (fraction ?? 0) * points, 0);
  const most = counted.reduce((sum, { points }) => sum + points, 0);
  const notFullyRight = counted.filter(({ fraction }) => (fraction ?? 0) < 1);
  return {
    earnedPoints: round(earned),
    maxPoints: round(most),
    scorePercent: most === 0 ? 0 : round((100 * earned) / most),
    readAgain: [...new Set(notFullyRight.flatMap(({ events }) => events))],
    unmarkedCount: counted.filter(({ fraction }) => fraction === null).length,
  };
}

/** Two digits after the point. */
export function round(value: number): number {
  return Math.round(value * 100) / 100;
}
