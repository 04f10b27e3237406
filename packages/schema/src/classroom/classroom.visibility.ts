/** Who may read what of classes: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';

export type ClassAsker = Pick<Context, 'learnerId' | 'teacherId'>;

/** Classes of the teacher who asks: to read all of, and to change. */
export function taughtClassrooms({ teacherId }: Pick<Context, 'teacherId'>) {
  return { teacherId: teacherId ?? NOBODY } satisfies Prisma.ClassroomWhereInput;
}

/** Classes in which the visitor is a student now. */
export function joinedClassrooms({ learnerId }: Pick<Context, 'learnerId'>) {
  return { enrollments: { some: { learnerId: learnerId ?? NOBODY, removedAt: null } } } satisfies Prisma.ClassroomWhereInput;
}

/** Classes that the visitor may see at all. What only their teacher sees of them is null or empty for others, field by field. */
export function visibleClassrooms(asker: ClassAsker) {
  return { OR: [taughtClassrooms(asker), joinedClassrooms(asker)] } satisfies Prisma.ClassroomWhereInput;
}

/** Tells whether whoever asks teaches the class. */
export function teaches({ teacherId }: Pick<Context, 'teacherId'>, classroom: { readonly teacherId: string }): boolean {
  return teacherId !== null && classroom.teacherId === teacherId;
}
