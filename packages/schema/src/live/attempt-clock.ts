import { isOver } from '@tumen/domain/quiz/attempt-policy';
import { ownAttempts, rowId } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';

/** What the page of a student has to know of the clock of an attempt. */
export type AttemptClock = {
  readonly attemptId: string;
  readonly pausedAt: Date | null;
  readonly deadlineAt: Date | null;
  readonly isOver: boolean;
  readonly serverTime: Date;
};

/** @returns null when there is no such attempt of the visitor. */
export async function readClock(
  context: Pick<Context, 'db' | 'now' | 'learnerId'>,
  attemptId: string,
): Promise<AttemptClock | null> {
  const { db, now } = context;
  const attempt = await db.attempt.findFirst({
    where: { AND: [ownAttempts(context)], id: rowId(attemptId) },
    select: { id: true, status: true, pausedAt: true, deadlineAt: true },
  });
  if (!attempt) return null;
  const { id, pausedAt, deadlineAt } = attempt;
  return { attemptId: id, pausedAt, deadlineAt, isOver: isOver(attempt, now()), serverTime: now() };
}
