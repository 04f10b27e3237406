'use client';

import { useTranslations } from 'next-intl';
import { Link } from '@/i18n/navigation.tsx';
import { ChoiceLink, type MapLinks } from './choice-link.tsx';
import type { MapEvent, MapPlace } from './map-data.ts';

type PlacePanelProps = { place: MapPlace; events: readonly MapEvent[]; links: MapLinks };

/** The chosen place with what happened there in the window of years. */
export function PlacePanel({ place, events, links }: PlacePanelProps) {
  const t = useTranslations('map');
  return (
    <section aria-labelledby="chosen-place">
      <h2 id="chosen-place" className="font-serif text-h3">
        <Link href={`/places/${place.slug}`} className="quiet-link">
          {place.name}
        </Link>
      </h2>
      <p className="mt-1 text-note text-ink-soft">
        {t('placeCount', { count: events.length, from: links.state.from, to: links.state.to })}
      </p>
      <ol className="mt-3 max-h-[28rem] overflow-y-auto print:max-h-none">
        {events.map(({ slug, title, dateLabel }) => (
          <li key={slug} className="border-t border-rule py-2 text-note">
            <span className="block text-ink-soft">{dateLabel}</span>
            <Link href={`/events/${slug}`} className="quiet-link font-serif text-[1rem]">
              {title}
            </Link>
          </li>
        ))}
      </ol>
      <p className="mt-3 print:hidden">
        <ChoiceLink links={links} change={{ place: undefined }} className="text-link inline-block min-h-6 text-note">
          {t('closePlace')}
        </ChoiceLink>
      </p>
    </section>
  );
}
