import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const placeJsonLdPlace = graphql(`
  fragment PlaceJsonLd_place on Place {
    slug
    name(locale: $locale)
    latitude
    longitude
    country
    identifiers { url }
  }
`);

/** A place with its coordinates and the country in which it lies today. */
export function placeJsonLd(ref: FragmentType<typeof placeJsonLdPlace>, locale: string): JsonLdNode {
  const { slug, name, latitude, longitude, country, identifiers } = readFragment(placeJsonLdPlace, ref);
  const address = toSiteAddress(locale, `/places/${slug}`);
  return {
    '@type': 'Place',
    '@id': address,
    url: address,
    name,
    geo: { '@type': 'GeoCoordinates', latitude, longitude },
    sameAs: identifiers.map(({ url }) => url),
    address: country === null ? undefined : { '@type': 'PostalAddress', addressCountry: country },
  };
}
