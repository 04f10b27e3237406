import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { Enrollment } from './enrollment.type.ts';
import { ownEnrollments, taughtEnrollments } from './enrollment.visibility.ts';

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
      },
      resolve: ({ id }, { removed, ...args }, context, info) =>
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
          ],
          parent: { key: id, condition: Prisma.sql`e."classroomId" = parent.key::uuid` },
          load: enrollmentLoader(context, info),
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

function enrollmentLoader(context: Context, info: GraphQLResolveInfo) {
  // For the list of each class, though the plans are equal: the plugin notes by the path of the field what is loaded below it.
  const query = queryFromInfo({ context, info, typeName: 'Enrollment', path: ['edges', 'node'], include: {} });
  return batch(context, info, 'Enrollment', async (ids: readonly string[]) => {
    const rows = await context.db.enrollment.findMany({
      ...query,
      where: { id: { in: [...ids] }, ...taughtEnrollments(context) },
    });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
