import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { round } from '../attempt/attempt-result.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ValidationError } from '../errors/user-error.ts';
import { lockQuestion, placeOf, requireTaughtQuestion } from './lock-taught-question.ts';
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
    const overriddenFraction = earnedPoints === null ? null : shareOf(earnedPoints, question.points);
    if (overriddenFraction === question.overriddenFraction) return;
    const [fromFraction, toFraction] = [question, { ...question, overriddenFraction }].map(earnedFraction);
    await tx.attemptQuestion.update({ where: { id: question.id }, data: { overriddenFraction } });
    await recordAudit(tx, context, {
      action: 'SCORE_OVERRIDDEN',
      ...placeOf(found),
      before: toPoints(fromFraction, question.points),
      after: toPoints(toFraction, question.points),
    });
    await tx.scoreChange.create({
      data: {
        questionId: question.id,
        kind: 'OVERRIDDEN',
        fromFraction: fromFraction ?? null,
        toFraction: toFraction ?? null,
        reason,
        teacherId: context.teacherId,
        createdAt: context.now(),
      },
    });
  }, TRANSACTION);
}

/** Null where nothing was earned yet, or the question did not count. */
function toPoints(fraction: number | null | undefined, points: number): string | null {
  return typeof fraction === 'number' ? String(round(fraction * points)) : null;
}

function shareOf(earnedPoints: number, points: number): number {
  if (earnedPoints >= 0 && earnedPoints <= points) return earnedPoints / points;
  throw new ValidationError(`The question has ${points} points. Give 0 to ${points}.`, 'earnedPoints');
}
