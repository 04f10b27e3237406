/** Who may read what of assignments: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import { type ClassAsker, joinedClassrooms, taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Asker, Context } from '../context.ts';

/** Assignments of the teacher who asks. */
export function taughtAssignments(asker: Pick<Context, 'teacherId'>) {
  return { classroom: taughtClassrooms(asker) } satisfies Prisma.AssignmentWhereInput;
}

/** Assignments of the visitor's classes that have opened. Before, a student does not know of them. */
export function openedAssignments(asker: Asker) {
  return { opensAt: { lte: asker.now() }, classroom: joinedClassrooms(asker) } satisfies Prisma.AssignmentWhereInput;
}

/** Assignments that the visitor may see. */
export function visibleAssignments(asker: Asker & ClassAsker) {
  return { OR: [taughtAssignments(asker), openedAssignments(asker)] } satisfies Prisma.AssignmentWhereInput;
}
