import { ReadingBand, ReadingPage } from '@tumen/ui/columns';
import { DefinitionList } from '@tumen/ui/definition-list';
import { PageHeader } from '@tumen/ui/page-header';
import { useLocale, useTranslations } from 'next-intl';
import type { ComponentProps } from 'react';
import { EventList } from '@/features/event/event-list.tsx';
import { IdentifierLinks } from '@/features/linked-data/identifier-links.tsx';
import { JsonLd } from '@/features/linked-data/json-ld.tsx';
import { RecordLinks } from '@/features/record/record-links.tsx';
import { LinkList } from '@/features/text/link-list.tsx';
import { textLang } from '@/features/text/text-lang.ts';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { placeJsonLd } from './place-json-ld.ts';

const PlaceViewPlaceFragment = graphql(`
  fragment PlaceView_place on Place {
    slug
    name(locale: $locale)
    translated(locale: $locale)
    routes { slug name(locale: $locale) dateLabel(locale: $locale) }
    identifiers { ...IdentifierLinks_identifier }
    ...PlaceJsonLd_place
  }
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

/** A place, what happened there, and what passes through it. */
export function PlaceView({ place: ref, events }: PlaceViewProps) {
  const place = readFragment(PlaceViewPlaceFragment, ref);
  const { slug, name, translated, routes, identifiers } = place;
  const t = useTranslations();
  const locale = useLocale();
  return (
    <ReadingPage>
      <JsonLd node={placeJsonLd(place, locale)} />
      <ReadingBand
        notes={
          identifiers.length > 0 && (
            <DefinitionList
              isStacked
              items={[{ term: t('common.identifiers'), description: <IdentifierLinks identifiers={identifiers} /> }]}
            />
          )
        }
      >
        <PageHeader
          eyebrow={t('enums.searchKind.PLACE')}
          title={<span {...textLang(translated, name)}>{name}</span>}
          meta={<span>{t('common.events', { count: events.length })}</span>}
        />
        <div className="mt-10">
          <EventList events={events} />
        </div>
        {routes.length > 0 && (
          <section aria-labelledby="routes" className="mt-10">
            <h2 id="routes" className="mb-3 text-h3">
              {t('map.atPlace')}
            </h2>
            <LinkList
              items={routes.map((route) => ({
                href: `/map?place=${slug}&route=${route.slug}`,
                title: route.name,
                detail: route.dateLabel,
              }))}
            />
          </section>
        )}
        <RecordLinks kind="PLACE" slug={slug} />
      </ReadingBand>
    </ReadingPage>
  );
}
