import { graphql } from '@/graphql/generated/gql.ts';

/** The event whose sources may be compared. */
export const ComparedEventDocument = graphql(`
  query ComparedEvent($slug: String!, $locale: Locale!) {
    event(slug: $slug) {
      slug
      sources { slug perspective isPrimary }
      ...ComparisonForm_event
      ...SharedEvent_event
    }
  }
`);

/** The sources that were chosen, those of them that exist, in no order. */
export const ComparedSourcesDocument = graphql(`
  query ComparedSources($slugs: [String!]!, $locale: Locale!) {
    sources(filter: { slugs: $slugs }, first: 4) {
      edges { node { slug label(locale: $locale) ...SourceComparison_source } }
    }
  }
`);

/** The events of which facts cite at least so many of the sources. */
export const SharedEventsDocument = graphql(`
  query SharedEvents($sources: [String!]!, $minSources: Int!, $locale: Locale!) {
    events(filter: { sources: $sources, minSources: $minSources }, first: 12) {
      totalCount
      edges { node { slug title(locale: $locale) dateLabel(locale: $locale) ...SharedEvent_event ...EventList_event } }
    }
  }
`);
