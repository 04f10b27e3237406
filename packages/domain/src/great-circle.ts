/** A point on the Earth in degrees, WGS 84. */
export type GeoPoint = { readonly latitude: number; readonly longitude: number };

/** Mean radius of the Earth (IUGG), km. */
const EARTH_RADIUS_KM = 6371.0088;

/** Shortest way between two points over the surface of a sphere, km: the haversine formula (Sinnott 1984). */
export function greatCircleKm(a: GeoPoint, b: GeoPoint): number {
  const [latitudeA, latitudeB] = [toRadians(a.latitude), toRadians(b.latitude)];
  const height = haversine(latitudeB - latitudeA);
  const width = Math.cos(latitudeA) * Math.cos(latitudeB) * haversine(toRadians(b.longitude - a.longitude));
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(Math.min(1, height + width)));
}

function haversine(angle: number): number {
  return Math.sin(angle / 2) ** 2;
}

function toRadians(degrees: number): number {
  return (degrees * Math.PI) / 180;
}
