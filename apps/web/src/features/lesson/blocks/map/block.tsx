import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { EventMap } from '@/features/map/event-map.tsx';
import { selectCrowdNearKorea } from '@/features/map/near-korea.ts';
import { RouteKey } from '@/features/map/route-lines.tsx';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';
import { LazyLayout } from '../lazy-layout.tsx';

const mapBlock = graphql(/* GraphQL */ `
  fragment MapBlock_block on MapBlock {
    caption(locale: $locale)
    places {
      place {
        slug
        name(locale: $locale)
        latitude
        longitude
      }
      events {
        slug
        title(locale: $locale)
        dateLabel(locale: $locale)
        startDate
      }
    }
    routes { ...RouteLines_route }
  }
`);

/** Where the events of the lesson happened, as a map and as a list. */
export function MapBlock({ block: ref }: BlockProps<typeof mapBlock>) {
  const t = useTranslations('blocks.map');
  const { caption, places, routes } = readFragment(mapBlock, ref);
  const ordered = places.toSorted((a, b) => b.events.length - a.events.length);
  if (ordered.length === 0) return null;
  const dots = ordered.map(({ place, events }) => ({ ...place, eventCount: events.length }));
  const nearKorea = selectCrowdNearKorea(dots);
  const years = ordered.flatMap(({ events }) => events.map(({ startDate }) => startDate.slice(0, 4))).toSorted();
  return (
    <LazyLayout narrow={88} wide={72}>
      <figure>
        <div className={`grid gap-3 ${nearKorea.length > 0 ? 'lg:grid-cols-[3fr_2fr]' : ''}`}>
          <ScrollRegion label={t('label')}>
            <EventMap label={t('label')} places={dots} routes={routes} />
          </ScrollRegion>
          {nearKorea.length > 0 && (
            <ScrollRegion label={t('detail')}>
              <EventMap label={t('detail')} places={nearKorea} routes={routes} />
            </ScrollRegion>
          )}
        </div>
        <ReadingBand>
          <figcaption className="mt-3 text-note text-ink-soft">{caption}</figcaption>
          <div className="mt-3 grid gap-3 text-note">
            {routes.length > 0 && <RouteKey routes={routes} />}
            <p className="print:hidden">
              <Link href={`/map?from=${years[0]}&to=${years.at(-1)}`} className="text-link inline-block min-h-6">
                {t('open')}
              </Link>
            </p>
          </div>
          <div className="mt-3">
            <Disclosure summary={t('table')}>
              <dl className="grid gap-3 text-note">
                {ordered.map(({ place, events }) => (
                  <div key={place.slug} id={`place-${place.slug}`}>
                    <dt className="font-semibold">{place.name}</dt>
                    {events.map((event) => (
                      <dd key={event.slug}>
                        <Link href={`/events/${event.slug}`} className="quiet-link">
                          {event.title}
                        </Link>
                        <span className="text-ink-soft">, {event.dateLabel}</span>
                      </dd>
                    ))}
                  </div>
                ))}
              </dl>
            </Disclosure>
          </div>
        </ReadingBand>
      </figure>
    </LazyLayout>
  );
}
