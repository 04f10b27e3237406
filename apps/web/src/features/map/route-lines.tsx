import { useTranslations } from 'next-intl';
import { type FragmentType, readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import { Link } from '@/i18n/navigation.tsx';
import { JourneyLine } from './journey-line.tsx';
import { layOutRoute } from './lay-out-route.ts';
import { isJourney } from './map-routes.ts';
import type { MapPoint } from './outlines.ts';
import { StandingLine } from './standing-line.tsx';

const RouteLinesRouteFragment = graphql(`
  fragment RouteLines_route on Route {
    slug
    kind
    name(locale: $locale)
    dateLabel(locale: $locale)
    phases { status startDate endDate }
    stops {
      place { slug name(locale: $locale) }
      longitude
      latitude
      date
      dateLabel(locale: $locale)
      startDate
      endDate
    }
  }
`);

export type RouteLine = FragmentType<typeof RouteLinesRouteFragment>;

/** A lesson speaks of no window of years: a line is drawn as it stands now. */
const ALL_YEARS = { from: 0, to: 9999 };

/** Railways, pipelines and journeys inside a still map, journeys on top. */
export function RouteLines({
  routes,
  project,
}: {
  routes: readonly RouteLine[];
  project: (point: MapPoint) => { x: number; y: number };
}) {
  const drawn = readFragment(RouteLinesRouteFragment, routes).map((route) => ({
    route,
    points: layOutRoute(route.stops).points.map((point): [number, number] => {
      const { x, y } = project(point);
      return [Math.round(x * 10) / 10, Math.round(y * 10) / 10];
    }),
  }));
  return drawn
    .toSorted((a, b) => Number(isJourney(a.route.kind)) - Number(isJourney(b.route.kind)))
    .map(({ route, points }) =>
      isJourney(route.kind) ? (
        <JourneyLine key={route.slug} points={points} />
      ) : (
        <StandingLine key={route.slug} route={route} points={points} window={ALL_YEARS} />
      ),
    );
}

/** The same routes by name, each with its mark and a link to the map where it can be followed. */
export function RouteKey({ routes }: { routes: readonly RouteLine[] }) {
  const t = useTranslations('map');
  return (
    <ul aria-label={t('routeKey')} className="flex flex-wrap gap-x-6 gap-y-1.5 text-note">
      {readFragment(RouteLinesRouteFragment, routes).map((route) => (
        <li key={route.slug} className="flex items-center gap-2">
          <svg viewBox="0 0 42 16" width={42} height={16} aria-hidden="true" className="shrink-0">
            {isJourney(route.kind) ? (
              <JourneyLine points={SAMPLE} spacing={60} />
            ) : (
              <StandingLine route={route} points={SAMPLE} window={ALL_YEARS} />
            )}
          </svg>
          <Link href={`/map?route=${route.slug}`} className="quiet-link inline-block min-h-6">
            {route.name}
          </Link>
        </li>
      ))}
    </ul>
  );
}

const SAMPLE = [
  [2, 8],
  [40, 8],
] as const;
