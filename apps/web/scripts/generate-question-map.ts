/** Writes the outlines on which a student marks a point: src/features/quiz/generated/map-outlines.json. */
import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { geoPath, geoProjection } from 'd3-geo';
import { countriesAt } from '../src/features/map/outlines.ts';
import { AREA, STRETCH, toMap } from '../src/features/quiz/kinds/map-point/map-plane.ts';

const TARGET = path.join(import.meta.dirname, '../src/features/quiz/generated');

/** Units of the plane are degrees; the closest view shows so many pixels for each. */
const CLOSEST_PIXELS_PER_DEGREE = 22;
const DEGREES_PER_RADIAN = 180 / Math.PI;
const DIGITS = 2;

const corner = toMap({ longitude: AREA.west, latitude: AREA.north });
const opposite = toMap({ longitude: AREA.east, latitude: AREA.south });
const project = geoPath(
  // Cut where the far side of the area lies, so that no country of it is torn.
  geoProjection((longitude, latitude) => [longitude * DEGREES_PER_RADIAN, latitude * DEGREES_PER_RADIAN * STRETCH])
    .rotate([-AREA.middle, 0])
    .scale(1)
    .translate([AREA.middle, 0])
    .clipExtent([
      [corner.x, corner.y],
      [opposite.x, opposite.y],
    ]),
).digits(DIGITS);

const countries = countriesAt(CLOSEST_PIXELS_PER_DEGREE * DEGREES_PER_RADIAN);
const outlines = ('features' in countries ? countries.features : []).flatMap((country) => {
  const outline = project(country);
  return outline ? [{ region: regionOf(country.id), outline }] : [];
});
mkdirSync(TARGET, { recursive: true });
writeFileSync(path.join(TARGET, 'map-outlines.json'), JSON.stringify(outlines));

/** ISO 3166-1 alpha-2 of the numeric code of Natural Earth; null for a country without one. */
function regionOf(id: string | number | undefined): string | null {
  if (id === undefined) return null;
  const region = new Intl.Locale(`und-${String(id).padStart(3, '0')}`).region ?? '';
  return /^[A-Z]{2}$/.test(region) ? region : null;
}
