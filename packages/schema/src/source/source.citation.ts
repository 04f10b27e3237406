import { builder } from '../builder.ts';
import { LocaleEnum, localizeOrNull } from '../localized.ts';
import { formatCitationInTurn } from './citation/format-citation.ts';
import { Source } from './source.type.ts';

export const CitationStyleEnum = builder.enumType('CitationStyle', {
  description: 'A form of bibliography entry.',
  values: {
    CHICAGO: { description: 'Chicago Manual of Style, 17th edition, bibliography entry, plain text.' },
    APA: { description: 'APA, 7th edition, reference list entry, plain text.' },
    MLA: { description: 'MLA Handbook, 9th edition, list of works cited, plain text.' },
    BIBTEX: { description: 'A BibTeX entry, in UTF-8.' },
    RIS: { description: 'A RIS record, as reference managers import it.' },
    CSL_JSON: { description: 'A CSL-JSON item, as Zotero and Pandoc read it.' },
  } as const,
});

builder.prismaObjectField(Source, 'citation', (t) =>
  t.string({
    description: 'The source as a bibliography entry, made by a citation library from its record.',
    args: {
      style: t.arg({ type: CitationStyleEnum, defaultValue: 'CHICAGO', description: 'The form of the entry.' }),
      locale: t.arg({
        type: LocaleEnum,
        defaultValue: 'en',
        description: 'The language of dates and of words such as "edited by". The title stays as it is printed.',
      }),
    },
    resolve: ({ slug, csl, title, gloss }, args) => {
      const label = title ?? localizeOrNull(gloss, args.locale) ?? slug;
      return formatCitationInTurn({ csl: toObject(csl), label }, args.style ?? 'CHICAGO', args.locale ?? 'en');
    },
  }),
);

function toObject(value: unknown): object {
  return typeof value === 'object' && value !== null ? value : {};
}
