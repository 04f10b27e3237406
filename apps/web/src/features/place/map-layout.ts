import { geoMercator, geoPath } from 'd3-geo';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import countries from 'world-atlas/countries-50m.json' with { type: 'json' };

export type MapPoint = { readonly longitude: number; readonly latitude: number };

/** Width and height of the drawing, in its own units. */
export const MAP_SIZE = { width: 960, height: 540 };

const MARGIN = 70;
/** The drawing never shows less than this many degrees, so that one place stands among its neighbors. */
const SMALLEST_SPAN_DEGREES = 12;

// Natural Earth, public domain; the file declares its one collection as `countries`.
const topology = countries as unknown as Topology<{ countries: GeometryCollection }>;
const shapes = feature(topology, topology.objects.countries);

/**
 * Fits a map of the world's countries to `points` (at least one).
 *
 * Returns the outlines as SVG path data and where each point lies, in the order given. The map is turned so that it is cut in the
 * Atlantic: places on both sides of the Pacific then stand beside each other.
 */
export function layOutMap(points: readonly MapPoint[]) {
  const { width, height } = MAP_SIZE;
  const projection = geoMercator()
    .rotate([-150, 0])
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: [...frame(points)] },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const path = geoPath(projection).digits(1);
  const outlines = shapes.features.flatMap((country) => path(country) ?? []);
  const positions = points.map(({ longitude, latitude }) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x, y };
  });
  return { outlines, positions };
}

function* frame(points: readonly MapPoint[]): Generator<[number, number]> {
  for (const { longitude, latitude } of points) {
    const half = SMALLEST_SPAN_DEGREES / 2;
    yield [longitude - half, latitude - half / 2];
    yield [longitude + half, latitude + half / 2];
  }
}
