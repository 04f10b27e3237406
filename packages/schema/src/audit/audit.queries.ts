import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import { Classroom } from '../classroom/classroom.type.ts';
import { taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { isSiteOwner } from '../teacher/teacher.visibility.ts';
import { AuditEntry } from './audit.type.ts';

/** Along the index on class and sequence, or that on the sequence. */
const NEWEST: KeysetOrder = {
  name: 'AuditEntry.NEWEST',
  isDescending: true,
  keys: [{ column: Prisma.sql`a.sequence`, type: 'int4' }],
};

const Edge = builder.edgeObject({ type: AuditEntry, name: 'AuditEntryEdge' });
const Connection = builder.connectionObject(
  { type: AuditEntry, name: 'AuditEntryConnection', description: 'A page of what teachers did.' },
  Edge,
);

builder.objectField(Classroom, 'auditLog', (t) =>
  t.connection(
    {
      type: AuditEntry,
      description: 'What was done in it, the newest first. Empty unless you teach the class.',
      resolve: ({ id }, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"AuditEntry" a JOIN "Classroom" c ON c.id = a."classroomId"`,
          id: Prisma.sql`a.id::text`,
          order: NEWEST,
          // As `taughtClassrooms` says, by which the rows are loaded then.
          where: [Prisma.sql`c."teacherId" = ${context.teacherId ?? NOBODY}::uuid`],
          parent: { key: id, condition: Prisma.sql`a."classroomId" = parent.key::uuid` },
          load: entryLoader(context, info, { classroom: taughtClassrooms(context) }),
        }),
    },
    Connection,
    Edge,
  ),
);

builder.queryField('auditLog', (t) =>
  t.connection(
    {
      type: AuditEntry,
      nullable: true,
      description:
        'What was done on the whole site, the newest first, without what is within classes of other teachers. Null unless you own the site.',
      resolve: async (_root, args, context, info) =>
        (await isSiteOwner(context))
          ? keysetConnection({
              context,
              info,
              args,
              from: Prisma.sql`"AuditEntry" a`,
              id: Prisma.sql`a.id::text`,
              order: NEWEST,
              load: entryLoader(context, info, {}),
            })
          : null,
    },
    Connection,
    Edge,
  ),
);

/** Loads entries with what the operation selects of them, in one statement. */
function entryLoader(context: Context, info: GraphQLResolveInfo, where: Prisma.AuditEntryWhereInput) {
  const query = queryFromInfo({ context, info, typeName: 'AuditEntry', path: ['edges', 'node'], include: {} });
  return batch(context, info, 'audit-entry', async (ids: readonly string[]) => {
    const rows = await context.db.auditEntry.findMany({ ...query, where: { AND: [where], id: { in: [...ids] } } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
