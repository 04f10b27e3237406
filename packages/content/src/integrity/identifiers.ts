import type { Content } from '../content.ts';
import { faultAt, type Origin } from '../fault.ts';
import type { Rule } from './rule.ts';

/** An identifier names one record: where two have the same, at least one of them has that of another. */
export const checkIdentifiers: Rule = function* ({ content: { actors, places } }) {
  const first = new Map<string, { readonly slug: string; readonly origin: Origin }>();
  for (const record of [...actors, ...places]) {
    for (const [scheme, value] of identifiersOf(record)) {
      const key = `${scheme} ${value}`;
      const earlier = first.get(key);
      if (earlier) {
        const message = `${key} is already that of ${earlier.slug} in ${earlier.origin.file}`;
        yield faultAt(record.origin, ['identifiers', scheme], message, 'Look both up, and keep it where it belongs');
      } else first.set(key, record);
    }
  }
};

function identifiersOf({ identifiers }: Content['actors'][number] | Content['places'][number]): [string, string][] {
  return Object.entries(identifiers ?? {}).filter(([scheme]) => scheme !== 'seenIn');
}
