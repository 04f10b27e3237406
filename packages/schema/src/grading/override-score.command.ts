import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { ValidationError } from '../errors/user-error.ts';
import { lockQuestion, requireTaughtQuestion } from './lock-taught-question.ts';
import { checkReason } from './reason.ts';

/**
 * Gives a question other points than the key, the rubric or a ruling does; what those gave is kept beneath. The same points again change
 * nothing.
 *
 * @param earnedPoints null: what was given by hand is taken back.
 * @throws ForbiddenError without a teacher, NotFoundError for a question that is not of a class of theirs, ConflictError while the student
 *   works, ValidationError without a reason and for more points than the question has.
 */
export async function overrideScore(
  context: Context,
  questionId: string,
  earnedPoints: number | null,
  typedReason: string,
): Promise<void> {
  const found = await requireTaughtQuestion(context, questionId);
  const reason = checkReason(typedReason);
  await context.db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, found);
    const overriddenFraction = earnedPoints === null ? null : toFraction(earnedPoints, question.points);
    if (overriddenFraction === question.overriddenFraction) return;
    await tx.attemptQuestion.update({ where: { id: question.id }, data: { overriddenFraction } });
    await tx.scoreChange.create({
      data: {
        questionId: question.id,
        kind: 'OVERRIDDEN',
        fromFraction: earnedFraction(question),
        toFraction: earnedFraction({ ...question, overriddenFraction }),
        reason,
        teacherId: context.teacherId,
        createdAt: context.now(),
      },
    });
  }, TRANSACTION);
}

function toFraction(earnedPoints: number, points: number): number {
  if (earnedPoints >= 0 && earnedPoints <= points) return earnedPoints / points;
  throw new ValidationError(`The question has ${points} points. Give 0 to ${points}.`, 'earnedPoints');
}
