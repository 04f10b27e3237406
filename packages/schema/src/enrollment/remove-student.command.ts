import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ConflictError, NotFoundError } from '../errors/user-error.ts';
import { rosterTopic } from '../live/live-bus.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';
import { taughtEnrollments } from './enrollment.visibility.ts';

/**
 * Takes a student out of a class. What they did there is kept, and their name is free. Again changes nothing.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a student who is not theirs.
 */
export async function removeStudent(context: Context, id: string): Promise<void> {
  const { removedAt, classroomId } = await requireTaughtStudent(context, id);
  if (removedAt !== null) return;
  await setRemoved(context, id, classroomId, context.now());
  context.live.publish(rosterTopic(classroomId), null);
}

/**
 * Takes a student in again who was removed. Again changes nothing.
 *
 * @throws as `removeStudent`, and ConflictError when somebody else in the class has the name now, or the student joined anew.
 */
export async function restoreStudent(context: Context, id: string): Promise<void> {
  const { removedAt, classroomId, learnerId, nameKey, name } = await requireTaughtStudent(context, id);
  if (removedAt === null) return;
  const rival = { classroomId, removedAt: null, OR: [{ learnerId }, { nameKey }] };
  // The indexes see to it that two at once do not both succeed.
  if ((await context.db.enrollment.count({ where: rival })) > 0)
    throw new ConflictError(`Somebody in the class is called ${name}, or is the same student. Remove them first.`);
  await setRemoved(context, id, classroomId, null);
  context.live.publish(rosterTopic(classroomId), null);
}

/** Notes it down, unless it was so already. */
async function setRemoved(context: Context, id: string, classroomId: string, removedAt: Date | null): Promise<void> {
  const where = { id: rowId(id), removedAt: removedAt === null ? { not: null } : null, ...taughtEnrollments(context) };
  await context.db.$transaction(async (tx) => {
    const { count } = await tx.enrollment.updateMany({ where, data: { removedAt } });
    if (count === 0) return;
    const action = removedAt === null ? 'STUDENT_RESTORED' : 'STUDENT_REMOVED';
    await recordAudit(tx, context, { action, classroomId, enrollmentId: rowId(id) });
  }, TRANSACTION);
}

/**
 * A student of the teacher who asks, removed or not.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a student who is not theirs.
 */
export async function requireTaughtStudent(context: Context, id: string) {
  requireTeacher(context);
  const student = await context.db.enrollment.findUnique({ where: { id: rowId(id), ...taughtEnrollments(context) } });
  if (student) return student;
  throw new NotFoundError('There is no such student, or the class is not yours.');
}
