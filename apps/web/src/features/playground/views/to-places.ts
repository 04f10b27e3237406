import type { CountedPlace } from '@/features/map/still-map.tsx';
import { isObject, type JsonObject } from '../json-object.ts';
import type { AnswerList } from '../tabulate-answer.ts';
import { fieldOf } from './field-of.ts';
import { nameOf, textOf, walkRecords } from './walk-records.ts';

/** Whether a record lies somewhere on the map. */
export function isLocated(record: JsonObject): record is JsonObject & { longitude: number; latitude: number } {
  return typeof record.longitude === 'number' && typeof record.latitude === 'number';
}

/**
 * Whatever has a longitude and a latitude, as deep as it stands in the list, those found most often first. One dot a place: it counts
 * how often the place stands in the list, or its events where `events { totalCount }` was selected.
 */
export function toPlaces(list: AnswerList): CountedPlace[] {
  const places = new Map<string, CountedPlace>();
  for (const { record } of walkRecords(list.records, fieldOf(list))) {
    if (!isLocated(record)) continue;
    const { longitude, latitude } = record;
    const slug = `${longitude} ${latitude} ${textOf(record, 'slug') ?? nameAt(record)}`;
    const found = places.get(slug)?.eventCount ?? 0;
    places.set(slug, { slug, name: nameAt(record), longitude, latitude, eventCount: countOf(record) ?? found + 1 });
  }
  return [...places.values()].sort((a, b) => b.eventCount - a.eventCount);
}

/** Its own name, or that of the place where a stop of a route is. */
function nameAt(record: JsonObject): string {
  return nameOf(record) ?? (isObject(record.place) ? nameOf(record.place) : undefined) ?? '';
}

function countOf({ events }: JsonObject): number | null {
  return isObject(events) && typeof events.totalCount === 'number' ? events.totalCount : null;
}
