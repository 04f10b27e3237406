import { geoDistance, geoInterpolate } from 'd3-geo';
import type { MapPoint } from './outlines.ts';

const DAY_MILLISECONDS = 86_400_000;
/** About 320 kilometers: longer legs get points between their ends, so that they bend with the globe. */
const LONGEST_LEG_RADIANS = 0.05;

/** A stop with the days between which the journey was there; null where no source tells. */
export type ScheduledStop = MapPoint & { readonly startDate: string | null; readonly endDate: string | null };

export type TimedPoint = MapPoint & { readonly time: number };

/** Days since 1970, the day of an ISO date at midnight. */
export function toDay(iso: string): number {
  return Date.parse(`${iso}T00:00:00Z`) / DAY_MILLISECONDS;
}

/**
 * Lays a journey out in time: points along its way with the day on which it is there, never going back.
 *
 * Between two dated stops it moves evenly. Stops of the same day share the day. A stay makes two points of one place.
 * `indexes` tells for each stop the point at which the journey arrives there.
 */
export function scheduleJourney(stops: readonly ScheduledStop[]): { points: TimedPoint[]; indexes: number[] } {
  const stays = toStays(stops);
  const points: TimedPoint[] = [];
  const indexes: number[] = [];
  for (const [index, stop] of stops.entries()) {
    const previous = stops[index - 1];
    const { arrival, departure } = stays[index] ?? { arrival: 0, departure: 0 };
    if (previous) points.push(...between(previous, stop, stays[index - 1]?.departure ?? arrival, arrival));
    indexes.push(points.length);
    const { longitude, latitude } = stop;
    points.push({ longitude, latitude, time: arrival });
    if (departure > arrival) points.push({ longitude, latitude, time: departure });
  }
  return { points, indexes };
}

type Stay = { readonly arrival: number; readonly departure: number };

function toStays(stops: readonly ScheduledStop[]): Stay[] {
  const dated = stops.map((_, index) => datedStay(stops, index));
  return stops.map((_, index) => dated[index] ?? undatedStay(stops, dated, index));
}

function datedStay(stops: readonly ScheduledStop[], index: number): Stay | null {
  const stop = stops[index];
  if (!stop?.startDate || !stop.endDate) return null;
  const sameDay = stops.flatMap(({ startDate }, other) => (startDate === stop.startDate ? [other] : []));
  const arrival = toDay(stop.startDate) + sameDay.indexOf(index) / sameDay.length;
  return { arrival, departure: Math.max(arrival, toDay(stop.endDate)) };
}

/** Between the dated stops around it by the length of the way; beyond the first or last one at its time. */
function undatedStay(stops: readonly ScheduledStop[], dated: readonly (Stay | null)[], index: number): Stay {
  const before = dated.findLastIndex((stay, other) => stay !== null && other < index);
  const after = dated.findIndex((stay, other) => stay !== null && other > index);
  const [from, to] = [dated[before], dated[after]];
  if (!from || !to) {
    const time = from?.departure ?? to?.arrival ?? 0;
    return { arrival: time, departure: time };
  }
  const share = lengthOf(stops.slice(before, index + 1)) / lengthOf(stops.slice(before, after + 1));
  const time = from.departure + (to.arrival - from.departure) * share;
  return { arrival: time, departure: time };
}

function lengthOf(points: readonly MapPoint[]): number {
  return points.slice(1).reduce((sum, point, index) => sum + distance(points[index] ?? point, point), 0);
}

function* between(from: MapPoint, to: MapPoint, start: number, end: number): Generator<TimedPoint> {
  const steps = Math.ceil(distance(from, to) / LONGEST_LEG_RADIANS);
  const along = geoInterpolate(pair(from), pair(to));
  for (let step = 1; step < steps; step += 1) {
    const [longitude, latitude] = along(step / steps);
    yield { longitude, latitude, time: start + ((end - start) * step) / steps };
  }
}

function distance(a: MapPoint, b: MapPoint): number {
  return geoDistance(pair(a), pair(b));
}

function pair({ longitude, latitude }: MapPoint): [number, number] {
  return [longitude, latitude];
}
