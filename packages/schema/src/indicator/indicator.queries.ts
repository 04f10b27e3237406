import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  indicator: t.prismaField({
    type: 'Indicator',
    nullable: true,
    description: 'The series with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `ussr-dprk-trade-roubles`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Indicator', slug, context.db.indicator.findUnique({ ...query, where: { slug } })),
  }),
  indicators: t.prismaField({
    type: ['Indicator'],
    description: 'All time series.',
    resolve: (query, _root, _args, { db }) => db.indicator.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
}));
