import { builder } from '../builder.ts';

export const Citation = builder.prismaNode('Citation', {
  nullable: true,
  description: 'A place in a source on which one statement rests.',
  id: { field: 'id' },
  fields: (t) => ({
    locator: t.exposeString('locator', {
      nullable: true,
      description: 'Where in the source: "p. 5", "articles 1-2". Null for the whole of it.',
    }),
    source: t.relation('source', { description: 'The source.' }),
    fact: t.relation('fact', {
      nullable: true,
      description: 'The fact that rests on it. Null when it supports something else: a position, a figure, a definition.',
    }),
  }),
});
