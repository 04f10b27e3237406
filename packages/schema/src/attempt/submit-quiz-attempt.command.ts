import type { Context } from '../context.ts';
import { tellProgress } from '../live/tell.ts';
import { scheduleWrongAnswers } from '../review/schedule-wrong-answers.ts';
import { requireLearner } from './admit.ts';
import { gradeAttempt } from './grade-attempt.ts';
import { lockAttempt, TRANSACTION } from './lock-attempt.ts';

/**
 * Hands an attempt in: grades what is saved and fixes it. Idempotent: a second call changes nothing.
 *
 * @throws ForbiddenError without a cookie, NotFoundError for an attempt that is not the visitor's.
 */
export async function submitQuizAttempt(context: Context, attemptId: string): Promise<void> {
  const learnerId = requireLearner(context);
  const attempt = await context.db.$transaction(async (tx) => {
    const locked = await lockAttempt(tx, attemptId, learnerId);
    if (locked.status === 'SUBMITTED') return locked;
    await gradeAttempt(tx, attemptId);
    await tx.attempt.update({ where: { id: attemptId }, data: { status: 'SUBMITTED', submittedAt: context.now() } });
    await scheduleWrongAnswers(tx, context);
    return locked;
  }, TRANSACTION);
  tellProgress(context, attempt);
}
