import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EventList } from '@/features/event/event-list.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';

const PlaceViewPlaceFragment = graphql(`
  fragment PlaceView_place on Place { slug name(locale: $locale) translated(locale: $locale) }
`);

export const PlacesDocument = graphql(`
  query Places($locale: Locale!, $first: Int!, $after: String) {
    places(first: $first, after: $after) {
      edges { node { id slug name(locale: $locale) ...PlaceView_place } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

export const PlaceEventsDocument = graphql(`
  query PlaceEvents($id: ID!, $locale: Locale!, $first: Int!, $after: String) {
    node(id: $id) {
      ... on Place {
        events(first: $first, after: $after) {
          edges { node { ...EventList_event } }
          pageInfo { hasNextPage endCursor }
        }
      }
    }
  }
`);

type PlaceViewProps = { place: FragmentType<typeof PlaceViewPlaceFragment>; events: ComponentProps<typeof EventList>['events'] };

/** A place and what happened there. */
export function PlaceView({ place, events }: PlaceViewProps) {
  const { name, translated } = readFragment(PlaceViewPlaceFragment, place);
  const t = useTranslations();
  return (
    <ReadingPage>
      <ReadingBand>
        <PageHeader
          eyebrow={t('enums.searchKind.PLACE')}
          title={<span {...textLang(translated, name)}>{name}</span>}
          meta={<span>{t('common.events', { count: events.length })}</span>}
        />
        <div className="mt-10">
          <EventList events={events} />
        </div>
      </ReadingBand>
    </ReadingPage>
  );
}
