import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import { NOBODY } from '../learner/nobody.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { Enrollment } from './enrollment.type.ts';
import { ownEnrollments } from './enrollment.visibility.ts';
import { enrollmentLoader } from './load-enrollments.ts';

/** More classes than a student goes to. */
const MOST_ENROLLMENTS = 100;

/** Along the index on class, name and id. */
const BY_NAME: KeysetOrder = {
  name: 'Enrollment.NAME',
  keys: [
    { column: Prisma.sql`e."nameKey"`, type: 'text' },
    { column: Prisma.sql`e.id::text`, type: 'text' },
  ],
};

builder.objectField(Classroom, 'students', (t) =>
  t.connection(
    {
      type: Enrollment,
      description: 'Its students, by name. Empty unless you teach the class.',
      args: {
        removed: t.arg.boolean({
          defaultValue: false,
          description: 'True: those whom you took out, instead of those in the class.',
        }),
        entered: t.arg.boolean({
          description: 'True: only those who came in; false: only those on the roster who have not come yet.',
        }),
      },
      resolve: ({ id }, { removed, entered, ...args }, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Enrollment" e JOIN "Classroom" c ON c.id = e."classroomId"`,
          id: Prisma.sql`e.id::text`,
          order: BY_NAME,
          // As `taughtEnrollments` says, by which the rows are loaded then.
          where: [
            Prisma.sql`c."teacherId" = ${context.teacherId ?? NOBODY}::uuid`,
            removed ? Prisma.sql`e."removedAt" IS NOT NULL` : Prisma.sql`e."removedAt" IS NULL`,
            ...(typeof entered === 'boolean' ? [Prisma.sql`(e."enteredAt" IS NOT NULL) = ${entered}`] : []),
          ],
          parent: { key: id, condition: Prisma.sql`e."classroomId" = parent.key::uuid` },
          load: enrollmentLoader(context, info, ['edges', 'node']),
        }),
    },
    { name: 'EnrollmentConnection', description: 'A page of students.' },
    { name: 'EnrollmentEdge' },
  ),
);

builder.objectField(Viewer, 'enrollments', (t) =>
  t.prismaField({
    type: [Enrollment],
    description: `Your places in classes, the last joined first; at most ${MOST_ENROLLMENTS}. Empty for whoever joined none.`,
    resolve: (query, _viewer, _args, context) =>
      context.db.enrollment.findMany({
        ...query,
        where: ownEnrollments(context),
        orderBy: [{ joinedAt: 'desc' }, { id: 'desc' }],
        take: MOST_ENROLLMENTS,
      }),
  }),
);
