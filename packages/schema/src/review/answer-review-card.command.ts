import { isDeepStrictEqual } from 'node:util';
import type { Prisma } from '@tumen/database/client';
import type { Answer, Question } from '@tumen/domain/quiz/question';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import { gradeOf, reviewMemory } from '@tumen/domain/review/memory';
import { requireLearner } from '../attempt/admit.ts';
import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Feedback } from '../attempt/question-feedback.type.ts';
import type { Context } from '../context.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { reviewQuestionLoader, toReviewQuestion } from './review-question.ts';
import { readMemory } from './stored-memory.ts';

export type AnswerReviewCardInput = {
  /** Database key. */
  readonly cardId: string;
  /** `ReviewCard.sequence` as it was shown. */
  readonly sequence: number;
  /** `ReviewQuestion.version` as it was shown. */
  readonly version: string;
  readonly answer: Answer;
};

const CHANGED = 'The question was changed in the meantime. Load the card again.';

/**
 * Grades the answer to a card that is due and sets when it is asked again. Idempotent: the same sequence again, as by a double click,
 * changes nothing and gives the verdict of the first answer.
 *
 * @throws ForbiddenError without a cookie, NotFoundError for a card that is not the visitor's, ValidationError for an impossible
 *   answer, ConflictError when the card is not due, was answered elsewhere or its question changed.
 */
export async function answerReviewCard(context: Context, input: AnswerReviewCardInput): Promise<Feedback> {
  const where = { id: rowId(input.cardId), learnerId: requireLearner(context) };
  // Before the transaction: it would hold one connection while it waits for another.
  const question = await ask(context, where, input.sequence);
  return context.db.$transaction(async (tx) => {
    const card = await lockCard(tx, where);
    if (input.sequence <= card.reviews) return findVerdict(tx, input, question);
    if (input.sequence > card.reviews + 1)
      throw new ConflictError('Answers to a card are counted up by one. Load the card again.');
    const at = context.now();
    if (card.dueAt > at) throw new ConflictError(`The card is due on ${card.dueAt.toISOString()}.`);
    checkAnswer(question, input);
    const fraction = scoreAnswer(question, input.answer);
    if (fraction === null) throw new Error('A card asks only what the server can grade.');
    const memory = reviewMemory(readMemory(card), gradeOf(fraction), at);
    const { stability, difficulty, reviewedAt, dueAt } = memory;
    await tx.reviewCard.update({ where: { id: card.id }, data: memory });
    await tx.reviewLog.create({
      data: {
        cardId: card.id,
        sequence: memory.reviews,
        answer: input.answer,
        fraction,
        stability,
        difficulty,
        reviewedAt,
        dueAt,
      },
    });
    return toFeedback(question, fraction);
  }, TRANSACTION);
}

type OwnCard = { readonly id: string; readonly learnerId: string };

/** The question of a card's asking. What it depends on never changes in a card, only in the content. */
async function ask(context: Context, where: OwnCard, sequence: number): Promise<Question> {
  const card = await context.db.reviewCard.findUnique({ where });
  if (!card) throw new NotFoundError('There is no such card, or it is not yours.');
  const question = await reviewQuestionLoader(context)({ card, sequence });
  if (!question) throw new ConflictError(CHANGED);
  return question;
}

async function lockCard(tx: Prisma.TransactionClient, where: OwnCard) {
  await tx.$queryRaw`SELECT FROM "ReviewCard" WHERE id = ${where.id}::uuid FOR UPDATE`;
  return tx.reviewCard.findUniqueOrThrow({ where });
}

/** The verdict of an answer that was given before. */
async function findVerdict(
  tx: Prisma.TransactionClient,
  { cardId, sequence, answer }: AnswerReviewCardInput,
  question: Question,
) {
  const entry = await tx.reviewLog.findUnique({ where: { cardId_sequence: { cardId, sequence } } });
  if (!isDeepStrictEqual(entry?.answer, answer)) throw new ConflictError('The card was answered in the meantime. Load it again.');
  return toFeedback(question, entry?.fraction ?? 0);
}

function checkAnswer(question: Question, { answer, version }: AnswerReviewCardInput): void {
  if (version !== toReviewQuestion(question).version) throw new ConflictError(CHANGED);
  const faults = validateAnswer(question.view, answer);
  if (faults.length > 0) throw new ValidationError(faults.join(' '), 'answer');
}

function toFeedback({ view, key }: Question, fraction: number): Feedback {
  return { kind: view.kind, key, fraction };
}
