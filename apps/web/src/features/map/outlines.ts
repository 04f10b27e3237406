import { feature } from 'topojson-client';
import {
  filter,
  filterWeight,
  presimplify,
  type RingWeighter,
  simplify,
  sphericalRingArea,
  sphericalTriangleArea,
} from 'topojson-simplify';
import type { GeometryCollection, Topology } from 'topojson-specification';
import file from 'world-atlas/countries-50m.json' with { type: 'json' };

export type MapPoint = { readonly longitude: number; readonly latitude: number };

/** What a bend or an island must measure to be drawn, in square units of the drawing: less is a speck, and most of the weight. */
const SMALLEST_BEND = 4;
const SMALLEST_ISLAND = 14;

// The library does tell a weigher whether a ring is a hole; its types have forgotten that.
const ringArea = sphericalRingArea as RingWeighter;

// The file declares its one collection as `countries`.
const topology = presimplify(file as unknown as Topology<{ countries: GeometryCollection }>, sphericalTriangleArea);

/**
 * The countries as Natural Earth (public domain) draws them, with as many bends as a drawing of `scale` shows: the scale of the projection,
 * which is the length of a radian in units of the drawing.
 */
export function countriesAt(scale: number) {
  const areaOf = (units: number) => units / scale ** 2;
  const islands = filter(topology, filterWeight(topology, areaOf(SMALLEST_ISLAND), ringArea));
  const simple = simplify(islands, areaOf(SMALLEST_BEND));
  return feature(simple, simple.objects.countries);
}
