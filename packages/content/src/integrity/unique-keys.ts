import type { Content } from '../content.ts';
import { type Fault, faultAt, type Origin } from '../fault.ts';
import type { Rule } from './rule.ts';

/** The key of a record is its own for ever: no two records of a noun share one. */
export const checkUniqueKeys: Rule = function* ({ content }) {
  const { proses: _, ...nouns } = content satisfies Content;
  for (const records of Object.values(nouns)) yield* repeatedKeys(records);
  yield* repeatedNumbers(content.lessons);
};

function* repeatedKeys(records: readonly { readonly slug: string; readonly origin: Origin }[]): Iterable<Fault> {
  const first = new Map<string, Origin>();
  for (const { slug, origin } of records) {
    const earlier = first.get(slug);
    if (earlier) {
      yield faultAt(origin, [], `has the same key as the one in ${earlier.file}:${earlier.lineOf([])}`, 'Rename one of the two');
    } else first.set(slug, origin);
  }
}

function* repeatedNumbers(lessons: Content['lessons']): Iterable<Fault> {
  const first = new Map<number, string>();
  for (const { number, slug, origin } of lessons) {
    const earlier = first.get(number);
    if (earlier)
      yield faultAt(origin, ['number'], `number ${number} is that of lesson ${earlier}`, 'Give each lesson its own number');
    else first.set(number, slug);
  }
}
