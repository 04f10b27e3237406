import { firstParam, type SearchParams } from '@/i18n/route.ts';

export const MAP_VIEWS = ['korea', 'eurasia', 'world'] as const;
export type MapView = (typeof MAP_VIEWS)[number];

/** The corpus begins with the Soviet declaration of war in August 1945. */
export const FIRST_YEAR = 1945;

/** What the visitor chose. `theme`, `place` and `route` are slugs; the years are both shown whole. */
export type MapState = {
  readonly view: MapView;
  readonly from: number;
  readonly to: number;
  readonly theme?: string | undefined;
  readonly place?: string | undefined;
  readonly route?: string | undefined;
};

/** Reads the address. What is malformed counts as not chosen, and years the wrong way round are turned. `view` may be left open. */
export function readMapState(params: SearchParams, lastYear: number): Omit<MapState, 'view'> & { view?: MapView } {
  const years = [readYear(params.from, FIRST_YEAR, lastYear), readYear(params.to, lastYear, lastYear)] as const;
  const view = MAP_VIEWS.find((known) => known === firstParam(params.view));
  const [theme, place, route] = [params.theme, params.place, params.route].map(firstParam);
  return {
    from: Math.min(...years),
    to: Math.max(...years),
    ...(view && { view }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(route && { route }),
  };
}

/** Writes what was chosen as the path of the page; what is as usual stays out of it. */
export function mapHref({ view, from, to, theme, place, route }: MapState, lastYear: number): string {
  const query = new URLSearchParams({
    ...(view !== 'korea' && { view }),
    ...(from !== FIRST_YEAR && { from: String(from) }),
    ...(to !== lastYear && { to: String(to) }),
    ...(theme && { theme }),
    ...(place && { place }),
    ...(route && { route, view }),
  }).toString();
  return query === '' ? '/map' : `/map?${query}`;
}

function readYear(value: string | string[] | undefined, fallback: number, lastYear: number): number {
  const text = firstParam(value);
  if (text === undefined || !/^\d{4}$/.test(text)) return fallback;
  return Math.min(Math.max(Number(text), FIRST_YEAR), lastYear);
}
