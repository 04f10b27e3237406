import { ReadingBand } from '@tumen/ui/columns';
import { Disclosure } from '@tumen/ui/disclosure';
import { ScrollRegion } from '@tumen/ui/scroll-region';
import { useTranslations } from 'next-intl';
import { EventMap } from '@/features/map/event-map.tsx';
import { selectCrowdNearKorea } from '@/features/map/near-korea.ts';
import { graphql, readFragment } from '@/graphql/generated/index.ts';
import { Link } from '@/i18n/navigation.tsx';
import type { BlockProps } from '../block-props.ts';

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
      }
    }
  }
`);

/** Where the events of the lesson happened, as a map and as a list. */
export function MapBlock({ block: ref }: BlockProps<typeof mapBlock>) {
  const t = useTranslations('blocks.map');
  const { caption, places } = readFragment(mapBlock, ref);
  const ordered = places.toSorted((a, b) => b.events.length - a.events.length);
  if (ordered.length === 0) return null;
  const dots = ordered.map(({ place, events }) => ({ ...place, eventCount: events.length }));
  const nearKorea = selectCrowdNearKorea(dots);
  return (
    <figure>
      <div className={`grid gap-3 ${nearKorea.length > 0 ? 'lg:grid-cols-[3fr_2fr]' : ''}`}>
        <ScrollRegion label={t('label')}>
          <EventMap label={t('label')} places={dots} />
        </ScrollRegion>
        {nearKorea.length > 0 && (
          <ScrollRegion label={t('detail')}>
            <EventMap label={t('detail')} places={nearKorea} />
          </ScrollRegion>
        )}
      </div>
      <ReadingBand>
        <figcaption className="mt-3 text-note text-ink-soft">{caption}</figcaption>
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
  );
}
