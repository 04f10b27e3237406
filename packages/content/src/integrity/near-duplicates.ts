import type { Content } from '../content.ts';
import { type Fault, faultAt, type Origin } from '../fault.ts';
import type { Rule } from './rule.ts';

const DAY_MILLISECONDS = 86_400_000;
const NEAR_DAYS = 10;
/** Dice's coefficient of the words of two titles from which they seem to tell of one thing. */
const NEAR_TITLES = 0.75;
/** Degrees; about a kilometer. */
const NEAR_PLACES = 0.01;
const SMALL_WORDS = new Set('a an and as at by for from in into of on or over the to with'.split(' '));

/** No two records stand for one thing. */
export const checkNearDuplicates: Rule = function* ({ content }) {
  yield* nearEvents(content.events);
  yield* nearPlaces(content.places);
  yield* same(content.actors, ({ name }) => plain(name.en));
  yield* same(content.terms, ({ name }) => plain(name.en));
  yield* same(content.offices, ({ title }) => plain(title.en));
  yield* same(content.sources, ({ URL }) => URL?.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, ''));
  yield* same(content.sources, ({ title, issued, author, ...csl }) =>
    title && issued ? JSON.stringify([plain(title), issued, csl['container-title'], author]) : undefined,
  );
};

function* same<T extends { readonly slug: string; readonly origin: Origin }>(
  records: readonly T[],
  keyOf: (record: T) => string | undefined,
): Iterable<Fault> {
  const first = new Map<string, T>();
  for (const record of records) {
    const key = keyOf(record);
    if (key === undefined || key === '') continue;
    const earlier = first.get(key);
    // Two records of one slug are another rule's fault.
    if (earlier && earlier.slug !== record.slug) yield doubled(record.origin, earlier.slug);
    else first.set(key, record);
  }
}

function* nearEvents(events: Content['events']): Iterable<Fault> {
  const byDate = events.toSorted((a, b) => a.date.startDate.localeCompare(b.date.startDate));
  for (const [index, event] of byDate.entries()) {
    for (const later of byDate.slice(index + 1)) {
      if (Date.parse(later.date.startDate) - Date.parse(event.date.startDate) > NEAR_DAYS * DAY_MILLISECONDS) break;
      if (later.slug !== event.slug && likeness(event.title.en, later.title.en) >= NEAR_TITLES)
        yield doubled(later.origin, event.slug);
    }
  }
}

function* nearPlaces(places: Content['places']): Iterable<Fault> {
  for (const [index, place] of places.entries()) {
    const twin = places
      .slice(0, index)
      .find(
        ({ slug, latitude, longitude }) =>
          slug !== place.slug &&
          Math.abs(latitude - place.latitude) < NEAR_PLACES &&
          Math.abs(longitude - place.longitude) < NEAR_PLACES,
      );
    if (twin) yield doubled(place.origin, twin.slug);
  }
}

function doubled(origin: Origin, slug: string): Fault {
  return faultAt(origin, [], `seems to be the same as "${slug}"`, 'Merge the two, or tell them apart by title, date or place');
}

/** From 0 for no word in common to 1 for the same words. */
function likeness(a: string, b: string): number {
  const [first, second] = [words(a), words(b)];
  const common = [...first].filter((word) => second.has(word)).length;
  return (2 * common) / (first.size + second.size);
}

function words(text: string): Set<string> {
  return new Set(
    plain(text)
      .split(' ')
      .filter((word) => !SMALL_WORDS.has(word)),
  );
}

function plain(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
