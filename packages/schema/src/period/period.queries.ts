import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  period: t.prismaField({
    type: 'Period',
    nullable: true,
    description: 'The period with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `the-freeze`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Period', slug, context.db.period.findUnique({ ...query, where: { slug } })),
  }),
  periods: t.prismaField({
    type: ['Period'],
    description: 'All ten periods, oldest first.',
    resolve: (query, _root, _args, { db }) => db.period.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
}));
