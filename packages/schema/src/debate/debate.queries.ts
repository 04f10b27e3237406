import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  debate: t.prismaField({
    type: 'Debate',
    nullable: true,
    description: 'The debate with this slug. Null, with an error that suggests similar slugs, when there is none.',
    args: { slug: t.arg.string({ required: true, description: 'Such as `why-relations-froze-1990-95`.' }) },
    resolve: (query, _root, { slug }, context) =>
      foundOrError(context, 'Debate', slug, context.db.debate.findUnique({ ...query, where: { slug } })),
  }),
  debates: t.prismaField({
    type: ['Debate'],
    description: 'All debates, by time.',
    resolve: (query, _root, _args, { db }) => db.debate.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
}));
