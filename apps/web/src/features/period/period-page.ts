import { graphql } from '@/graphql/generated/gql.ts';

export const PeriodPageDocument = graphql(`
  query PeriodPage($slug: String!, $locale: Locale!) {
    period(slug: $slug) {
      title(locale: $locale)
      summary(locale: $locale)
      ...PeriodView_period
    }
    periods { ...PeriodNeighbors_period }
  }
`);

export const PeriodEventsDocument = graphql(`
  query PeriodEvents($slug: String!, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: { period: $slug }, first: $first, after: $after) {
      edges { node { ...EventList_event ...TimelineChart_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
