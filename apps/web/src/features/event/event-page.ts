import { graphql } from '@/graphql/generated/gql.ts';

export const EventPageDocument = graphql(`
  query EventPage($slug: String!, $locale: Locale!) {
    event(slug: $slug) {
      title(locale: $locale)
      summary(locale: $locale)
      translated(locale: $locale)
      ...EventView_event
    }
  }
`);
