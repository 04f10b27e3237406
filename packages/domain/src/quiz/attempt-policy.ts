/** By which rules an attempt ends and shows its keys. Moments are values: whoever asks brings the clock. */
import type { FeedbackPolicy } from './blueprint.ts';

/**
 * So long after the deadline an answer is still taken that was on its way at the deadline: a slow connection takes nobody's answer.
 * It is no time to think: at the deadline the page stops taking answers and sends what it has.
 */
export const NETWORK_GRACE_MS = 5_000;

const MINUTE_MS = 60_000;

/** What the end of an attempt depends on. `closesAt` is that of the quiz; null: it never closes. */
export type AttemptRun = {
  readonly status: 'IN_PROGRESS' | 'SUBMITTED';
  readonly feedbackPolicy: FeedbackPolicy;
  /** Null: the attempt may take as long as it likes. */
  readonly deadlineAt: Date | null;
  readonly closesAt: Date | null;
  /** Since when the teacher of the class holds it: its clock stands at this moment. Null: the clock runs. */
  readonly pausedAt: Date | null;
};

type Clock = Pick<AttemptRun, 'status' | 'deadlineAt' | 'pausedAt'>;

/** The moment by which an attempt ends: when its time is up or its quiz closes, whichever comes first. Null when it never does. */
export function deadlineOf(startedAt: Date, timeLimitMinutes: number | null, closesAt: Date | null): Date | null {
  const limit = timeLimitMinutes === null ? null : new Date(startedAt.getTime() + timeLimitMinutes * MINUTE_MS);
  if (limit === null || closesAt === null) return limit ?? closesAt;
  return limit < closesAt ? limit : closesAt;
}

/** Tells whether no answer is taken any more: the attempt is handed in, or its deadline and the grace for the network have passed. */
export function isClosed({ status, deadlineAt, pausedAt }: Clock, now: Date): boolean {
  const time = (pausedAt ?? now).getTime();
  return status === 'SUBMITTED' || (deadlineAt !== null && time > deadlineAt.getTime() + NETWORK_GRACE_MS);
}

/** Tells whether the attempt is over for its owner: handed in, or past its deadline, were it not graded yet. */
export function isOver({ status, deadlineAt, pausedAt }: Clock, now: Date): boolean {
  return status === 'SUBMITTED' || (deadlineAt !== null && (pausedAt ?? now) >= deadlineAt);
}

/**
 * Tells whether the keys of all questions may be seen. A single one may be earlier, when feedback comes at once. While the class is
 * held, its quiz does not close.
 */
export function releasesKeys({ status, feedbackPolicy, closesAt, pausedAt }: Omit<AttemptRun, 'deadlineAt'>, now: Date): boolean {
  if (status !== 'SUBMITTED') return false;
  switch (feedbackPolicy) {
    case 'AT_ONCE':
    case 'AFTER_SUBMISSION':
      return true;
    case 'AFTER_DEADLINE':
      return closesAt !== null && (pausedAt ?? now) >= closesAt;
    case 'NEVER':
      return false;
  }
}

/** Tells whether the points of the whole attempt may be seen. Where the key is never shown they are all that a student learns. */
export function releasesScore(run: Omit<AttemptRun, 'deadlineAt'>, now: Date): boolean {
  return releasesKeys(run, now) || (run.status === 'SUBMITTED' && run.feedbackPolicy === 'NEVER');
}
