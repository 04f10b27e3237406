import { useTranslations } from 'next-intl';
import { EventMap } from '@/features/map/event-map.tsx';
import { selectCrowdNearKorea } from '@/features/map/near-korea.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Slides } from '../../present/slides.tsx';
import type { BlockProps } from '../block-props.ts';

const mapSlide = graphql(/* GraphQL */ `
  fragment MapSlide_block on MapBlock {
    anchor
    heading(locale: $locale)
    caption(locale: $locale)
    places {
      place { slug name(locale: $locale) latitude longitude }
      events { slug }
    }
    routes { ...RouteLines_route }
  }
`);

/** The map as large as the screen, what to look for before it, and Korea by itself where its places are crowded. */
export function MapSlide({ block: ref, context: { previous, next } }: BlockProps<typeof mapSlide>) {
  const t = useTranslations('blocks.map');
  const { anchor, heading, caption, places, routes } = readFragment(mapSlide, ref);
  const dots = places
    .map(({ place, events }) => ({ ...place, eventCount: events.length }))
    .toSorted((a, b) => b.eventCount - a.eventCount);
  const maps = [
    { label: t('label'), places: dots },
    { label: t('detail'), places: selectCrowdNearKorea(dots) },
  ].filter((map) => map.places.length > 0);
  return (
    <Slides
      anchor={anchor}
      previous={previous}
      next={next}
      slides={[
        { title: heading, body: <p>{caption}</p> },
        ...maps.map((map) => ({ title: heading, look: 'drawing' as const, body: <EventMap {...map} routes={routes} /> })),
      ]}
    />
  );
}
