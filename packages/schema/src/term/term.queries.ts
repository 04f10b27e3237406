import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';
import { rowLoader } from '../loading/load-row.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { Term } from './term.type.ts';

const byName: KeysetOrder = {
  name: 'Term.NAME',
  keys: [
    { column: Prisma.sql`t."sortName"`, type: 'text' },
    { column: Prisma.sql`t.slug`, type: 'text' },
  ],
};

builder.queryFields((t) => ({
  term: t.prismaField({
    type: 'Term',
    nullable: true,
    description: 'The glossary entry with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `juche`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Term', slug, context.db.term.findUnique({ ...query, where: { slug } })),
  }),
  terms: t.connection(
    {
      type: Term,
      description: 'The glossary, by English name.',
      resolve: (_root, args, context, info) =>
        keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Term" t`,
          id: Prisma.sql`t.slug`,
          order: byName,
          load: rowLoader(context, info, 'Term', ['edges', 'node']),
        }),
    },
    { name: 'TermConnection', description: 'A page of the glossary.' },
    { name: 'TermEdge' },
  ),
}));
