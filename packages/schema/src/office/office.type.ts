import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';

export const Office = builder.prismaNode('Office', {
  nullable: true,
  description: 'An office that persons hold, one after another.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `foreign-minister-ussr`.' }),
    title: t.string(localized('title', 'What the office is called.')),
    translated: t.boolean(translated('title')),
    body: t.relation('body', {
      nullable: true,
      description: 'Whose office it is: a state, a party, an organization. Null when the body is not among the actors.',
    }),
  }),
});
