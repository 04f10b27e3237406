import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';
import fine from 'world-atlas/countries-50m.json' with { type: 'json' };
import coarse from 'world-atlas/countries-110m.json' with { type: 'json' };

export type MapPoint = { readonly longitude: number; readonly latitude: number };

/** The countries as Natural Earth (public domain) draws them for a map of one region. */
export function fineCountries() {
  return toCountries(fine);
}

/** The same for a map of continents, a tenth as heavy. */
export function coarseCountries() {
  return toCountries(coarse);
}

function toCountries(file: unknown) {
  // Both files declare their one collection as `countries`.
  const topology = file as Topology<{ countries: GeometryCollection }>;
  return feature(topology, topology.objects.countries);
}
