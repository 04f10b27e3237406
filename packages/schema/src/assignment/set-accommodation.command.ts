import type { Accommodation } from '@tumen/domain/quiz/assignment-rules';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { requireTaughtStudent } from '../enrollment/remove-student.command.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { tellStudent } from '../live/tell.ts';
import { requireTaughtAssignment } from './assignment.commands.ts';
import { extendAttempts } from './extend-attempts.ts';

const MOST_PERCENT = 400;
const MOST_ATTEMPTS = 100;

/**
 * Grants a student more than the class has, in place of what was granted before. An attempt that goes on gets what it gains at once;
 * what is taken back is taken from attempts to come.
 *
 * @param assignmentId null: in all assignments of the class.
 * @throws ForbiddenError without a teacher, NotFoundError for a student or assignment that is not theirs or of another class,
 *   ValidationError for impossible values, and for a closing that belongs to no assignment.
 */
export async function setAccommodation(
  context: Context,
  enrollmentId: string,
  assignmentId: string | null,
  granted: Accommodation,
): Promise<void> {
  const student = await requireTaughtStudent(context, enrollmentId);
  const assignment = assignmentId === null ? null : await requireTaughtAssignment(context, assignmentId);
  if (assignment && assignment.classroomId !== student.classroomId)
    throw new NotFoundError('The student and the assignment are of two classes.');
  checkGranted(granted, assignment !== null);
  const place = { enrollmentId: student.id, assignmentId: assignment?.id ?? null };
  const isNothing = granted.extraTimePercent === 0 && granted.extraAttempts === 0 && granted.closesAt === null;
  await context.db.$transaction(async (tx) => {
    // An attempt that begins meanwhile waits, and begins with what is granted.
    await tx.$executeRaw`SELECT FROM "Enrollment" WHERE id = ${student.id}::uuid FOR UPDATE`;
    const before = await tx.accommodation.findFirst({ where: place });
    await tx.accommodation.deleteMany({ where: place });
    if (!isNothing) await tx.accommodation.create({ data: { ...place, ...granted } });
    const where = assignment ? { assignmentId: assignment.id } : { assignmentId: { not: null } };
    await extendAttempts(tx, context.now(), { enrollmentId: student.id, ...where });
    const entry = { ...place, classroomId: student.classroomId, before: before && describe(before), after: describe(granted) };
    await recordAudit(tx, context, { action: 'ACCOMMODATION_SET', ...entry });
  }, TRANSACTION);
  if (assignment) tellStudent(context, assignment.id, student.id);
  else for (const { id } of await runningAssignments(context, student.id)) tellStudent(context, id, student.id);
}

/** Those whose clock the student can see just now. */
function runningAssignments({ db }: Context, enrollmentId: string) {
  return db.assignment.findMany({
    where: { attempts: { some: { enrollmentId, status: 'IN_PROGRESS' } } },
    select: { id: true },
  });
}

/** What is granted in a few signs that every language reads: "+50 % · +1 ×". */
function describe({ extraTimePercent, extraAttempts, closesAt }: Accommodation): string {
  return [`+${extraTimePercent} %`, `+${extraAttempts} ×`, ...(closesAt ? [closesAt.toISOString()] : [])].join(' · ');
}

function checkGranted({ extraTimePercent, extraAttempts, closesAt }: Accommodation, hasAssignment: boolean): void {
  checkRange(extraTimePercent, MOST_PERCENT, 'extraTimePercent');
  checkRange(extraAttempts, MOST_ATTEMPTS, 'extraAttempts');
  if (closesAt !== null && !hasAssignment)
    throw new ValidationError('A closing of one’s own belongs to one assignment. Name it.', 'closesAt');
}

function checkRange(value: number, most: number, field: string): void {
  if (value < 0 || value > most) throw new ValidationError(`Give a number from 0 to ${most}.`, field);
}
