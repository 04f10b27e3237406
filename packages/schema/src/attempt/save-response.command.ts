import type { Prisma } from '@tumen/database/client';
import { isClosed } from '@tumen/domain/quiz/attempt-policy';
import type { Answer, PublicQuestion } from '@tumen/domain/quiz/question';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import type { Context } from '../context.ts';
import { ConflictError, DeadlinePassedError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { tellProgress } from '../live/tell.ts';
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
  const attempt = await context.db.$transaction(async (tx) => {
    const attempt = await lockAttempt(tx, input.attemptId, learnerId);
    const question = await findQuestion(tx, input);
    if (question.sequence !== null && input.sequence <= question.sequence) return attempt;
    // First: past the deadline every answer is final, and the reason to tell is the time.
    refuseLate(attempt, context.now());
    if (question.isFinal) throw new ConflictError('This answer is final. Load the question again to see it.');
    const view = readView(question.view);
    checkAnswer(view, input);
    // Where feedback waits nothing is graded yet, so that nothing could be seen.
    const isGraded = input.isFinal && attempt.feedbackPolicy === 'AT_ONCE';
    const fraction = isGraded ? scoreAnswer({ view, key: readKey(question.key) }, input.answer) : null;
    await tx.$executeRaw`
      INSERT INTO "Response" ("questionId", answer, sequence, "isFinal", fraction, "savedAt")
      VALUES (${question.id}::uuid, ${JSON.stringify(input.answer)}::jsonb, ${input.sequence}, ${input.isFinal}, ${fraction}, ${context.now()})
      ON CONFLICT ("questionId") DO UPDATE SET (answer, sequence, "isFinal", fraction, "savedAt") =
        (excluded.answer, excluded.sequence, excluded."isFinal", excluded.fraction, excluded."savedAt")`;
    if (fraction !== null && fraction < 1) await scheduleWrongAnswers(tx, context);
    return attempt;
  }, TRANSACTION);
  tellProgress(context, attempt);
}

function refuseLate({ status, deadlineAt, pausedAt }: LockedAttempt, now: Date): void {
  if (!isClosed({ status, deadlineAt, pausedAt }, now)) return;
  if (deadlineAt === null || now < deadlineAt)
    throw new ConflictError('The attempt is submitted. Load it again to see its result.');
  throw new DeadlinePassedError(
    'The time was up before this answer reached the server. The answers before it are kept.',
    deadlineAt,
  );
}

/** A question with what is stored of its response; `sequence` and `isFinal` are null before the first save. */
type StoredQuestion = {
  readonly id: string;
  readonly view: Prisma.JsonValue;
  readonly key: Prisma.JsonValue;
  readonly sequence: number | null;
  readonly isFinal: boolean | null;
};

async function findQuestion(tx: Prisma.TransactionClient, { attemptId, questionId }: SaveResponseInput): Promise<StoredQuestion> {
  const [question] = await tx.$queryRaw<StoredQuestion[]>`
    SELECT q.id::text, q.view, q.key, r.sequence, r."isFinal" FROM "AttemptQuestion" q LEFT JOIN "Response" r ON r."questionId" = q.id
    WHERE q.id = ${rowId(questionId)}::uuid AND q."attemptId" = ${rowId(attemptId)}::uuid`;
  if (!question) throw new NotFoundError('The attempt has no such question.');
  return question;
}

function checkAnswer(view: PublicQuestion, { answer, isFinal }: SaveResponseInput): void {
  const faults = validateAnswer(view, answer, isFinal ? 'FINAL' : 'DRAFT');
  if (faults.length > 0) throw new ValidationError(faults.join(' '), 'answer');
}
