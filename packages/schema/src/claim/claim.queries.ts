import { builder } from '../builder.ts';
import { foundOrError } from '../loading/found-or-error.ts';

builder.queryFields((t) => ({
  claim: t.prismaField({
    type: 'Claim',
    nullable: true,
    description: 'The claim with this code. Null, with an error that suggests similar codes, when there is none.',
    args: { code: t.arg.string({ required: true, description: '`A1` to `A12`, `B1` to `B15`.' }) },
    resolve: (query, _root, { code }, context) =>
      foundOrError(context, 'Claim', code, context.db.claim.findUnique({ ...query, where: { code } }), 'code'),
  }),
  claims: t.prismaField({
    type: ['Claim'],
    description: 'All claims, A1 first.',
    resolve: (query, _root, _args, { db }) => db.claim.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
}));
