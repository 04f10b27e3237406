import { type RouteLine, RouteLines } from './route-lines.tsx';
import { type CountedPlace, StillMap } from './still-map.tsx';

type EventMapProps = { label: string; places: readonly CountedPlace[]; routes?: readonly RouteLine[] };

/** A still map drawn on the server: outlines, lines, and a dot for each place. Give the places with the most events first. */
export function EventMap({ label, places, routes = [] }: EventMapProps) {
  return <StillMap label={label} places={places} drawLines={(project) => <RouteLines routes={routes} project={project} />} />;
}
