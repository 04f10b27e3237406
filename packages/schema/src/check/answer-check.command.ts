import type { Answer } from '@tumen/domain/quiz/question';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { validateAnswer } from '@tumen/domain/quiz/scoring/validate-answer';
import type { Feedback } from '../attempt/question-feedback.type.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { putCheckQuestion } from '../question/check-question.ts';

/**
 * Judges an answer to a check question of a lesson. Stores nothing: checks are for learning, and may be tried again.
 *
 * @throws NotFoundError for an unknown question or one that belongs to a quiz, ValidationError for an impossible answer.
 */
export async function answerCheck({ db }: Context, slug: string, answer: Answer): Promise<Feedback> {
  const row = await db.question.findUnique({ where: { slug, usage: 'CHECK' } });
  if (!row) throw new NotFoundError(`There is no check question "${slug}".`);
  const question = putCheckQuestion(row.data);
  const faults = validateAnswer(question.view, answer);
  if (faults.length > 0) throw new ValidationError(faults.join(' '), 'answer');
  return { kind: question.view.kind, key: question.key, fraction: scoreAnswer(question, answer) };
}
