import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { requireTaughtStudent } from '../enrollment/remove-student.command.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { lockAssignment, placeOf, requireTaughtQuiz } from './hold-assignment.command.ts';
import { moveEnds } from './move-ends.ts';
import { tellAll } from './tell.ts';

const MOST_MINUTES = 600;
const MINUTE_MS = 60_000;

/**
 * Gives running attempts more minutes, of all students or of one; for all, the assignment closes so much later, too. An attempt that
 * has no end stays so.
 *
 * @param enrollmentId null: for all.
 * @throws ForbiddenError without a teacher, NotFoundError for an assignment or student that is not theirs or of another class, and for a
 *   student who is not at it, ValidationError for a lesson and for impossible minutes.
 */
export async function extendAssignment(
  context: Context,
  id: string,
  enrollmentId: string | null,
  minutes: number,
): Promise<void> {
  const assignment = await requireTaughtQuiz(context, id);
  const student = enrollmentId === null ? null : await requireTaughtStudent(context, enrollmentId);
  if (student && student.classroomId !== assignment.classroomId)
    throw new NotFoundError('The student and the assignment are of two classes.');
  if (minutes < 1 || minutes > MOST_MINUTES) throw new ValidationError(`Give a number from 1 to ${MOST_MINUTES}.`, 'minutes');
  const now = context.now();
  const ms = minutes * MINUTE_MS;
  await context.db.$transaction(async (tx) => {
    await lockAssignment(tx, assignment.id);
    if (!student) await moveEnds(tx, assignment, ms);
    // Those whose time is up are not brought back. Keys of those who handed in wait for the later closing of the class.
    const extended = await tx.$executeRaw`
      UPDATE "Attempt" SET "deadlineAt" = "deadlineAt" + ${ms} * interval '1 millisecond',
        "closesAt" = "closesAt" + ${ms} * interval '1 millisecond', "addedMs" = "addedMs" + ${ms}
      WHERE "assignmentId" = ${assignment.id}::uuid AND (${student?.id ?? null}::uuid IS NULL OR "enrollmentId" = ${student?.id ?? null}::uuid)
        AND (status = 'IN_PROGRESS' AND ("deadlineAt" IS NULL OR "pausedAt" IS NOT NULL OR "deadlineAt" > ${now})
          OR status = 'SUBMITTED' AND "closesAt" > ${now} AND ${student === null})`;
    if (student && extended === 0) throw new NotFoundError('This student is not at it, or has handed it in.');
    const entry = { ...placeOf(assignment), enrollmentId: student?.id ?? null, count: minutes };
    await recordAudit(tx, context, { action: 'ASSIGNMENT_EXTENDED', ...entry });
  }, TRANSACTION);
  tellAll(context, assignment.id);
}
