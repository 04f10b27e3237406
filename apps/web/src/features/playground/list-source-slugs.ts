import { isObject } from './json-object.ts';
import { textOf, walkRecords } from './views/walk-records.ts';

/** Each source of an answer by its slug, once, in the order of the answer: what `__typename` or the name of its field says is a source. */
export function listSourceSlugs(data: unknown): readonly string[] {
  if (!isObject(data)) return [];
  const slugs = new Set<string>();
  for (const { record, field } of walkRecords([data], '')) {
    const type = textOf(record, '__typename');
    const isSource = type === undefined ? field === 'source' || field === 'sources' : type === 'Source';
    const slug = textOf(record, 'slug');
    if (isSource && slug !== undefined) slugs.add(slug);
  }
  return [...slugs];
}
