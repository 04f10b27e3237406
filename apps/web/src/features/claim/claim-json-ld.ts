import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const claimJsonLdClaim = graphql(`
  fragment ClaimJsonLd_claim on Claim {
    code
    text(locale: $locale)
    translated(locale: $locale)
    source { slug label(locale: $locale) }
    debates { slug question(locale: $locale) }
  }
`);

/** A claim, the work in which it is made and the debates about it. schema.org has no words for evidence against a claim. */
export function claimJsonLd(ref: FragmentType<typeof claimJsonLdClaim>, locale: string): JsonLdNode {
  const { code, text, translated, source, debates } = readFragment(claimJsonLdClaim, ref);
  const address = toSiteAddress(locale, `/claims/${code}`);
  return {
    '@type': 'Claim',
    '@id': address,
    url: address,
    identifier: code,
    text,
    appearance: linkedThing(locale, { type: 'CreativeWork', name: source.label, path: `/sources/${source.slug}` }),
    subjectOf: debates.map(({ slug, question }) =>
      linkedThing(locale, { type: 'Question', name: question, path: `/debates/${slug}` }),
    ),
    ...ownWork(locale, translated),
  };
}
