import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { decodeNodeId } from '../relay/node-id.ts';
import { Viewer } from '../viewer/viewer.type.ts';
import { Attempt } from './attempt.type.ts';
import { ownAttempts, rowId, visibleAttempts } from './attempt.visibility.ts';

/** Along the index on owner, start and id. */
const NEWEST: KeysetOrder = {
  name: 'Attempt.NEWEST',
  isDescending: true,
  keys: [
    { column: Prisma.sql`a."startedAt"`, type: 'timestamptz' },
    { column: Prisma.sql`a.id::text`, type: 'text' },
  ],
};

builder.queryField('attempt', (t) =>
  t.prismaField({
    type: Attempt,
    nullable: true,
    description:
      'An attempt of yours, or of a student of a class that you teach. Null when there is none with this id, or it is not yours to see.',
    args: { id: t.arg.id({ required: true, description: 'The `id` of the attempt.' }) },
    resolve: (query, _root, { id }, context) => {
      const { typename, id: key } = decodeNodeId(id);
      if (typename !== 'Attempt') return null;
      return context.db.attempt.findUnique({ ...query, where: { AND: [visibleAttempts(context)], id: rowId(key) } });
    },
  }),
);

builder.objectFields(Viewer, (t) => ({
  attempts: t.connection(
    {
      type: Attempt,
      description: 'Your attempts, newest first.',
      resolve: ({ learnerId }, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Attempt" a`,
          id: Prisma.sql`a.id::text`,
          order: NEWEST,
          where: [Prisma.sql`a."learnerId" = ${learnerId}::uuid`],
          load: attemptLoader(context, info),
        }),
    },
    { name: 'AttemptConnection', description: 'A page of attempts.' },
    { name: 'AttemptEdge' },
  ),
}));

function attemptLoader(context: Context, info: GraphQLResolveInfo) {
  return batch(context, info, 'Attempt', async (ids: readonly string[]) => {
    const query = queryFromInfo({ context, info, typeName: 'Attempt', path: ['edges', 'node'], include: {} });
    const rows = await context.db.attempt.findMany({ ...query, where: { id: { in: [...ids] }, ...ownAttempts(context) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}
