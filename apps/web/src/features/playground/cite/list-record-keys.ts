import { isObject } from '../json-object.ts';
import { textOf, walkRecords } from '../views/walk-records.ts';

/** The public key of each record of an answer, as far as it was selected, once: a slug, or the code of a claim. */
export function listRecordKeys(data: unknown): readonly string[] {
  if (!isObject(data)) return [];
  const keys = new Set<string>();
  for (const { record } of walkRecords([data], '')) {
    const key = textOf(record, 'slug') ?? textOf(record, 'code');
    if (key !== undefined) keys.add(key);
  }
  return [...keys];
}
