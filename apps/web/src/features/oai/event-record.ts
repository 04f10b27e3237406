import type { OaiRecord } from '@tumen/domain/oai-pmh/repository';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { inThree, plain } from './dublin-text.ts';
import { LICENSE, PUBLISHER, toIdentifier } from './names.ts';
import type { Stamps } from './stamps.ts';

const eventRecordEvent = graphql(`
  fragment EventRecord_event on Event {
    slug
    date
    english: title(locale: EN)
    korean: title(locale: KO)
    russian: title(locale: RU)
    englishSummary: summary(locale: EN)
    koreanSummary: summary(locale: KO)
    russianSummary: summary(locale: RU)
    period { slug }
    themes { title(locale: EN) }
    places { name(locale: EN) }
    sources { slug }
  }
`);

/** An event as a record to harvest: a text of this site with the sources on which it rests. */
export function eventRecord(ref: FragmentType<typeof eventRecordEvent>, stamps: Stamps): OaiRecord {
  const event = readFragment(eventRecordEvent, ref);
  const { english, korean, russian } = event;
  const name = toIdentifier('events', event.slug);
  return {
    identifier: name,
    datestamp: stamps.changed.get(name) ?? stamps.earliest,
    sets: ['events', `events:${event.period.slug}`],
    metadata: {
      title: inThree({ english, korean, russian }),
      creator: plain(PUBLISHER),
      subject: event.themes.map(({ title }) => ({ text: title, language: 'en' })),
      description: inThree({ english: event.englishSummary, korean: event.koreanSummary, russian: event.russianSummary }),
      publisher: plain(PUBLISHER),
      type: plain('Text', 'Event'),
      identifier: plain(toSiteAddress('en', `/events/${event.slug}`)),
      source: event.sources.map(({ slug }) => ({ text: toSiteAddress('en', `/sources/${slug}`) })),
      language: plain('en', 'ko', 'ru'),
      // The day that the text is about, as EDTF: when it was written is no property of the event.
      coverage: [...plain(event.date), ...event.places.map(({ name }) => ({ text: name, language: 'en' }))],
      rights: plain(LICENSE),
    },
  };
}
