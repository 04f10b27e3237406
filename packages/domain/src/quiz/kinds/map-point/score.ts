import type { Answer, QuestionKey } from '../../question.ts';
import type { MapPoint } from './shape.ts';

/** Mean radius of the Earth, kilometers (IUGG). */
const EARTH_RADIUS_KM = 6371.0088;

/** At how many radii nothing is earned any more. */
const ZERO_AT_RADII = 3;

/**
 * Scores a point on the map: 1 within the radius r of the right point, then 1 − (d − r) / 2r, which is 0 at 3r, where d is the
 * distance on the great circle. Our own rule; a step at r alone would make a millimeter on a phone decide.
 */
export function scoreMapPoint({ answer: right, radiusKm = 0 }: QuestionKey, { point }: Answer): number {
  if (right.point === undefined || point === undefined || radiusKm <= 0) return 0;
  const beyond = distanceKm(right.point, point) - radiusKm;
  const fraction = 1 - beyond / ((ZERO_AT_RADII - 1) * radiusKm);
  return Number.isFinite(fraction) ? Math.min(1, Math.max(0, fraction)) : 0;
}

/** The distance of two points on the great circle, in kilometers (haversine formula, R. W. Sinnott, Sky and Telescope 68, 1984). */
export function distanceKm(a: MapPoint, b: MapPoint): number {
  const radians = (degrees: number) => (degrees * Math.PI) / 180;
  const haversine = (angle: number) => Math.sin(angle / 2) ** 2;
  const [latitudeA, latitudeB] = [radians(a.latitude), radians(b.latitude)];
  const share =
    haversine(latitudeB - latitudeA) + Math.cos(latitudeA) * Math.cos(latitudeB) * haversine(radians(b.longitude - a.longitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, share)));
}
