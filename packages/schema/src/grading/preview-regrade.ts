import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { computeResult } from '../attempt/attempt-result.ts';
import type { Context } from '../context.ts';
import { UserError } from '../errors/user-error.ts';
import { findRegrade, isChanged, type Regraded } from './find-regrade.ts';
import { type DeclaredRuling, readDeclared } from './regrade-assignment.command.ts';

/** Points are those of the question, percents those of the whole attempt; null: it does not count, or waits for a teacher. */
export type RegradeChangeShape = {
  /** Key of the student's place. */
  readonly enrollmentId: string;
  readonly fromPoints: number | null;
  readonly toPoints: number | null;
  readonly fromScorePercent: number;
  readonly toScorePercent: number;
};

export type RegradePreviewShape = {
  readonly attemptCount: number;
  readonly overriddenCount: number;
  readonly changes: readonly RegradeChangeShape[];
};

/** Tells what `regradeAssignment` would change, without writing anything. Null where it would refuse. */
export async function previewRegrade(
  context: Context,
  questionId: string,
  declared: DeclaredRuling,
): Promise<RegradePreviewShape | null> {
  const read = await readDeclared(context, questionId, declared).catch((error: unknown) => {
    if (error instanceof UserError) return null;
    throw error;
  });
  if (read === null) return null;
  const { question, assignmentId, ruling } = read;
  const regraded = await findRegrade(context.db, { assignmentId, item: question.item, view: question.view }, ruling);
  return {
    attemptCount: regraded.length,
    overriddenCount: regraded.filter((row) => row.question.overriddenFraction !== null).length,
    changes: await weighChanges(context, regraded.filter(isChanged)),
  };
}

/** One statement for all attempts. */
async function weighChanges({ db }: Context, changed: readonly Regraded[]): Promise<RegradeChangeShape[]> {
  const attempts = await db.attempt.findMany({
    where: { id: { in: changed.map(({ question }) => question.attemptId) } },
    select: {
      id: true,
      enrollmentId: true,
      questions: {
        select: {
          id: true,
          points: true,
          overriddenFraction: true,
          ruledFraction: true,
          isDropped: true,
          response: { select: { fraction: true } },
        },
      },
    },
  });
  const byId = new Map(attempts.map((attempt) => [attempt.id, attempt]));
  return changed.flatMap(({ question, after, fromFraction, toFraction }) => {
    const attempt = byId.get(question.attemptId);
    if (!attempt || attempt.enrollmentId === null) return [];
    const then = attempt.questions.map((each) =>
      each.id === question.id ? { ...each, ruledFraction: after.fraction, isDropped: after.isDropped } : each,
    );
    return {
      enrollmentId: attempt.enrollmentId,
      fromPoints: fromFraction === null ? null : fromFraction * question.points,
      toPoints: toFraction === null ? null : toFraction * question.points,
      fromScorePercent: scorePercent(attempt.questions),
      toScorePercent: scorePercent(then),
    };
  });
}

type Scored = Parameters<typeof earnedFraction>[0] & { readonly points: number; readonly isDropped: boolean };

function scorePercent(questions: readonly Scored[]): number {
  const graded = questions.map((question) => ({ ...question, fraction: earnedFraction(question), events: [] }));
  return computeResult(graded).scorePercent;
}
