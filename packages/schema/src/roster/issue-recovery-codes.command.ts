import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { requireTaught } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { MOST_STUDENTS, RECOVERY_CODE_LENGTH } from '../enrollment/join-classroom.command.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { drawAccessCode, hashAccessCode } from '../learner/access-code.ts';
import type { IssuedCode } from './add-students.command.ts';

/** Whose codes are drawn anew: named students, or all on the roster who have not come yet. */
export type CodeHolders = readonly string[] | 'WAITING';

/**
 * Draws new personal codes for students of a class, in place of those they had: the old ones lead to nobody from then on. Browsers in
 * which a student is known stay so.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a class that is not theirs and for a student who is not in it,
 *   ValidationError for too many students.
 */
export async function issueRecoveryCodes(context: Context, id: string, holders: CodeHolders): Promise<readonly IssuedCode[]> {
  const { id: classroomId } = await requireTaught(context, id);
  const ids = holders === 'WAITING' ? null : [...new Set(holders.map(rowId))];
  if (ids !== null && ids.length > MOST_STUDENTS) throw new ValidationError('So many students no class has.', 'enrollmentIds');
  return context.db.$transaction(async (tx) => {
    const places = await tx.enrollment.findMany({
      where: { classroomId, removedAt: null, ...(ids === null ? { enteredAt: null } : { id: { in: ids } }) },
      orderBy: [{ nameKey: 'asc' }, { id: 'asc' }],
      select: { id: true },
    });
    if (ids !== null && places.length < ids.length) throw new NotFoundError('One of the students is not in this class any more.');
    const issued = places.map((place) => ({ enrollmentId: place.id, recoveryCode: drawAccessCode(RECOVERY_CODE_LENGTH) }));
    const hashes = issued.map(({ recoveryCode }) => hashAccessCode(recoveryCode));
    await tx.$executeRaw`
      UPDATE "Enrollment" SET "recoveryHash" = fresh.hash
      FROM unnest(${issued.map(({ enrollmentId }) => enrollmentId)}::uuid[], ${hashes}::text[]) AS fresh(id, hash)
      WHERE "Enrollment".id = fresh.id`;
    const [first] = issued;
    const enrollmentId = issued.length === 1 && first ? first.enrollmentId : null;
    if (first)
      await recordAudit(tx, context, { action: 'RECOVERY_CODES_ISSUED', classroomId, enrollmentId, count: issued.length });
    return issued;
  }, TRANSACTION);
}
