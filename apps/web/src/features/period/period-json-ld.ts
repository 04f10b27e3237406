import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const periodJsonLdPeriod = graphql(`
  fragment PeriodJsonLd_period on Period {
    slug
    title(locale: $locale)
    summary(locale: $locale)
    translated(locale: $locale)
    startDate
    endDate
  }
`);

/** The page of a period: schema.org has pages that cover a time, but no periods. */
export function periodJsonLd(ref: FragmentType<typeof periodJsonLdPeriod>, locale: string): JsonLdNode {
  const { slug, title, summary, translated, startDate, endDate } = readFragment(periodJsonLdPeriod, ref);
  const address = toSiteAddress(locale, `/periods/${slug}`);
  return {
    '@type': 'CollectionPage',
    '@id': address,
    url: address,
    name: title,
    description: summary,
    temporalCoverage: `${startDate}/${endDate ?? '..'}`,
    ...ownWork(locale, translated),
  };
}
