import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';
import { rowLoader } from '../loading/load-row.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { matchingSlugs } from '../search/match.ts';
import { ActorKindEnum } from '../vocabulary.ts';
import { Actor } from './actor.type.ts';

const byName: KeysetOrder = {
  name: 'Actor.NAME',
  keys: [
    { column: Prisma.sql`a."sortName"`, type: 'text' },
    { column: Prisma.sql`a.slug`, type: 'text' },
  ],
};

const ActorFilter = builder.inputType('ActorFilter', {
  description: 'Which actors. All conditions given must hold; an absent one, null or an empty list asks for nothing.',
  fields: (t) => ({
    kinds: t.field({ type: [ActorKindEnum], description: 'Of one of these kinds.' }),
    text: t.string({ description: 'Words in name or description, in any language.' }),
  }),
});

function actorConditions({ kinds, text }: typeof ActorFilter.$inferInput): Prisma.Sql[] {
  return [
    ...(kinds?.length ? [Prisma.sql`a.kind = ANY(${kinds}::text[]::"ActorKind"[])`] : []),
    ...(typeof text === 'string' && text.trim() !== '' ? [Prisma.sql`a.slug IN (${matchingSlugs('ACTOR', text)})`] : []),
  ];
}

builder.queryFields((t) => ({
  actor: t.prismaField({
    type: 'Actor',
    nullable: true,
    description: 'The actor with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `kim-il-sung`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Actor', slug, context.db.actor.findUnique({ ...query, where: { slug } })),
  }),
  actors: t.connection(
    {
      type: Actor,
      description: 'Actors by English name.',
      args: { filter: t.arg({ type: ActorFilter, description: 'Which actors; absent: all.' }) },
      resolve: (_root, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Actor" a`,
          id: Prisma.sql`a.slug`,
          order: byName,
          where: actorConditions(args.filter ?? {}),
          load: rowLoader(context, info, 'Actor', ['edges', 'node']),
        }),
    },
    { name: 'ActorConnection', description: 'A page of actors.' },
    { name: 'ActorEdge' },
  ),
}));
