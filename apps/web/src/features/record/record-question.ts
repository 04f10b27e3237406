import { EXAMPLES } from '@tumen/domain/ask/examples';
import type { PublicQuery } from '@tumen/domain/public-queries';
import type { RecordKind } from '@/graphql/generated/graphql.ts';

/** The query that answers about one record of a kind, by its slug or code. */
const QUERIES: Partial<Record<RecordKind, PublicQuery>> = {
  ACTOR: 'actor',
  CLAIM: 'claim',
  DEBATE: 'debate',
  EVENT: 'event',
  INDICATOR: 'indicator',
  SOURCE: 'source',
  TERM: 'term',
};

/** The example of the API for records of this kind, asked about this one; null for a kind that has none. */
export function recordQuestion(kind: RecordKind, slug: string): string | null {
  const name = QUERIES[kind];
  if (name === undefined) return null;
  return EXAMPLES[name].query.replace(/^query \w+/, 'query').replace(/(slug|code): "[^"]*"/, `$1: "${slug}"`);
}
