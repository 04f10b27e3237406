import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { encodeNodeId } from '../relay/node-id.ts';
import { Attempt } from './attempt.type.ts';
import { ownAttempts } from './attempt.visibility.ts';

type ViewerShape = { readonly ownerHash: string };

/** Along the index on owner, start and id. */
const NEWEST: KeysetOrder = {
  name: 'Attempt.NEWEST',
  isDescending: true,
  keys: [
    { column: Prisma.sql`a."startedAt"`, type: 'timestamptz' },
    { column: Prisma.sql`a.id::text`, type: 'text' },
  ],
};

/** So much of the hash that two visitors never share it, and too little to look a row up by it. */
const VIEWER_ID_LENGTH = 16;

export const Viewer = builder.objectRef<ViewerShape>('Viewer').implement({
  description: 'Whoever asks, known by the cookie that the first attempt brought. There is no account behind it.',
  fields: (t) => ({
    id: t.id({
      description: 'Opaque, the same as long as the browser keeps the cookie.',
      resolve: ({ ownerHash }) => encodeNodeId('Viewer', ownerHash.slice(0, VIEWER_ID_LENGTH)),
    }),
    attempts: t.connection(
      {
        type: Attempt,
        description: 'Your attempts, newest first.',
        resolve: ({ ownerHash }, args, context, info) =>
          keysetConnection({
            context,
            info,
            args,
            from: Prisma.sql`"Attempt" a`,
            id: Prisma.sql`a.id::text`,
            order: NEWEST,
            where: [Prisma.sql`a."ownerHash" = ${ownerHash}`],
            load: attemptLoader(context, info),
          }),
      },
      { name: 'AttemptConnection', description: 'A page of attempts.' },
      { name: 'AttemptEdge' },
    ),
  }),
});

function attemptLoader(context: Context, info: GraphQLResolveInfo) {
  return batch(context, info, 'Attempt', async (ids: readonly string[]) => {
    const query = queryFromInfo({ context, info, typeName: 'Attempt', path: ['edges', 'node'], include: {} });
    const rows = await context.db.attempt.findMany({ ...query, where: { id: { in: [...ids] }, ...ownAttempts(context) } });
    const byId = new Map(rows.map((row) => [row.id, row]));
    return ids.map((id) => byId.get(id) ?? null);
  });
}

builder.queryField('viewer', (t) =>
  t.field({
    type: Viewer,
    nullable: true,
    description: 'You. Null before you started a quiz or signed in as a teacher, or when your browser keeps no cookie.',
    resolve: (_root, _args, { ownerHash, teacherId }) =>
      ownerHash === null && teacherId === null ? null : { ownerHash: ownerHash ?? '' },
  }),
);
