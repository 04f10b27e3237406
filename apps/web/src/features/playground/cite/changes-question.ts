import type { Draft } from '../share-link.ts';

const QUERY = `query WhatChanged($version: Int!, $slugs: [String!]!) {
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

/** The question which of some records were changed since a release, and how. */
export function changesQuestion(release: number, keys: readonly string[]): Draft {
  return { query: QUERY, variables: JSON.stringify({ version: release, slugs: keys }, null, 2) };
}
