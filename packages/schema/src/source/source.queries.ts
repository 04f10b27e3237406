import { Prisma } from '@tumen/database/client';
import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';
import { checkSlugs } from '../loading/known-slugs.ts';
import { rowLoader } from '../loading/load-row.ts';
import { type KeysetOrder, keysetConnection } from '../relay/keyset-connection.ts';
import { matchingSlugs } from '../search/match.ts';
import { PerspectiveEnum } from '../vocabulary.ts';
import { Source } from './source.type.ts';

const byTitle: KeysetOrder = {
  name: 'Source.TITLE',
  keys: [
    { column: Prisma.sql`s."sortTitle"`, type: 'text' },
    { column: Prisma.sql`s.slug`, type: 'text' },
  ],
};

const SourceFilter = builder.inputType('SourceFilter', {
  description: 'Which sources. All conditions given must hold; an absent one, null or an empty list asks for nothing.',
  fields: (t) => ({
    slugs: t.stringList({ description: 'Is one of these. A slug that no source has finds nothing and is no error.' }),
    perspectives: t.field({ type: [PerspectiveEnum], description: 'Speaks from one of these.' }),
    isPrimary: t.boolean({ description: 'True: only primary sources. False: only the others.' }),
    verified: t.boolean({ description: 'True: only those that the editors saw. False: only the others.' }),
    period: t.string({ description: 'Slug of a period: a fact of one of its events cites the source.' }),
    text: t.string({ description: 'Words in title, gloss or annotation, in any language.' }),
  }),
});

function sourceConditions(filter: typeof SourceFilter.$inferInput): Prisma.Sql[] {
  const { slugs, perspectives, isPrimary, verified, period, text } = filter;
  return [
    ...(slugs?.length ? [Prisma.sql`s.slug = ANY(${slugs})`] : []),
    ...(perspectives?.length ? [Prisma.sql`s.perspective = ANY(${perspectives}::text[]::"Perspective"[])`] : []),
    ...(typeof isPrimary === 'boolean' ? [Prisma.sql`s."isPrimary" = ${isPrimary}`] : []),
    ...(typeof verified === 'boolean' ? [Prisma.sql`s."isVerified" = ${verified}`] : []),
    ...(typeof period === 'string' ? [citedInPeriod(period)] : []),
    ...(typeof text === 'string' && text.trim() !== '' ? [Prisma.sql`s.slug IN (${matchingSlugs('SOURCE', text)})`] : []),
  ];
}

function citedInPeriod(period: string): Prisma.Sql {
  return Prisma.sql`EXISTS (
    SELECT 1 FROM "Citation" c JOIN "Fact" f ON f.id = c."factId" JOIN "Event" e ON e.slug = f."eventSlug"
    WHERE c."sourceSlug" = s.slug AND e."periodSlug" = ${period})`;
}

builder.queryFields((t) => ({
  source: t.prismaField({
    type: 'Source',
    nullable: true,
    description: 'The source with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `weathersby-1993-wp8`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Source', slug, context.db.source.findUnique({ ...query, where: { slug } })),
  }),
  sources: t.connection(
    {
      type: Source,
      description: 'Sources by title.',
      args: { filter: t.arg({ type: SourceFilter, description: 'Which sources; absent: all.' }) },
      resolve: async (_root, args, context, info) => {
        const filter = args.filter ?? {};
        const connection = keysetConnection({
          context,
          info,
          args,
          from: Prisma.sql`"Source" s`,
          id: Prisma.sql`s.slug`,
          order: byTitle,
          where: sourceConditions(filter),
          load: rowLoader(context, info, 'Source', ['edges', 'node']),
        });
        if (typeof filter.period === 'string') {
          await checkSlugs(context, [{ noun: 'Period', slug: filter.period, argument: 'filter.period' }]);
        }
        return connection;
      },
    },
    { name: 'SourceConnection', description: 'A page of sources.' },
    { name: 'SourceEdge' },
  ),
}));
