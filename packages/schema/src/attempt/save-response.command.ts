import type { Prisma } from '@tumen/database/client';
import { isClosed } from '@tumen/domain/quiz/attempt-policy';
import type { Answer, PublicQuestion } from '@tumen/domain/quiz/question';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import type { Context } from '../context.ts';
import { ConflictError, DeadlinePassedError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { scheduleWrongAnswers } from '../review/schedule-wrong-answers.ts';
import { requireLearner } from './admit.ts';
import { rowId } from './attempt.visibility.ts';
import { type LockedAttempt, lockAttempt, TRANSACTION } from './lock-attempt.ts';
import { readKey, readView } from './stored.ts';

export type SaveResponseInput = {
  /** Database keys. */
  readonly attemptId: string;
  readonly questionId: string;
  /** Counts the saves of a question on the client, from 0. */
  readonly sequence: number;
  readonly answer: Answer;
  readonly isFinal: boolean;
};

/**
 * Saves an answer. Idempotent: a save whose `sequence` is not above the stored one changes nothing, so that a retry, or a slow
 * request that a newer one overtook, does no harm. A final answer is fixed, and graded where feedback comes at once. What reached
 * the server before the deadline stays; what comes later than the grace for the network (NETWORK_GRACE_MS) changes nothing.
 *
 * @throws ForbiddenError without a cookie, NotFoundError for an attempt or question that is not the visitor's, ValidationError for
 *   an impossible answer, ConflictError when the answer is fixed already, DeadlinePassedError when it comes too late.
 */
export async function saveResponse(context: Context, input: SaveResponseInput): Promise<void> {
  const learnerId = requireLearner(context);
  if (input.sequence < 0) throw new ValidationError('Count the saves of a question up from 0.', 'sequence');
  await context.db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, input.attemptId, learnerId);
    const question = await findQuestion(tx, input);
    const stored = question.response;
    if (stored && input.sequence <= stored.sequence) return;
    // First: past the deadline every answer is final, and the reason to tell is the time.
    refuseLate(attempt, context.now());
    if (stored?.isFinal) throw new ConflictError('This answer is final. Load the question again to see it.');
    const view = readView(question.view);
    checkAnswer(view, input);
    const response = {
      answer: input.answer,
      sequence: input.sequence,
      isFinal: input.isFinal,
      // Where feedback waits nothing is graded yet, so that nothing could be seen.
      fraction:
        input.isFinal && attempt.feedbackPolicy === 'AT_ONCE'
          ? scoreAnswer({ view, key: readKey(question.key) }, input.answer)
          : null,
      savedAt: context.now(),
    } satisfies Prisma.ResponseUncheckedUpdateInput;
    await tx.response.upsert({
      where: { questionId: question.id },
      create: { questionId: question.id, ...response },
      update: response,
    });
    if (response.fraction !== null && response.fraction < 1) await scheduleWrongAnswers(tx, context);
  }, TRANSACTION);
}

function refuseLate({ status, deadlineAt }: LockedAttempt, now: Date): void {
  if (!isClosed({ status, deadlineAt }, now)) return;
  if (deadlineAt === null || now < deadlineAt)
    throw new ConflictError('The attempt is submitted. Load it again to see its result.');
  throw new DeadlinePassedError(
    'The time was up before this answer reached the server. The answers before it are kept.',
    deadlineAt,
  );
}

async function findQuestion(tx: Prisma.TransactionClient, { attemptId, questionId }: SaveResponseInput) {
  const where = { id: rowId(questionId), attemptId: rowId(attemptId) };
  const question = await tx.attemptQuestion.findUnique({ where, include: { response: true } });
  if (!question) throw new NotFoundError('The attempt has no such question.');
  return question;
}

function checkAnswer(view: PublicQuestion, { answer, isFinal }: SaveResponseInput): void {
  const faults = validateAnswer(view, answer, isFinal ? 'FINAL' : 'DRAFT');
  if (faults.length > 0) throw new ValidationError(faults.join(' '), 'answer');
}
