import type { Prisma } from '@tumen/database/client';
import { laterEnd } from '@tumen/domain/quiz/assignment-rules';
import { deadlineOf } from '@tumen/domain/quiz/attempt-policy';
import { rulesFor } from './assigned-rules.ts';

/**
 * Gives attempts that go on what their rules have come to grant: a later deadline, a later closing. Never less than they had, so that
 * what is taken back is taken from attempts to come. An attempt that is handed in gets the later closing, too, as long as its keys wait
 * for the one before.
 *
 * @param where attempts at assignments; whoever calls holds what their rules are made of.
 */
export async function extendAttempts(tx: Prisma.TransactionClient, now: Date, where: Prisma.AttemptWhereInput): Promise<void> {
  const found = await tx.attempt.findMany({
    where: { AND: [where], OR: [{ status: 'IN_PROGRESS' }, { closesAt: { gt: now } }] },
    select: { id: true },
    orderBy: { id: 'asc' },
  });
  const ids = found.map(({ id }) => id);
  // The deadline keeper and the student's own saving wait, or are done.
  await tx.$executeRaw`SELECT FROM "Attempt" WHERE id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`;
  const attempts = await tx.attempt.findMany({
    where: { id: { in: ids } },
    include: { assignment: true, enrollment: { select: { accommodations: true } } },
  });
  const quizzes = await tx.quiz.findMany({ where: { slug: { in: attempts.map(({ quizSlug }) => quizSlug) } } });
  const extended = attempts.flatMap((attempt) => {
    const quiz = quizzes.find(({ slug }) => slug === attempt.quizSlug);
    if (!quiz || !attempt.assignment || !attempt.enrollment) return [];
    const rules = rulesFor(quiz, attempt.assignment, attempt.enrollment.accommodations);
    const closesAt = laterEnd(attempt.closesAt, rules.closesAt);
    const timeLimitMinutes = longer(attempt.timeLimitMinutes, rules.timeLimitMinutes);
    const deadlineAt =
      attempt.status === 'IN_PROGRESS'
        ? laterEnd(
            attempt.deadlineAt,
            deadlineOf(new Date(attempt.startedAt.getTime() + attempt.addedMs), timeLimitMinutes, closesAt),
          )
        : attempt.deadlineAt;
    return [{ id: attempt.id, closesAt, timeLimitMinutes, deadlineAt }];
  });
  await tx.$executeRaw`
    UPDATE "Attempt" a SET "closesAt" = n."closesAt", "timeLimitMinutes" = n."timeLimitMinutes", "deadlineAt" = n."deadlineAt"
    FROM jsonb_to_recordset(${JSON.stringify(extended)}::jsonb)
      AS n(id uuid, "closesAt" timestamptz, "timeLimitMinutes" int, "deadlineAt" timestamptz)
    WHERE a.id = n.id`;
}

/** Null is no limit. */
function longer(one: number | null, other: number | null): number | null {
  return one === null || other === null ? null : Math.max(one, other);
}
