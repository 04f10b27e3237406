import type { Prisma, PrismaClient } from '@tumen/database/client';
import { NETWORK_GRACE_MS } from '@tumen/domain/quiz/attempt-policy';
import type { Asker, Context } from '../context.ts';
import { tellProgress } from '../live/tell.ts';
import { scheduleWrongAnswers } from '../review/schedule-wrong-answers.ts';
import { gradeAttempt } from './grade-attempt.ts';
import { TRANSACTION } from './lock-attempt.ts';

/** So many are looked up at once; what remains comes with the next call. */
const MOST = 1_000;

type Due = Pick<Prisma.AttemptGetPayload<object>, 'id' | 'learnerId' | 'assignmentId' | 'enrollmentId'>;

/** `failures` are attempts that could not be graded; they stay due. */
export type SubmittedAttempts = { readonly submitted: number; readonly failures: readonly { id: string; error: unknown }[] };

/**
 * Hands in the attempts whose deadline, and the grace for the network after it, have passed: the work of the server, with nobody
 * connected. The row of the attempt is the job, so that a killed process loses none, and a row that another process holds is left to
 * it: each is handed in once. One transaction an attempt, so that one that cannot be graded holds up no other.
 *
 * An attempt counts as handed in at its deadline, however late the server comes to it.
 *
 * @param learnerId only attempts of this learner; absent: of all.
 */
export async function submitDueAttempts(
  { db, now, live }: Pick<Context, 'db' | 'now' | 'live'>,
  learnerId?: string,
): Promise<SubmittedAttempts> {
  const before = new Date(now().getTime() - NETWORK_GRACE_MS);
  const due = await db.attempt.findMany({
    where: {
      status: 'IN_PROGRESS',
      deadlineAt: { lt: before },
      // The clock of a paused attempt stands.
      pausedAt: null,
      ...(learnerId !== undefined && { learnerId }),
    },
    orderBy: { deadlineAt: 'asc' },
    take: MOST,
    select: { id: true, learnerId: true, assignmentId: true, enrollmentId: true },
  });
  const failures: { id: string; error: unknown }[] = [];
  let submitted = 0;
  for (const attempt of due) {
    try {
      if (!(await submitDue(db, now, attempt, before))) continue;
      submitted += 1;
      tellProgress({ live }, attempt);
    } catch (error) {
      failures.push({ id: attempt.id, error });
    }
  }
  return { submitted, failures };
}

/** Returns false for one that is handed in already, or just now by somebody else, or that was given more time meanwhile. */
function submitDue(db: PrismaClient, now: Asker['now'], { id, learnerId }: Due, before: Date): Promise<boolean> {
  return db.$transaction(async (tx) => {
    const locked = await tx.$queryRaw<unknown[]>`
      SELECT id FROM "Attempt" WHERE id = ${id}::uuid AND status = 'IN_PROGRESS' AND "deadlineAt" < ${before} AND "pausedAt" IS NULL FOR UPDATE SKIP LOCKED`;
    if (locked.length === 0) return false;
    await gradeAttempt(tx, id);
    await tx.$executeRaw`
      UPDATE "Attempt" SET status = 'SUBMITTED', "submittedAt" = "deadlineAt", "isAutoSubmitted" = true WHERE id = ${id}::uuid`;
    await scheduleWrongAnswers(tx, { learnerId, now });
    return true;
  }, TRANSACTION);
}
