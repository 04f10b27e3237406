/** Who may read what of places in a class: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import { type ClassAsker, taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';

/** The visitor's own places. Whoever was removed has none any more. */
export function ownEnrollments({ learnerId }: Pick<Context, 'learnerId'>) {
  return { learnerId: learnerId ?? NOBODY, removedAt: null } satisfies Prisma.EnrollmentWhereInput;
}

/** Students of the teacher who asks, also those who were removed. */
export function taughtEnrollments(asker: Pick<Context, 'teacherId'>) {
  return { classroom: taughtClassrooms(asker) } satisfies Prisma.EnrollmentWhereInput;
}

/** Places that the visitor may see. Students do not see one another. */
export function visibleEnrollments(asker: ClassAsker) {
  return { OR: [ownEnrollments(asker), taughtEnrollments(asker)] } satisfies Prisma.EnrollmentWhereInput;
}
