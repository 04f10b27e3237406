import { randomUUID } from 'node:crypto';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { requireTaught } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { MOST_STUDENTS, RECOVERY_CODE_LENGTH } from '../enrollment/join-classroom.command.ts';
import { ConflictError, ForbiddenError, ValidationError } from '../errors/user-error.ts';
import { drawAccessCode, hashAccessCode } from '../learner/access-code.ts';
import { rosterTopic } from '../live/live-bus.ts';
import { sortNames } from './sort-names.ts';

/** A code that is told once; the database keeps its hash. */
export type IssuedCode = { readonly enrollmentId: string; readonly recoveryCode: string };

/** `uploadId` is null when nobody was new. */
export type AddedStudents = {
  readonly classroomId: string;
  readonly uploadId: string | null;
  readonly issued: readonly IssuedCode[];
};

/**
 * Puts names on the roster of a class: each gets a place, and a code by which its student enters it. Names that are in the class, twice in
 * the list, or of somebody who was removed stay as they are, so that it is safe to repeat.
 *
 * @throws ForbiddenError without a teacher or in a class that has ended, NotFoundError for a class that is not theirs, ValidationError
 *   for no or too many names and for one that can't be a name, ConflictError when the class would be too full.
 */
export async function addStudents(context: Context, id: string, names: readonly string[]): Promise<AddedStudents> {
  const { id: classroomId, archivedAt } = await requireTaught(context, id);
  if (archivedAt !== null) throw new ForbiddenError('This class has ended. Take it up again first.');
  if (names.length === 0) throw new ValidationError('Give at least one name.', 'names');
  const added = await context.db.$transaction(async (tx) => {
    // A double click waits here, and finds nobody new.
    await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${classroomId}::uuid FOR UPDATE`;
    const entries = await sortNames(tx, classroomId, names);
    const invalid = entries.findIndex(({ state }) => state === 'INVALID');
    if (invalid !== -1) throw new ValidationError(`Name ${invalid + 1} is empty or too long.`, 'names');
    const fresh = entries.filter(({ state }) => state === 'NEW');
    if (fresh.length === 0) return { classroomId, uploadId: null, issued: [] };
    if ((await tx.enrollment.count({ where: { classroomId } })) + fresh.length > MOST_STUDENTS)
      throw new ConflictError(`A class has at most ${MOST_STUDENTS} places.`);
    const createdAt = context.now();
    const { id: uploadId } = await tx.rosterUpload.create({ data: { classroomId, createdAt }, select: { id: true } });
    const places = fresh.map(({ name, nameKey }) => {
      const recoveryCode = drawAccessCode(RECOVERY_CODE_LENGTH);
      return { id: randomUUID(), learnerId: randomUUID(), name, nameKey, recoveryCode };
    });
    await tx.learner.createMany({ data: places.map(({ learnerId }) => ({ id: learnerId, createdAt })) });
    await tx.enrollment.createMany({
      data: places.map(({ recoveryCode, ...place }) => ({
        ...place,
        classroomId,
        joinedAt: createdAt,
        recoveryHash: hashAccessCode(recoveryCode),
        rosterUploadId: uploadId,
      })),
      // Who joined under the name just now keeps it.
      skipDuplicates: true,
    });
    const made = await tx.enrollment.findMany({ where: { rosterUploadId: uploadId }, select: { id: true } });
    const isMade = new Set(made.map((place) => place.id));
    await tx.learner.deleteMany({
      where: { id: { in: places.filter((place) => !isMade.has(place.id)).map(({ learnerId }) => learnerId) } },
    });
    const issued = places
      .filter((place) => isMade.has(place.id))
      .map(({ id: enrollmentId, recoveryCode }) => ({ enrollmentId, recoveryCode }));
    await recordAudit(tx, context, { action: 'STUDENTS_ADDED', classroomId, count: issued.length });
    return { classroomId, uploadId, issued };
  }, TRANSACTION);
  context.live.publish(rosterTopic(classroomId), null);
  return added;
}
