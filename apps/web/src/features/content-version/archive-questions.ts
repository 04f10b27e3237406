import { writeShareHash } from '@/features/playground/share-link.ts';
import type { ChangesSelection } from './changes-selection.ts';

/** A question to an earlier version, to begin with: the directive stands before the fields. */
export function earlierQuestion(version: number): string {
  return `query @asOf(version: ${version}) {
  contentVersion { version releasedAt hash }
  events(first: 3) { edges { node { date title } } }
}`;
}

const CHANGES = `query Changes($version: Int!, $until: Int, $kinds: [RecordKind!], $slugs: [String!]) {
  changesSince(version: $version, until: $until, kinds: $kinds, slugs: $slugs, first: 20) {
    totalCount
    edges { node { kind slug title change fields { field before after } reasons { version reason } lessons { slug } questions } }
    pageInfo { hasNextPage endCursor }
  }
}`;

/** The part of the playground's address that asks for the same changes. */
export function changesQuestion({ since, until, kind, record }: ChangesSelection): string {
  const variables = { version: since, until, kinds: kind && [kind], slugs: record && [record] };
  return writeShareHash({ query: CHANGES, variables: JSON.stringify(variables, null, 2) });
}
