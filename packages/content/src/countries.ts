import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoArea, geoContains } from 'd3-geo';
import type { Geometry } from 'geojson';
import { feature } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

type Atlas = Topology<{ countries: GeometryCollection<{ name: string }> }>;
type Country = ReturnType<typeof readCountries>[number];

/** ISO 3166-1 alpha-2 codes and the numeric ones by which Natural Earth's countries (world-atlas, public domain) are known. */
const NUMERIC: ReadonlyMap<string, string> = new Map(
  (
    'AE784 AT040 AU036 BE056 BG100 BY112 CA124 CH756 CN156 CU192 CZ203 DE276 DZ012 EG818 ES724 FI246 FR250 GB826 GE268 ' +
    'HU348 ID360 IN356 IT380 JP392 KG417 KH116 KP408 KR410 KZ398 LA418 MM104 MN496 MO446 MY458 NL528 PE604 PK586 ' +
    'PL616 RO642 RS688 RU643 SE752 SG702 SK703 SY760 TH764 TJ762 TW158 UA804 US840 UZ860 VN704'
  )
    .split(' ')
    .map((code) => [code.slice(0, 2), code.slice(2)]),
);

/** Coasts and rivers are drawn to about this many degrees (eleven kilometers north to south). */
const TOLERANCE = 0.1;
const AROUND = [0, 45, 90, 135, 180, 225, 270, 315].map((angle) => (angle * Math.PI) / 180);

/** Steradians. */
const HEMISPHERE = 2 * Math.PI;

let countries: readonly Country[] | undefined;

/** Whether the table knows the code. */
export function isCountryCode(code: string): boolean {
  return NUMERIC.has(code);
}

/** Whether a point, in degrees, lies in the country or within some ten kilometers of it. */
export function isInCountry(code: string, latitude: number, longitude: number): boolean {
  const country = atlas().find(({ id }) => id === NUMERIC.get(code));
  if (country === undefined) return false;
  const stretch = TOLERANCE / Math.cos((latitude * Math.PI) / 180);
  const points = AROUND.map((angle) => [longitude + stretch * Math.cos(angle), latitude + TOLERANCE * Math.sin(angle)]);
  return [[longitude, latitude], ...points].some(([x = 0, y = 0]) => geoContains(country, [x, y]));
}

/** The name of the country in which the point lies exactly. Undefined at sea. */
export function countryAt(latitude: number, longitude: number): string | undefined {
  return atlas().find((country) => geoContains(country, [longitude, latitude]))?.properties.name;
}

function atlas(): readonly Country[] {
  countries ??= readCountries();
  return countries;
}

function readCountries() {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-10m.json');
  const topology: Atlas = JSON.parse(readFileSync(path, 'utf8'));
  return feature(topology, topology.objects.countries).features.map((country) => ({
    ...country,
    geometry: withoutSpecks(country.geometry),
  }));
}

/** Islets of a few meters are so rounded that some are drawn the wrong way round: they would hold the whole globe but themselves. */
function withoutSpecks<T extends Geometry>(geometry: T): T {
  if (geometry.type !== 'MultiPolygon') return geometry;
  const coordinates = geometry.coordinates.filter((rings) => geoArea({ type: 'Polygon', coordinates: rings }) < HEMISPHERE);
  return { ...geometry, coordinates };
}
