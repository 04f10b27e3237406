import { randomBytes, randomUUID } from 'node:crypto';
import { toPublicQuestion } from '@tumen/domain/quiz/public-question';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { toLocalizedText } from '../localized.ts';
import { buildQuestions } from './build-questions.ts';
import { TRANSACTION } from './lock-attempt.ts';

const MAX_SEED_LENGTH = 64;

export type StartQuizAttemptInput = {
  /** Slug. */
  readonly quiz: string;
  /** 1 to 64 characters; undefined: drawn here. */
  readonly seed: string | undefined;
};

/**
 * Starts an attempt, or finds the one in progress with the same quiz and seed. The questions with their keys are stored with it.
 *
 * @returns The key of the attempt.
 * @throws ValidationError for an empty or overlong seed, NotFoundError for an unknown quiz.
 */
export async function startQuizAttempt(context: Context, input: StartQuizAttemptInput): Promise<string> {
  const seed = input.seed ?? randomBytes(6).toString('base64url');
  if (seed.trim() === '' || seed.length > MAX_SEED_LENGTH) {
    throw new ValidationError(`A seed has 1 to ${MAX_SEED_LENGTH} characters.`, 'seed');
  }
  const quiz = await context.db.quiz.findUnique({
    where: { slug: input.quiz },
  });
  if (!quiz) throw new NotFoundError(`There is no quiz "${input.quiz}". The field "quizzes" lists them all.`);

  const identity = { ownerHash: context.ensureOwner(), quizSlug: quiz.slug, seed };
  const running = await context.db.attempt.findFirst({ where: { ...identity, status: 'IN_PROGRESS' }, select: { id: true } });
  if (running) return running.id;

  const { contentHash, questions } = await buildQuestions(context.db, quiz, seed);
  return context.db.$transaction(async (tx) => {
    const id = randomUUID();
    const attempt = { ...identity, id, contentHash, title: toLocalizedText(quiz.title), startedAt: context.now() };
    // Of two that arrive together, the second waits here for the first and then inserts nothing.
    const { count } = await tx.attempt.createMany({ data: [attempt], skipDuplicates: true });
    if (count === 0) {
      const first = await tx.attempt.findFirstOrThrow({ where: identity, orderBy: { startedAt: 'desc' }, select: { id: true } });
      return first.id;
    }
    await tx.attemptQuestion.createMany({
      data: questions.map((question, index) => ({
        attemptId: id,
        position: index + 1,
        kind: question.view.kind,
        item: question.item,
        view: toPublicQuestion(question),
        key: question.key,
      })),
    });
    return id;
  }, TRANSACTION);
}
