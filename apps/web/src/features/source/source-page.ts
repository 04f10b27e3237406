import { graphql } from '@/graphql/generated/gql.ts';

export const SourcePageDocument = graphql(`
  query SourcePage($slug: String!, $locale: Locale!) {
    source(slug: $slug) {
      label(locale: $locale)
      citation(style: CHICAGO, locale: $locale)
      cslJson: citation(style: CSL_JSON, locale: $locale)
      ...SourceView_source
    }
  }
`);

export const SourceEventsDocument = graphql(`
  query SourceEvents($slug: String!, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: { sources: [$slug] }, first: $first, after: $after) {
      edges { node { ...EventList_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
