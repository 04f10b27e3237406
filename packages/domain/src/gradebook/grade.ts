/** What one student has made of one assignment. Moments are values: whoever asks brings the clock. */
import { isOver } from '../quiz/attempt-policy.ts';

/**
 * - `NOT_STARTED`: no attempt.
 * - `WORKING`: the newest attempt goes on.
 * - `NEEDS_MARKING`: something handed in waits for the teacher.
 * - `LATE`: handed in after the closing of the class, in time that the student was granted.
 * - `HANDED_IN`: handed in and marked.
 */
export const GRADE_STATES = ['NOT_STARTED', 'WORKING', 'NEEDS_MARKING', 'LATE', 'HANDED_IN'] as const;
export type GradeState = (typeof GRADE_STATES)[number];

/** Points of an attempt as they stand; what is not marked yet has earned nothing. */
export type AttemptScore = {
  readonly attemptId: string;
  readonly status: 'IN_PROGRESS' | 'SUBMITTED';
  readonly startedAt: Date;
  readonly deadlineAt: Date | null;
  readonly pausedAt: Date | null;
  readonly submittedAt: Date | null;
  readonly earnedPoints: number;
  readonly maxPoints: number;
  /** 0 to 100. */
  readonly scorePercent: number;
  readonly unmarkedCount: number;
};

export type Grade = {
  readonly state: GradeState;
  /** The newest first. */
  readonly attempts: readonly AttemptScore[];
  /** Of those handed in the one with the highest score; of equal ones the newest. Null: none was handed in. */
  readonly best: AttemptScore | null;
  /** Of those handed in the newest. Null: none was. */
  readonly last: AttemptScore | null;
};

/**
 * Sums up the attempts of a student at an assignment. The best counts (Moodle, quiz setting "Grading method", by default).
 *
 * @param closesAt when the assignment closes for the class; null: never.
 */
export function gradeOf(attempts: readonly AttemptScore[], closesAt: Date | null, now: Date): Grade {
  const newestFirst = [...attempts].sort((a, b) => b.startedAt.getTime() - a.startedAt.getTime());
  const handedIn = newestFirst.filter(({ status }) => status === 'SUBMITTED');
  const best = handedIn.reduce<AttemptScore | null>(
    (leader, attempt) => (leader === null || attempt.scorePercent > leader.scorePercent ? attempt : leader),
    null,
  );
  return { state: stateOf(newestFirst, best, closesAt, now), attempts: newestFirst, best, last: handedIn[0] ?? null };
}

function stateOf(newestFirst: readonly AttemptScore[], best: AttemptScore | null, closesAt: Date | null, now: Date): GradeState {
  const [newest] = newestFirst;
  if (!newest) return 'NOT_STARTED';
  if (newestFirst.some(({ status, unmarkedCount }) => status === 'SUBMITTED' && unmarkedCount > 0)) return 'NEEDS_MARKING';
  if (!best || (newest.status === 'IN_PROGRESS' && !isOver(newest, now))) return 'WORKING';
  return closesAt !== null && best.submittedAt !== null && best.submittedAt > closesAt ? 'LATE' : 'HANDED_IN';
}
