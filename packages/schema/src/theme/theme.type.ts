import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';

export const Theme = builder.prismaNode('Theme', {
  nullable: true,
  description: 'A thread through all periods, such as nuclear affairs or trade.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable.' }),
    title: t.string(localized('title', 'What the theme is called.')),
    description: t.string(localized('description', 'What belongs to it.')),
    translated: t.boolean(translated('title', 'description')),
  }),
});
