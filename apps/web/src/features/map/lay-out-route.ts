import { type ScheduledStop, scheduleJourney, type TimedPoint } from './journey-schedule.ts';
import type { MapStop } from './map-data.ts';

/** A stop as the API gives it. */
export type RouteStop = {
  readonly place: { readonly slug: string; readonly name: string } | null;
  readonly longitude: number;
  readonly latitude: number;
  readonly date: string | null;
  readonly dateLabel: string | null;
  readonly startDate: string | null;
  readonly endDate: string | null;
};

const DAY = /^\d{4}-\d{2}-\d{2}/;

/** The points of a route in order and time, and its places with the point at which each is reached. */
export function layOutRoute(stops: readonly RouteStop[]): { points: TimedPoint[]; stops: MapStop[] } {
  const { points, indexes } = scheduleJourney(stops.map((stop, index) => toScheduled(stop, index === stops.length - 1)));
  return {
    points,
    stops: stops.flatMap(({ place, dateLabel }, index) => (place ? [{ ...place, dateLabel, index: indexes[index] ?? 0 }] : [])),
  };
}

/** A stop of which only the month is known has no day to be at; at the end of a journey it is the last day that it can mean. */
function toScheduled({ longitude, latitude, date, startDate, endDate }: RouteStop, isLast: boolean): ScheduledStop {
  if (date === null || DAY.test(date)) return { longitude, latitude, startDate, endDate };
  return { longitude, latitude, startDate: isLast ? endDate : null, endDate: isLast ? endDate : null };
}
