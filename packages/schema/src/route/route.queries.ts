import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';
import { RouteKindEnum } from '../vocabulary.ts';

builder.queryFields((t) => ({
  route: t.prismaField({
    type: 'Route',
    nullable: true,
    description: 'The route with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `2001-kim-jong-il-to-moscow`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Route', slug, context.db.route.findUnique({ ...query, where: { slug } })),
  }),
  routes: t.prismaField({
    type: ['Route'],
    description: 'All railways, pipelines and journeys on the map, or those of some kinds; each kind by time.',
    args: { kinds: t.arg({ type: [RouteKindEnum], description: 'Only of these kinds. Null, absent or empty: all.' }) },
    resolve: (query, _root, { kinds }, { db }) =>
      db.route.findMany({
        ...query,
        ...(kinds?.length && { where: { kind: { in: kinds } } }),
        orderBy: [{ kind: 'asc' }, { startDate: 'asc' }, { slug: 'asc' }],
      }),
  }),
}));
