import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { rowLoader } from '../loading/load-row.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { Place } from './place.type.ts';

const bySlug: KeysetOrder = { name: 'Place.SLUG', keys: [{ column: Prisma.sql`p.slug`, type: 'text' }] };

builder.queryField('places', (t) =>
  t.connection(
    {
      type: Place,
      description: 'All places, by slug.',
      resolve: (_root, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Place" p`,
          id: Prisma.sql`p.slug`,
          order: bySlug,
          load: rowLoader(context, info, 'Place', ['edges', 'node']),
        }),
    },
    { name: 'PlaceConnection', description: 'A page of places.' },
    { name: 'PlaceEdge' },
  ),
);
