import type { Prisma } from '@tumen/database/client';
import type { AttemptRun } from '@tumen/domain/quiz/attempt-policy';
import { NotFoundError } from '../errors/user-error.ts';
import { rowId } from './attempt.visibility.ts';

export type LockedAttempt = Pick<AttemptRun, 'status' | 'feedbackPolicy' | 'deadlineAt' | 'pausedAt'> & {
  /** Of which assignment it is, and of whose place in the class; null, both: taken freely. */
  readonly assignmentId: string | null;
  readonly enrollmentId: string | null;
};

/**
 * Locks an attempt of a learner until the transaction ends, so that saving and submitting take turns. What is read of it
 * afterwards is current: a join in this very statement would still see responses as they were before the wait for the lock.
 *
 * @throws NotFoundError for an attempt that does not exist and for one of somebody else alike.
 */
export async function lockAttempt(tx: Prisma.TransactionClient, attemptId: string, learnerId: string): Promise<LockedAttempt> {
  const [attempt] = await tx.$queryRaw<LockedAttempt[]>`
    SELECT status::text, "feedbackPolicy"::text, "deadlineAt", "pausedAt", "assignmentId"::text, "enrollmentId"::text
    FROM "Attempt" WHERE id = ${rowId(attemptId)}::uuid AND "learnerId" = ${learnerId}::uuid FOR UPDATE`;
  if (!attempt) throw new NotFoundError('There is no such attempt, or it is not yours.');
  return attempt;
}

/** Waits longer for a free connection than Prisma would: when a class starts at once, a late answer beats a refused one. */
export const TRANSACTION = { maxWait: 8_000, timeout: 8_000 } as const;
