import { builder } from '../builder.ts';

builder.queryField('themes', (t) =>
  t.prismaField({
    type: ['Theme'],
    description: 'All themes.',
    resolve: (query, _root, _args, { db }) => db.theme.findMany({ ...query, orderBy: { position: 'asc' } }),
  }),
);
