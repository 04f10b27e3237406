import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';

type SiteTexts = { readonly name: string; readonly description: string };

/** The site in one language, and how it is searched: the words go where `search_term_string` stands. */
export function websiteJsonLd(locale: string, { name, description }: SiteTexts): JsonLdNode {
  const address = toSiteAddress(locale, '');
  return {
    '@type': 'WebSite',
    '@id': address,
    url: address,
    name,
    description,
    potentialAction: {
      '@type': 'SearchAction',
      target: { '@type': 'EntryPoint', urlTemplate: `${toSiteAddress(locale, '/search')}?q={search_term_string}` },
      'query-input': 'required name=search_term_string',
    },
    ...ownWork(locale),
  };
}
