import { queryFromInfo } from '@pothos/plugin-prisma';
import { Prisma } from '@tumen/database/client';
import type { GraphQLResolveInfo } from 'graphql';
import { Actor } from '../actor/actor.type.ts';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { decodePair, encodePair } from '../relay/pair-key.ts';
import { Participation } from './participation.type.ts';

const byDate: KeysetOrder = {
  name: 'Participation.DATE_ASC',
  keys: [
    { column: Prisma.sql`e."startDate"`, type: 'date' },
    { column: Prisma.sql`e.slug`, type: 'text' },
  ],
};

function participationLoader(context: Context, info: GraphQLResolveInfo) {
  // For each sibling: see loading/load-row.ts.
  const { include } = queryFromInfo({ context, info, typeName: 'Participation', path: ['edges', 'node'], include: {} });
  return batch(context, info, 'participations', async (keys: readonly string[]) => {
    const pairs = keys.map(decodePair).map(([eventSlug, actorSlug]) => ({ eventSlug, actorSlug }));
    const rows = await context.db.participation.findMany({ include, where: { OR: pairs } });
    const byKey = new Map(rows.map((row) => [encodePair(row.eventSlug, row.actorSlug), row]));
    return keys.map((key) => byKey.get(key) ?? null);
  });
}

builder.prismaObjectField(Actor, 'participations', (t) =>
  t.connection(
    {
      type: Participation,
      description: 'In what the actor took part, and how, by date of the event.',
      resolve: ({ slug }, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Participation" p JOIN "Event" e ON e.slug = p."eventSlug"`,
          id: Prisma.sql`p."eventSlug"`,
          order: byDate,
          parent: { key: slug, condition: Prisma.sql`p."actorSlug" = parent.key` },
          load: (eventSlug) => participationLoader(context, info)(encodePair(eventSlug, slug)),
        }),
    },
    { name: 'ParticipationConnection', description: 'A page of participations.' },
    { name: 'ParticipationEdge' },
  ),
);
