import type { LocalizedText } from '@tumen/domain/localized-text';
import type { Path } from './fault.ts';

/** Every text of a record with its place in it, in the order of the record. */
export function* textsOf(value: unknown, path: Path = []): Iterable<{ readonly path: Path; readonly text: LocalizedText }> {
  if (Array.isArray(value)) {
    for (const [index, item] of value.entries()) yield* textsOf(item, [...path, index]);
  } else if (isText(value)) {
    yield { path, text: value };
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) yield* textsOf(item, [...path, key]);
  }
}

function isText(value: unknown): value is LocalizedText {
  return typeof value === 'object' && value !== null && 'en' in value && typeof value.en === 'string';
}
