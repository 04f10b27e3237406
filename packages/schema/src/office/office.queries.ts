import { builder } from '../builder.ts';

builder.queryField('offices', (t) =>
  t.prismaField({
    type: ['Office'],
    description: 'All offices, by slug, with those who held them.',
    resolve: (query, _root, _args, { db }) => db.office.findMany({ ...query, orderBy: { slug: 'asc' } }),
  }),
);
