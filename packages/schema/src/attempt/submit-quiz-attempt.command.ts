import type { Prisma } from '@tumen/database/client';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import type { Context } from '../context.ts';
import { scheduleWrongAnswers } from '../review/schedule-wrong-answers.ts';
import { requireOwner } from './admit.ts';
import { lockAttempt, TRANSACTION } from './lock-attempt.ts';
import { readAnswer, readKey, readView } from './stored.ts';

/**
 * Hands an attempt in: grades what is saved and fixes it. Idempotent: a second call changes nothing.
 *
 * @throws ForbiddenError without a cookie, NotFoundError for an attempt that is not the visitor's.
 */
export async function submitQuizAttempt(context: Context, attemptId: string): Promise<void> {
  const ownerHash = requireOwner(context);
  await context.db.$transaction(async (tx) => {
    const { status } = await lockAttempt(tx, attemptId, ownerHash);
    if (status === 'SUBMITTED') return;
    await gradeDrafts(tx, attemptId);
    await tx.attempt.update({ where: { id: attemptId }, data: { status: 'SUBMITTED', submittedAt: context.now() } });
    await scheduleWrongAnswers(tx, context, attemptId);
  }, TRANSACTION);
}

/** One statement to read and one to write, however many answers there are. */
async function gradeDrafts(tx: Prisma.TransactionClient, attemptId: string): Promise<void> {
  const drafts = await tx.response.findMany({
    where: { isFinal: false, question: { attemptId } },
    include: { question: { select: { view: true, key: true } } },
  });
  if (drafts.length === 0) return;
  const ids = drafts.map(({ questionId }) => questionId);
  const fractions = drafts.map(({ answer, question: { view, key } }) =>
    scoreAnswer({ view: readView(view), key: readKey(key) }, readAnswer(answer)),
  );
  await tx.$executeRaw`
    UPDATE "Response" SET "isFinal" = true, fraction = graded.fraction
    FROM unnest(${ids}::uuid[], ${fractions}::float8[]) AS graded(id, fraction)
    WHERE "questionId" = graded.id`;
}
