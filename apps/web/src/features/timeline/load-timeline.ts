import { graphql } from '@/graphql/generated/gql.ts';
import type { Locale } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { readTimelineEvent } from './read-timeline-event.ts';
import { type TimeWindow, toIsoDay } from './time-window.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { type TimelineSelection, toEventFilter } from './timeline-filter.ts';
import { lastDay } from './window-query.ts';

const TimelineEventsDocument = graphql(`
  query TimelineEvents($filter: EventFilter, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      edges { node { consequences { slug } ...TimelineChart_event } }
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

/** Loads what can be chosen on the timeline. */
export async function loadTimelineChoices(locale: Locale) {
  const [page, actors] = await Promise.all([
    query(TimelinePageDocument, { locale }),
    listAll(TimelineActorsDocument, { locale }, (result) => result.actors),
  ]);
  return { periods: page?.periods ?? [], themes: page?.themes ?? [], actors: actors ?? [] };
}

/** Loads the events of a choice, in the order of time. An event weighs as many as it led to. */
export async function loadTimelineEvents(selection: TimelineSelection, locale: Locale, today: string): Promise<TimelineEvent[]> {
  const filter = toEventFilter(selection);
  const nodes = await listAll(TimelineEventsDocument, { filter, locale }, (result) => result.events);
  return (nodes ?? []).map((node) => readTimelineEvent(node, node.consequences.length, today));
}

/** Loads the events of a choice that fall into a stretch of time, for a drawing that stands still, and the ends of that stretch, ISO days. */
export async function loadWindowEvents(selection: TimelineSelection, window: TimeWindow, locale: Locale) {
  const [start, end] = [toIsoDay(window.from), lastDay(window)];
  const filter = { ...toEventFilter(selection), from: start, to: end };
  const events = await listAll(TimelineEventsDocument, { filter, locale }, (result) => result.events);
  return { events: events ?? [], start, end };
}
