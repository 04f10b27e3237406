import type { Prisma, PrismaClient } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { ForbiddenError } from '../errors/user-error.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';

/** How many simulated students there were. */
export type DeletedDemo = { readonly deletedStudentCount: number };

/**
 * Deletes the demo classroom of the visitor with its teacher, its simulated students and all that hangs on them; the visitor is signed out.
 * Who joined it as a person keeps what is their own.
 *
 * @throws ForbiddenError without a demo: teachers delete their account otherwise.
 */
export async function deleteDemoClassroom(context: Context): Promise<DeletedDemo> {
  const id = requireTeacher(context);
  const deletedStudentCount = await context.db.learner.count({ where: { demoTeacherId: id } });
  const count = await deleteDemos(context.db, { id, demoEndsAt: { not: null } });
  if (count === 0) throw new ForbiddenError('This is no demo classroom.');
  return { deletedStudentCount };
}

/** Deletes the demo classrooms that have ended, likewise. Returns how many there were. */
export function deleteEndedDemos(db: PrismaClient, now: () => Date): Promise<number> {
  return deleteDemos(db, { demoEndsAt: { lte: now() } });
}

/** What the log of the site says of others outlives their accounts. */
async function deleteDemos(db: PrismaClient, where: Prisma.TeacherWhereInput): Promise<number> {
  const [, { count }] = await db.$transaction([
    db.auditEntry.deleteMany({ where: { teacher: where } }),
    db.teacher.deleteMany({ where }),
  ]);
  return count;
}
