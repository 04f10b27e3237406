import type { JsonObject } from '../json-object.ts';
import { textOf } from './walk-records.ts';

const FOLDERS = new Map([
  ['Actor', 'actors'],
  ['Debate', 'debates'],
  ['Event', 'events'],
  ['Indicator', 'indicators'],
  ['Lesson', 'lessons'],
  ['Period', 'periods'],
  ['Place', 'places'],
  ['Source', 'sources'],
]);

/** Fields of the schema that are not named for their type. */
const TYPES = new Map([
  ['causes', 'Event'],
  ['consequences', 'Event'],
]);

/** The path of the page about a record, without its language: known by `__typename`, or else by the field. Null where there is none. */
export function pageOf(record: JsonObject, field: string): string | null {
  const type = textOf(record, '__typename') ?? TYPES.get(field) ?? typeNamed(field);
  const [slug, folder] = [textOf(record, 'slug'), FOLDERS.get(type)];
  return slug === undefined || folder === undefined ? null : `/${folder}/${slug}`;
}

/** `event` and `events` for Event. */
function typeNamed(field: string): string {
  return field.charAt(0).toUpperCase() + field.slice(1).replace(/s$/, '');
}
