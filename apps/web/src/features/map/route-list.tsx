'use client';

import { useTranslations } from 'next-intl';
import { ChoiceLink, type MapLinks } from './choice-link.tsx';
import type { MapRoute } from './map-data.ts';
import { statusIn } from './map-window.ts';

type RouteListProps = {
  heading: string;
  routes: readonly MapRoute[];
  links: MapLinks;
  /** Two columns, where the list has the width of the map to itself. */
  isWide?: boolean;
};

/** Railways, pipelines or journeys that can be chosen, each with its date or how it stands. */
export function RouteList({ heading, routes, links, isWide = false }: RouteListProps) {
  const t = useTranslations('map');
  return (
    <nav aria-label={heading}>
      <h2 className="font-sans text-note font-semibold">{heading}</h2>
      <ul className={isWide ? 'mt-2 gap-x-10 sm:columns-2' : 'mt-2'}>
        {routes.map((route) => {
          const status = statusIn(route.phases, links.state);
          return (
            <li key={route.slug} className="break-inside-avoid border-t border-rule py-2 text-note">
              <ChoiceLink
                links={links}
                change={{ route: route.slug }}
                aria-current={route.slug === links.state.route ? 'true' : undefined}
                className="quiet-link inline-block min-h-6 aria-[current]:font-semibold aria-[current]:text-accent"
              >
                {route.name}
              </ChoiceLink>
              <span className="block text-ink-soft">{status ? t(`status.${status}`) : route.dateLabel}</span>
            </li>
          );
        })}
        {routes.length === 0 && <li className="border-t border-rule py-2 text-note text-ink-soft">{t('none')}</li>}
      </ul>
    </nav>
  );
}
