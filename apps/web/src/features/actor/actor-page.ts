import { graphql } from '@/graphql/generated/gql.ts';

export const ActorPageDocument = graphql(`
  query ActorPage($slug: String!, $locale: Locale!) {
    actor(slug: $slug) {
      name(locale: $locale)
      description(locale: $locale)
      ...ActorView_actor
    }
  }
`);

export const ActorEventsDocument = graphql(`
  query ActorEvents($slug: String!, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: { actors: [$slug] }, first: $first, after: $after) {
      edges { node { ...EventList_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);
