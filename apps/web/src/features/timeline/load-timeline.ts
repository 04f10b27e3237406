import { graphql } from '@/graphql/generated/gql.ts';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { type TimelineSelection, toEventFilter } from './timeline-filter.ts';

const TimelineEventsDocument = graphql(`
  query TimelineEvents($filter: EventFilter, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      edges { node { period { slug } ...TimelineChart_event ...TimelineTable_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const TimelinePageDocument = graphql(`
  query TimelinePage($locale: Locale!) {
    periods { slug title(locale: $locale) startDate endDate }
    themes { slug title(locale: $locale) }
  }
`);

const TimelineActorsDocument = graphql(`
  query TimelineActors($locale: Locale!, $first: Int!, $after: String) {
    actors(first: $first, after: $after) {
      edges { node { slug name(locale: $locale) } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

/** Loads the timeline page: the events of the choice, and what can be chosen. A choice that names nothing known has no events. */
export async function loadTimeline(selection: TimelineSelection, locale: Locale) {
  const [events, page, actors] = await Promise.all([
    listAll(TimelineEventsDocument, { filter: toEventFilter(selection), locale }, (result) => result.events),
    query(TimelinePageDocument, { locale }),
    listAll(TimelineActorsDocument, { locale }, (result) => result.actors),
  ]);
  return { events: events ?? [], periods: page?.periods ?? [], themes: page?.themes ?? [], actors: actors ?? [] };
}
