import { graphql } from '@/graphql/generated/gql.ts';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';

const MapEventsDocument = graphql(`
  query MapEvents($locale: Locale!, $first: Int!, $after: String) {
    events(first: $first, after: $after) {
      edges { node { slug title(locale: $locale) dateLabel(locale: $locale) startDate endDate themes { slug } places { slug } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const MapPlacesDocument = graphql(`
  query MapPlaces($locale: Locale!, $first: Int!, $after: String) {
    places(first: $first, after: $after) {
      edges { node { slug name(locale: $locale) longitude latitude } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const MapRoutesDocument = graphql(`
  query MapRoutes($locale: Locale!) {
    themes { slug title(locale: $locale) }
    routes {
      slug
      kind
      name(locale: $locale)
      note(locale: $locale)
      dateLabel(locale: $locale)
      phases { status dateLabel(locale: $locale) startDate endDate }
      stops {
        place { slug name(locale: $locale) }
        longitude
        latitude
        date
        dateLabel(locale: $locale)
        startDate
        endDate
      }
      startDate
      endDate
      events { slug title(locale: $locale) }
      citations { source { slug label(locale: $locale) } }
    }
  }
`);

/** Everything that the map can show, whatever is chosen: the choice is made in the browser, and without a script by the next page. */
export async function loadMap(locale: Locale) {
  const [events, places, rest] = await Promise.all([
    listAll(MapEventsDocument, { locale }, (result) => result.events),
    listAll(MapPlacesDocument, { locale }, (result) => result.places),
    query(MapRoutesDocument, { locale }),
  ]);
  return { events: events ?? [], places: places ?? [], routes: rest?.routes ?? [], themes: rest?.themes ?? [] };
}

export type LoadedMap = Awaited<ReturnType<typeof loadMap>>;
