import { geoMercator, geoPath } from 'd3-geo';
import { countriesAt, type MapPoint } from './outlines.ts';
import { StepPath } from './step-path.ts';

/** The width of every drawing, in its own units. */
export const MAP_WIDTH = 960;

const MARGIN = 80;
const LOWEST_HEIGHT = 380;
const HIGHEST_HEIGHT = 640;
/** The drawing never shows less than this many degrees across, so that one place stands among its neighbors. */
const SMALLEST_SPAN_DEGREES = 12;

/**
 * Fits a map of countries to `points` (at least one) and crops it to them.
 *
 * Returns the outlines as SVG path data, where each point lies, in the order given, the height, and how to
 * place anything else. The globe is turned so that it is cut
 * in the Atlantic: places on both sides of the Pacific stand beside each other.
 */
export function layOutMap(points: readonly MapPoint[]) {
  const projection = geoMercator()
    .rotate([-150, 0])
    .fitExtent(
      [
        [MARGIN, 0],
        [MAP_WIDTH - MARGIN, HIGHEST_HEIGHT - 2 * MARGIN],
      ],
      { type: 'MultiPoint', coordinates: [...frame(points)] },
    );
  const project = ({ longitude, latitude }: MapPoint) => {
    const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
    return { x, y };
  };
  const ys = points.map((point) => project(point).y);
  const [top, bottom] = [Math.min(...ys) - MARGIN, Math.max(...ys) + MARGIN];
  const height = Math.max(bottom - top, LOWEST_HEIGHT);
  const shift = (height - (bottom - top)) / 2 - top;
  const [translateX, translateY] = projection.translate();
  projection.translate([translateX, translateY + shift]).clipExtent([
    [0, 0],
    [MAP_WIDTH, height],
  ]);

  const outlines = new StepPath();
  geoPath(projection, outlines)(countriesAt(projection.scale()));
  return { outlines: outlines.toString(), positions: points.map(project), height, project };
}

function* frame(points: readonly MapPoint[]): Generator<[number, number]> {
  const half = SMALLEST_SPAN_DEGREES / 2;
  for (const { longitude, latitude } of points) {
    yield [longitude - half, latitude];
    yield [longitude + half, latitude];
  }
}
