import type { Prisma } from '@tumen/database/client';
import { requireTaughtAssignment } from '../assignment/assignment.commands.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ValidationError } from '../errors/user-error.ts';
import { moveEnds } from './move-ends.ts';
import { tellAll } from './tell.ts';

/**
 * Pauses an assignment: the clocks of running attempts stand, no deadline comes and no keys are released until it goes on. Answers
 * that arrive are kept. Again changes nothing.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for an assignment that is not theirs, ValidationError for a lesson.
 */
export async function pauseAssignment(context: Context, id: string): Promise<void> {
  const assignment = await requireTaughtQuiz(context, id);
  const now = context.now();
  await context.db.$transaction(async (tx) => {
    // An attempt that begins meanwhile waits, and begins paused.
    const { pausedAt } = await lockAssignment(tx, assignment.id);
    if (pausedAt !== null) return;
    await tx.assignment.update({ where: { id: assignment.id }, data: { pausedAt: now } });
    // Those whose time is up already are not brought back; those handed in wait with the others for their keys.
    await tx.$executeRaw`
      UPDATE "Attempt" SET "pausedAt" = ${now} WHERE "assignmentId" = ${assignment.id}::uuid AND "pausedAt" IS NULL
        AND (status = 'IN_PROGRESS' AND ("deadlineAt" IS NULL OR "deadlineAt" > ${now}) OR status = 'SUBMITTED' AND "closesAt" > ${now})`;
    await recordAudit(tx, context, { action: 'ASSIGNMENT_PAUSED', ...placeOf(assignment) });
  }, TRANSACTION);
  tellAll(context, assignment.id);
}

/**
 * Lets a paused assignment go on. Every end moves by the pause: deadlines, closings, those of single students. Again changes nothing.
 *
 * @throws as `pauseAssignment`.
 */
export async function resumeAssignment(context: Context, id: string): Promise<void> {
  const assignment = await requireTaughtQuiz(context, id);
  const now = context.now();
  await context.db.$transaction(async (tx) => {
    const { pausedAt } = await lockAssignment(tx, assignment.id);
    if (pausedAt === null) return;
    await moveEnds(tx, assignment, now.getTime() - pausedAt.getTime());
    await tx.assignment.update({ where: { id: assignment.id }, data: { pausedAt: null } });
    await tx.$executeRaw`
      WITH held AS (SELECT id, ${now}::timestamptz - "pausedAt" AS pause FROM "Attempt" WHERE "assignmentId" = ${assignment.id}::uuid AND "pausedAt" IS NOT NULL)
      UPDATE "Attempt" a SET "pausedAt" = NULL, "deadlineAt" = "deadlineAt" + pause, "closesAt" = "closesAt" + pause,
        "addedMs" = "addedMs" + (extract(epoch FROM pause) * 1000)::int
      FROM held WHERE a.id = held.id`;
    await recordAudit(tx, context, { action: 'ASSIGNMENT_RESUMED', ...placeOf(assignment) });
  }, TRANSACTION);
  tellAll(context, assignment.id);
}

/** Where the log of a class is to note something of an assignment. */
export function placeOf({ id, classroomId }: { readonly id: string; readonly classroomId: string }) {
  return { assignmentId: id, classroomId };
}

/** A quiz of the teacher who asks, as `requireTaughtAssignment`, with a ValidationError for a lesson. */
export async function requireTaughtQuiz(context: Context, id: string) {
  const assignment = await requireTaughtAssignment(context, id);
  if (assignment.quizSlug === null) throw new ValidationError('A lesson is read and has no clock.', 'assignmentId');
  return { ...assignment, quizSlug: assignment.quizSlug };
}

/** Whoever begins an attempt, or orders something else, waits until the transaction ends. */
export async function lockAssignment(tx: Prisma.TransactionClient, id: string): Promise<{ pausedAt: Date | null }> {
  const [row] = await tx.$queryRaw<{ pausedAt: Date | null }[]>`
    SELECT "pausedAt" FROM "Assignment" WHERE id = ${id}::uuid FOR UPDATE`;
  return row ?? { pausedAt: null };
}
