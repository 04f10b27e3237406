import type { MapPoint } from './outlines.ts';

/** Korea, the Russian Far East and north-east China, in degrees. */
const REGION = { west: 119, east: 138, south: 32, north: 52 };
const CROWD = 3;

/**
 * The places near Korea when they deserve a map of their own: at least three of them, and others so far away that these run into each other.
 * Empty otherwise.
 */
export function selectCrowdNearKorea<Place extends MapPoint>(places: readonly Place[]): Place[] {
  const near = places.filter(
    ({ longitude, latitude }) =>
      longitude >= REGION.west && longitude <= REGION.east && latitude >= REGION.south && latitude <= REGION.north,
  );
  return near.length >= CROWD && near.length < places.length ? near : [];
}
