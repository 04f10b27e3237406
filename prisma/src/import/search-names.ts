import type { Content } from '@tumen/content/content';
import type { LocalizedText } from '@tumen/domain/localized-text';
import { latinKey } from '@tumen/domain/search/latin-key';
import { nameSpellings } from '@tumen/domain/search/name-spellings';
import { soundKeys, splitWords } from '@tumen/domain/search/sound-key';
import type { Prisma } from '../client.ts';

type SearchName = Prisma.SearchNameCreateManyInput;
type Named = { readonly slug: string; readonly name: LocalizedText; readonly aliases: readonly string[] };

/** The names by which actors, places and terms are known, other names too, each spelling of one thing once. */
export function searchNames({ actors, places, terms, events }: Content): SearchName[] {
  const actorEvents = countBy(events.flatMap(({ participants }) => participants.map(({ actor }) => actor)));
  const placeEvents = countBy(events.flatMap((event) => event.places));
  return [
    ...actors.flatMap((actor) => names('ACTOR', actor, actorEvents)),
    ...places.flatMap((place) => names('PLACE', place, placeEvents)),
    ...terms.flatMap((term) => names('TERM', term, new Map())),
  ];
}

function names(kind: SearchName['kind'], { slug, name, aliases }: Named, events: ReadonlyMap<string, number>): SearchName[] {
  const spellings = new Set([...nameSpellings(name), ...aliases]);
  return [...spellings].map((spelling) => {
    const { whole, parts } = soundKeys(spelling);
    const key = latinKey(spelling);
    const latin = [...new Set([key, ...splitWords(spelling).map(latinKey)])].filter(Boolean).join(' ');
    return { kind, slug, name: spelling, key, latin, sounds: [...whole], parts: [...parts], events: events.get(slug) ?? 0 };
  });
}

function countBy(slugs: readonly string[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const slug of slugs) counts.set(slug, (counts.get(slug) ?? 0) + 1);
  return counts;
}
