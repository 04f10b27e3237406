import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ValidationError } from '../errors/user-error.ts';
import { lockAssignment, placeOf, requireTaughtQuiz } from './hold-assignment.command.ts';
import { tellAll } from './tell.ts';

/**
 * Ends an assignment for the whole class, now: the deadline of every running attempt is this moment. The server hands them in as at any
 * deadline, with what is on its way (docs/decisions/008), were it killed meanwhile. Nobody begins any more, nor with extra time. Again changes nothing.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for an assignment that is not theirs, ValidationError for a lesson and for one
 *   that has not opened.
 */
export async function endAssignment(context: Context, id: string): Promise<void> {
  const assignment = await requireTaughtQuiz(context, id);
  const now = context.now();
  if (assignment.opensAt > now) throw new ValidationError('It has not opened yet.', 'assignmentId');
  await context.db.$transaction(async (tx) => {
    await lockAssignment(tx, assignment.id);
    await tx.$executeRaw`
      UPDATE "Assignment" SET "pausedAt" = NULL, "endedAt" = coalesce("endedAt", ${now}), "closesAt" = least("closesAt", ${now}::timestamptz)
      WHERE id = ${assignment.id}::uuid`;
    await tx.$executeRaw`
      UPDATE "Accommodation" SET "closesAt" = least("closesAt", ${now}::timestamptz)
      WHERE "assignmentId" = ${assignment.id}::uuid AND "closesAt" IS NOT NULL`;
    // A paused attempt had not come to its deadline, whatever the clock on the wall says.
    await tx.$executeRaw`
      UPDATE "Attempt" SET "closesAt" = least("closesAt", ${now}::timestamptz), "pausedAt" = NULL,
        "deadlineAt" = CASE WHEN status = 'SUBMITTED' THEN "deadlineAt" WHEN "pausedAt" IS NOT NULL THEN ${now}::timestamptz
          ELSE least("deadlineAt", ${now}::timestamptz) END
      WHERE "assignmentId" = ${assignment.id}::uuid AND (status = 'IN_PROGRESS' OR "closesAt" > ${now} OR "pausedAt" IS NOT NULL)`;
    await recordAudit(tx, context, { action: 'ASSIGNMENT_ENDED', ...placeOf(assignment) });
  }, TRANSACTION);
  tellAll(context, assignment.id);
}
