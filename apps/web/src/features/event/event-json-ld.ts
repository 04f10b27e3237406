import { actorType } from '@/features/actor/actor-type.ts';
import { isoDates } from '@/features/linked-data/iso-dates.ts';
import { linkedThing } from '@/features/linked-data/linked-thing.ts';
import type { JsonLdNode } from '@/features/linked-data/write-json-ld.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const eventJsonLdEvent = graphql(`
  fragment EventJsonLd_event on Event {
    slug
    title(locale: $locale)
    summary(locale: $locale)
    date
    places { slug name(locale: $locale) }
    participations { actor { slug kind name(locale: $locale) } }
    period { slug title(locale: $locale) }
    sources { slug label(locale: $locale) }
  }
`);

/**
 * An event as schema.org knows events. Who took part stands under `about`: its other words for people (organizer, performer, attendee)
 * say more than the sources do of an accused or an addressee.
 */
export function eventJsonLd(ref: FragmentType<typeof eventJsonLdEvent>, locale: string): JsonLdNode {
  const { slug, title, summary, date, places, participations, period, sources } = readFragment(eventJsonLdEvent, ref);
  const address = toSiteAddress(locale, `/events/${slug}`);
  const { start, end } = isoDates(date);
  const actors = new Map(participations.map(({ actor }) => [actor.slug, actor])).values();
  return {
    '@type': 'Event',
    '@id': address,
    url: address,
    name: title,
    description: summary,
    startDate: start,
    endDate: end,
    location: places.map((place) => linkedThing(locale, { type: 'Place', name: place.name, path: `/places/${place.slug}` })),
    about: [...actors].map((actor) =>
      linkedThing(locale, { type: actorType(actor.kind), name: actor.name, path: `/actors/${actor.slug}` }),
    ),
    subjectOf: [
      linkedThing(locale, { type: 'CollectionPage', name: period.title, path: `/periods/${period.slug}` }),
      ...sources.map((source) =>
        linkedThing(locale, { type: 'CreativeWork', name: source.label, path: `/sources/${source.slug}` }),
      ),
    ],
  };
}
