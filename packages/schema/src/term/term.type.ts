import { builder } from '../builder.ts';
import { localized, translated } from '../localized.ts';

export const Term = builder.prismaNode('Term', {
  nullable: true,
  description: 'An entry of the glossary.',
  id: { field: 'slug' },
  fields: (t) => ({
    slug: t.exposeString('slug', { description: 'The public key, stable: `juche`.' }),
    name: t.string(localized('name', 'The term.')),
    aliases: t.exposeStringList('aliases', {
      description:
        'Other names under which it is looked for: abbreviations, former names, names in other scripts. Rarely complete.',
    }),
    definition: t.string(localized('definition', 'What it means here.')),
    translated: t.boolean(translated('name', 'definition')),
    citations: t.relation('citations', { query: { orderBy: { position: 'asc' } }, description: 'On what the definition rests.' }),
  }),
});

builder.prismaObjectField(Term, 'seeAlso', (t) =>
  t.field({
    type: [Term],
    description: 'Related entries, by English name.',
    select: (_args, _context, nested) => ({
      seeAlso: { orderBy: [{ to: { sortName: 'asc' } }, { toSlug: 'asc' }], select: { to: nested() } },
    }),
    resolve: (term) => term.seeAlso.map(({ to }) => to),
  }),
);
