'use client';

import { EmptyState } from '@tumen/ui/empty-state';
import { useLocale, useTranslations } from 'next-intl';
import { useEffect, useState } from 'react';
import type { MapEvent, MapFrame, MapPlace, MapRoute } from './map-data.ts';
import { MapDrawing } from './map-drawing.tsx';
import { MapForm } from './map-form.tsx';
import { MapLegend } from './map-legend.tsx';
import { isJourney } from './map-routes.ts';
import { type MapState, mapHref } from './map-state.ts';
import { MapTables } from './map-tables.tsx';
import { countByPlace, isOnMap, selectEvents } from './map-window.ts';
import { PlacePanel } from './place-panel.tsx';
import { RouteList } from './route-list.tsx';
import { RoutePanel } from './route-panel.tsx';
import { useJourneyClock } from './use-journey-clock.ts';

type MapExplorerProps = {
  initial: MapState;
  lastYear: number;
  events: readonly MapEvent[];
  places: readonly MapPlace[];
  routes: readonly MapRoute[];
  themes: readonly { slug: string; title: string }[];
  /** The same view for wide windows and for phones. */
  frames: readonly MapFrame[];
};

/** The map with what was chosen. The server draws it whole; in the browser a choice needs no new page, and stands in the address too. */
export function MapExplorer({ initial, lastYear, events, places, routes, themes, frames }: MapExplorerProps) {
  const t = useTranslations('map');
  const locale = useLocale();
  const [state, setState] = useState(initial);
  const href = mapHref(state, lastYear);
  useEffect(() => {
    window.history.replaceState(window.history.state, '', `/${locale}${href}`);
  }, [locale, href]);

  const shown = selectEvents(events, state, state.theme);
  const counts = countByPlace(shown);
  const onMap = routes.filter((route) => isOnMap(route, state));
  const route = routes.find(({ slug }) => slug === state.route);
  const place = places.find(({ slug }) => slug === state.place);
  const clock = useJourneyClock(route && route.times.length > 0 ? route : undefined);
  const choose = (change: Partial<MapState>) => setState((before) => ({ ...before, ...change }));
  const links = { state, lastYear, choose };
  const hasChoice = route !== undefined || place !== undefined;
  const journeys = (
    <RouteList heading={t('journeys')} routes={onMap.filter(({ kind }) => isJourney(kind)).toSorted(byTime)} links={links} />
  );
  const lines = (
    <RouteList heading={t('lines')} routes={onMap.filter(({ kind }) => !isJourney(kind))} links={links} isWide={!hasChoice} />
  );

  return (
    <>
      <MapForm state={state} lastYear={lastYear} themes={themes} choose={choose} />
      <p role="status" className="mt-5 text-note text-ink-soft">
        {t('found', { events: shown.length, places: counts.size, from: state.from, to: state.to })}
      </p>
      <div className="mt-3 grid gap-x-10 gap-y-8 lg:grid-cols-[minmax(0,1fr)_20rem]">
        <div>
          {frames.map((frame) => (
            <div key={frame.size} className={frame.size === 'wide' ? 'hidden md:block print:block' : 'md:hidden print:hidden'}>
              <MapDrawing
                frame={frame}
                label={t('label', { from: state.from, to: state.to })}
                places={places}
                counts={counts}
                routes={onMap}
                chosenRoute={route}
                journeyTime={clock.time}
                links={links}
              />
            </div>
          ))}
          <MapLegend />
          <div className={`mt-8 grid gap-x-10 gap-y-8 print:hidden ${hasChoice ? 'sm:grid-cols-2' : ''}`}>
            {hasChoice && journeys}
            {lines}
          </div>
          {shown.length === 0 && (
            <div className="mt-6">
              <EmptyState title={t('empty')}>
                <p>{t('emptyHint')}</p>
              </EmptyState>
            </div>
          )}
        </div>
        <div className="grid content-start gap-8">
          {route && <RoutePanel route={route} clock={clock} links={links} />}
          {place && <PlacePanel place={place} events={shown.filter(({ places }) => places.includes(place.slug))} links={links} />}
          {!hasChoice && journeys}
        </div>
      </div>
      <MapTables places={places} counts={counts} routes={onMap} window={state} />
    </>
  );
}

function byTime(a: MapRoute, b: MapRoute): number {
  return a.startDate.localeCompare(b.startDate);
}
