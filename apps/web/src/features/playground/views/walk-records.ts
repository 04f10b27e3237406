import { isObject, type JsonObject } from '../json-object.ts';

/** An object of an answer, under which field it stands, and the objects around it, the nearest first. */
export type Walked = { readonly record: JsonObject; readonly field: string; readonly owners: readonly JsonObject[] };

/** What a connection puts between a field and its objects. */
const OF_CONNECTION = new Set(['edges', 'node', 'nodes']);

/** Every object of a list and all that they hold, owners first. `field` is the one under which the list itself stands. */
export function* walkRecords(
  records: readonly JsonObject[],
  field: string,
  owners: readonly JsonObject[] = [],
): Generator<Walked> {
  for (const record of records) {
    yield { record, field, owners };
    for (const [name, value] of Object.entries(record)) {
      const parts = (Array.isArray(value) ? value : [value]).filter(isObject);
      yield* walkRecords(parts, OF_CONNECTION.has(name) ? field : name, [record, ...owners]);
    }
  }
}

/** The text by which a record is called, as far as it was selected. */
export function nameOf(record: JsonObject): string | undefined {
  return ['title', 'name', 'label', 'question', 'text'].map((field) => textOf(record, field)).find((text) => text !== undefined);
}

/** A field that holds a text; undefined where it is absent, empty or something else. */
export function textOf(record: JsonObject, field: string): string | undefined {
  const value = record[field];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** What tells a record from others: its slug, code or id, or else what it says. */
export function keyOf(record: JsonObject): string {
  return textOf(record, 'slug') ?? textOf(record, 'code') ?? textOf(record, 'id') ?? JSON.stringify(record);
}
