import type { MapEvent, MapPhase, MapRoute } from './map-data.ts';

/** Whole years, both included. */
export type YearWindow = { readonly from: number; readonly to: number };

type Span = { readonly startDate: string; readonly endDate: string };

/** Whether some of the span may lie in the window. */
function overlaps({ startDate, endDate }: Span, { from, to }: YearWindow): boolean {
  return startDate <= `${to}-12-31` && endDate >= `${from}-01-01`;
}

/** The events of the window, and of one theme if one is chosen. */
export function selectEvents(events: readonly MapEvent[], window: YearWindow, theme?: string): MapEvent[] {
  return events.filter((event) => overlaps(event, window) && (theme === undefined || event.themes.includes(theme)));
}

/** How many events took place at each place, by its slug. */
export function countByPlace(events: readonly MapEvent[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { places } of events) for (const place of places) counts.set(place, (counts.get(place) ?? 0) + 1);
  return counts;
}

/** How it stood with a railway or pipeline when the window ends: its last phase in the window. Undefined when it has none there. */
export function statusIn(phases: readonly Omit<MapPhase, 'dateLabel'>[], window: YearWindow): MapPhase['status'] | undefined {
  return phases.findLast((phase) => overlaps(phase, window))?.status;
}

/** Whether a route is on the map: a journey that was made in the window, or a line of which a phase lies in it. */
export function isOnMap(route: MapRoute, window: YearWindow): boolean {
  return route.phases.length > 0 ? statusIn(route.phases, window) !== undefined : overlaps(route, window);
}
