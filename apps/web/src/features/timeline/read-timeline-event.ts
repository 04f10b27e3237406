import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { readDateSpan } from './date-span.ts';
import type { TimelineEvent } from './timeline-event.ts';
import { tracksOf } from './tracks.ts';

const TimelineChartEventFragment = graphql(`
  fragment TimelineChart_event on Event {
    slug
    title(locale: $locale)
    translated(locale: $locale)
    date
    dateLabel(locale: $locale)
    kind
    participations { actor { sides } }
  }
`);

/** An event of which a timeline can read what it draws. */
export type TimelineEventRef = FragmentType<typeof TimelineChartEventFragment>;

/** What a timeline draws of an event. `weight` decides whose title is shown where not all have room; `today` is an ISO day. */
export function readTimelineEvent(ref: TimelineEventRef, weight: number, today: string): TimelineEvent {
  const { slug, title, translated, date, dateLabel, kind, participations } = readFragment(TimelineChartEventFragment, ref);
  return {
    slug,
    title,
    isEnglish: textLang(translated, title).lang === 'en',
    dateLabel,
    kind,
    span: readDateSpan(date, today),
    tracks: tracksOf(participations),
    weight,
  };
}
