import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const termJsonLdTerm = graphql(`
  fragment TermJsonLd_term on Term {
    slug
    name(locale: $locale)
    english: name(locale: EN)
    korean: name(locale: KO)
    russian: name(locale: RU)
    aliases
    definition(locale: $locale)
    citations { source { slug label(locale: $locale) } }
  }
`);

/** A term of the glossary with its other names, those in the languages of the site first. `glossary` is the name of the whole. */
export function termJsonLd(ref: FragmentType<typeof termJsonLdTerm>, locale: string, glossary: string): JsonLdNode {
  const term = readFragment(termJsonLdTerm, ref);
  const address = toSiteAddress(locale, `/glossary/${term.slug}`);
  const names = new Set([term.english, term.korean, term.russian, ...term.aliases]);
  names.delete(term.name);
  const sources = new Map(term.citations.map(({ source }) => [source.slug, source])).values();
  return {
    '@type': 'DefinedTerm',
    '@id': address,
    url: address,
    name: term.name,
    alternateName: [...names],
    description: term.definition,
    inDefinedTermSet: linkedThing(locale, { type: 'DefinedTermSet', name: glossary, path: '/glossary' }),
    subjectOf: [...sources].map(({ slug, label }) =>
      linkedThing(locale, { type: 'CreativeWork', name: label, path: `/sources/${slug}` }),
    ),
  };
}
