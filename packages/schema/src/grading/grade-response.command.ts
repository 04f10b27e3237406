import type { Prisma } from '@tumen/database/client';
import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { KIND_RULES } from '@tumen/domain/quiz/kinds';
import { scoreEssay } from '@tumen/domain/quiz/kinds/essay/score';
import type { PublicQuestion } from '@tumen/domain/quiz/question';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { type Marking, readMarking, readView } from '../attempt/stored.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ConflictError, ValidationError } from '../errors/user-error.ts';
import { lockQuestion, placeOf, requireTaughtQuestion } from './lock-taught-question.ts';
import { checkComment } from './reason.ts';

export type Marks = {
  /** Points by the id of the criterion; empty for kinds that the server scores, and to comment on an essay that nobody wrote. */
  readonly points: ReadonlyMap<string, number>;
  readonly comment: string;
};

/**
 * Marks an answer: an essay by its rubric, and whichever kind with a comment. The student sees both with the feedback, as the policy of
 * the attempt says. Marking again replaces what was there; the same again changes nothing.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a question that is not of a class of theirs, ConflictError while the student
 *   works and for an essay that nobody wrote, ValidationError for points that the rubric does not give.
 */
export async function gradeResponse(context: Context, questionId: string, marks: Marks): Promise<void> {
  const found = await requireTaughtQuestion(context, questionId);
  const marking: Marking = { points: Object.fromEntries(marks.points), comment: checkComment(marks.comment) };
  const view = readView(found.view);
  await context.db.$transaction(async (tx) => {
    const question = await lockQuestion(tx, found);
    const isUnwritten = KIND_RULES[view.kind].markedBy === 'TEACHER' && question.response === null;
    if (isUnwritten && marks.points.size > 0)
      throw new ConflictError('The student wrote nothing here, so that there is nothing to mark.');
    const scored = isUnwritten ? null : scoreMarks(view, marks.points);
    if (isSame(question.marking, marking)) return;
    const response = question.response && { ...question.response, fraction: scored ?? question.response.fraction };
    await tx.attemptQuestion.update({ where: { id: question.id }, data: { marking } });
    await recordAudit(tx, context, { action: 'RESPONSE_MARKED', ...placeOf(found) });
    if (scored === null) return;
    await tx.response.update({ where: { questionId: question.id }, data: { fraction: scored, isFinal: true } });
    await tx.scoreChange.create({
      data: {
        questionId: question.id,
        kind: 'MARKED',
        fromFraction: earnedFraction(question),
        toFraction: earnedFraction({ ...question, response }),
        reason: '',
        teacherId: context.teacherId,
        createdAt: context.now(),
      },
    });
  }, TRANSACTION);
}

/** Returns null for kinds that the server scores: a teacher only comments on those. */
function scoreMarks({ kind, criteria = [] }: PublicQuestion, points: Marks['points']): number | null {
  if (KIND_RULES[kind].markedBy === 'SERVER') {
    if (points.size === 0) return null;
    throw new ValidationError('This question has no rubric. To give another score, override it.', 'marks');
  }
  const unknown = [...points.keys()].find((name) => !criteria.some(({ id }) => id === name));
  if (unknown !== undefined) throw new ValidationError(`The rubric has no line "${unknown}".`, 'marks');
  try {
    return scoreEssay(criteria, points);
  } catch (error) {
    if (error instanceof RangeError) throw new ValidationError(error.message, 'marks');
    throw error;
  }
}

function isSame(stored: Prisma.JsonValue, { points, comment }: Marking): boolean {
  if (stored === null) return false;
  const before = readMarking(stored);
  const names = Object.keys(points);
  return (
    before.comment === comment &&
    names.length === Object.keys(before.points).length &&
    names.every((name) => before.points[name] === points[name])
  );
}
