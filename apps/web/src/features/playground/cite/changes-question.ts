import type { Draft } from '../share-link.ts';

const QUERY = `query WhatChanged($version: Int!, $slugs: [String!]) {
  changesSince(version: $version, slugs: $slugs, first: 50) {
    totalCount
    edges {
      node {
        kind
        slug
        title
        change
        fields { field before after }
        reasons { version reason }
      }
    }
  }
}
`;

/** The question which records were changed since a release, and how; only of those with these keys, or null: of all. */
export function changesQuestion(release: number, keys: readonly string[] | null): Draft {
  return { query: QUERY, variables: JSON.stringify({ version: release, slugs: keys }, null, 2) };
}
