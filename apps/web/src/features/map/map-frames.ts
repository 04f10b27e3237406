import { type GeoProjection, geoConicEqualArea, geoEqualEarth, geoMercator, geoPath } from 'd3-geo';
import type { MapView } from './map-state.ts';
import { countriesAt, type MapPoint } from './outlines.ts';

/** A drawing for wide windows, and one for phones, so that its words keep their size. */
export type FrameSize = 'wide' | 'narrow';

type Point = readonly [x: number, y: number];

export type Frame = {
  readonly size: FrameSize;
  readonly width: number;
  readonly height: number;
  /** Countries, as the data of an SVG path. */
  readonly outlines: string;
  /** How large a dot is drawn: where places stand close, it must be small. */
  readonly dotScale: number;
  readonly project: (point: MapPoint) => Point;
};

type Area = { readonly west: number; readonly east: number; readonly south: number; readonly north: number };

/** What each view must show, in degrees. East of 180 is the far side of the Pacific. */
const VIEWS: Record<MapView, { area: Area; dotScale: number; heights: Record<FrameSize, number>; project: () => GeoProjection }> =
  {
    korea: {
      dotScale: 1,
      area: { west: 123.5, east: 139, south: 33.6, north: 52.6 },
      heights: { wide: 680, narrow: 540 },
      project: geoMercator,
    },
    eurasia: {
      dotScale: 0.6,
      area: { west: 10, east: 138, south: 34, north: 60 },
      heights: { wide: 520, narrow: 260 },
      project: () => geoConicEqualArea().parallels([38, 58]).rotate([-78, 0]),
    },
    world: {
      dotScale: 0.5,
      area: { west: 8, east: 286, south: 4, north: 62 },
      heights: { wide: 400, narrow: 200 },
      project: () => geoEqualEarth().rotate([-150, 0]),
    },
  };

const WIDTHS: Record<FrameSize, number> = { wide: 960, narrow: 400 };
const MARGIN = 12;
const EDGE_STEPS = 12;

/** Fits a view into a drawing of one of the two sizes. */
export function layOutFrame(view: MapView, size: FrameSize): Frame {
  const { area, dotScale, heights, project } = VIEWS[view];
  const [width, height] = [WIDTHS[size], heights[size]];
  const projection = project()
    .fitExtent(
      [
        [MARGIN, MARGIN],
        [width - MARGIN, height - MARGIN],
      ],
      { type: 'MultiPoint', coordinates: [...edge(area)] },
    )
    .clipExtent([
      [0, 0],
      [width, height],
    ]);
  const outlines = geoPath(projection).digits(size === 'wide' ? 0 : 1)(countriesAt(projection.scale())) ?? '';
  return {
    size,
    width,
    height,
    outlines,
    dotScale: size === 'wide' ? dotScale : dotScale * 0.75,
    project: ({ longitude, latitude }) => {
      const [x = 0, y = 0] = projection([longitude, latitude]) ?? [];
      return [round(x), round(y)];
    },
  };
}

/** The view that shows all of some points: the nearest that does. */
export function viewOf(points: readonly MapPoint[]): MapView {
  return points.every((point) => isInside(VIEWS.korea.area, point)) ? 'korea' : 'eurasia';
}

function isInside({ west, east, south, north }: Area, { longitude, latitude }: MapPoint): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

/** Points along the edge of an area: under a projection it bends. */
function* edge({ west, east, south, north }: Area): Generator<[number, number]> {
  for (let step = 0; step <= EDGE_STEPS; step += 1) {
    const longitude = west + ((east - west) * step) / EDGE_STEPS;
    yield [longitude, south];
    yield [longitude, north];
  }
}

/** A tenth of a unit cannot be seen, and shorter numbers weigh less. */
function round(value: number): number {
  return Math.round(value * 10) / 10;
}
