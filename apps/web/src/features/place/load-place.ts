import type { Locale } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { PlaceEventsDocument, PlacesDocument } from './place-view.tsx';

const NO_EVENTS = { edges: [], pageInfo: { hasNextPage: false, endCursor: null } };

/** Finds a place by its slug, with its events; null when there is none. The API has no field for one place: there are few, so all are read. */
export async function loadPlace(slug: string, locale: Locale) {
  const places = await listAll(PlacesDocument, { locale }, (result) => result.places);
  const place = places?.find((each) => each.slug === slug);
  if (!place) return null;
  const events = await listAll(PlaceEventsDocument, { id: place.id, locale }, ({ node }) =>
    node && 'events' in node ? node.events : NO_EVENTS,
  );
  return { place, events: events ?? [] };
}
