import { WidePage } from '@tumen/ui/columns';
import { PageHeader } from '@tumen/ui/page-header';
import { NextIntlClientProvider, useMessages, useTranslations } from 'next-intl';
import { ExploreTabs } from '@/features/shell/explore-tabs.tsx';
import { Link } from '@/i18n/navigation.tsx';
import { layOutRoute } from './lay-out-route.ts';
import type { LoadedMap } from './load-map.ts';
import type { MapFrame, MapRoute } from './map-data.ts';
import { MapExplorer } from './map-explorer.tsx';
import { type FrameSize, layOutFrame, viewOf } from './map-frames.ts';
import { MAP_VIEWS, type MapState, mapHref, type readMapState } from './map-state.ts';

type MapViewProps = { data: LoadedMap; selection: ReturnType<typeof readMapState>; lastYear: number };

/** The map of all places, lines and journeys, drawn on the server for the window of years in the address. */
export function MapView({ data, selection, lastYear }: MapViewProps) {
  const t = useTranslations('map');
  const { map } = useMessages();
  const laidOut = data.routes.map((route) => ({ route, ...layOutRoute(route.stops) }));
  const chosen = laidOut.find(({ route }) => route.slug === selection.route);
  const state: MapState = { ...selection, view: selection.view ?? (chosen ? viewOf(chosen.points) : 'korea') };
  const routes = laidOut.map(({ route, points, stops }): MapRoute => {
    const { slug, kind, name, note, dateLabel, phases, startDate, endDate, events } = route;
    const sources = [...new Map(route.citations.map(({ source }) => [source.slug, source])).values()];
    const times = phases.length === 0 ? points.map(({ time }) => Math.round(time * 1000) / 1000) : [];
    return { slug, kind, name, note, dateLabel, phases, stops, times, startDate, endDate, events, sources };
  });
  const frame = (size: FrameSize): MapFrame => {
    const { project, ...drawing } = layOutFrame(state.view, size);
    return {
      ...drawing,
      places: Object.fromEntries(data.places.map((place) => [place.slug, project(place)])),
      lines: Object.fromEntries(laidOut.map(({ route, points }) => [route.slug, points.map(project)])),
    };
  };
  const events = data.events.map(({ themes, places, ...event }) => ({
    ...event,
    themes: themes.map(({ slug }) => slug),
    places: places.map(({ slug }) => slug),
  }));
  return (
    <WidePage>
      <ExploreTabs current="map" />
      <PageHeader title={t('title')} lead={<p>{t('lead')}</p>} />
      <nav aria-label={t('views')} className="mt-8 print:hidden">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {MAP_VIEWS.map((view) => (
            <li key={view}>
              <Link
                href={mapHref({ ...state, view }, lastYear)}
                aria-current={view === state.view ? 'true' : undefined}
                className="inline-flex min-h-11 items-center text-note font-medium text-ink-soft underline-offset-4 hover:text-accent aria-[current]:text-ink aria-[current]:underline"
              >
                {t(`view.${view}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      <NextIntlClientProvider messages={{ map }}>
        <MapExplorer
          key={state.view}
          initial={state}
          lastYear={lastYear}
          events={events}
          places={data.places.map(({ slug, name }) => ({ slug, name }))}
          routes={routes}
          themes={data.themes}
          frames={[frame('wide'), frame('narrow')]}
        />
      </NextIntlClientProvider>
    </WidePage>
  );
}
