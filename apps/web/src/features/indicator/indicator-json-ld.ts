import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import { ownWork } from '@/features/linked-data/own-work.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const indicatorJsonLdIndicator = graphql(`
  fragment IndicatorJsonLd_indicator on Indicator {
    slug
    name(locale: $locale)
    unit(locale: $locale)
    definition(locale: $locale)
    translated(locale: $locale)
    points { date citations { source { slug label(locale: $locale) } } }
  }
`);

/** A series as a search engine for data sets lists it, with its file and the sources of its figures. `catalog` is the name of all series. */
export function indicatorJsonLd(ref: FragmentType<typeof indicatorJsonLdIndicator>, locale: string, catalog: string): JsonLdNode {
  const { slug, name, unit, definition, translated, points } = readFragment(indicatorJsonLdIndicator, ref);
  const address = toSiteAddress(locale, `/indicators/${slug}`);
  const cited = points.flatMap(({ citations }) => citations.map(({ source }) => source));
  const sources = new Map(cited.map((source) => [source.slug, source])).values();
  const own = ownWork(locale, translated);
  return {
    '@type': 'Dataset',
    '@id': address,
    url: address,
    name,
    description: definition,
    variableMeasured: { '@type': 'PropertyValue', name, unitText: unit },
    temporalCoverage: coverYears(points.map(({ date }) => date)),
    distribution: [{ '@type': 'DataDownload', contentUrl: `${address}/data.csv`, encodingFormat: 'text/csv' }],
    includedInDataCatalog: linkedThing(locale, { type: 'DataCatalog', name: catalog, path: '/indicators' }),
    isBasedOn: [...sources].map((source) =>
      linkedThing(locale, { type: 'CreativeWork', name: source.label, path: `/sources/${source.slug}` }),
    ),
    creator: own.publisher,
    ...own,
  };
}

/** From the first to the last year that the dates, in EDTF, name. */
function coverYears(dates: readonly string[]): string | undefined {
  const years = dates.flatMap((date) => date.match(/\b\d{4}\b/g) ?? []).toSorted();
  return years.length === 0 ? undefined : `${years[0]}/${years.at(-1)}`;
}
