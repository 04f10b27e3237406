import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { query } from './server.ts';

/** The largest page that the API gives. */
const PAGE_SIZE = 100;

type Connection<Node> = {
  edges: readonly { node: Node }[];
  pageInfo: { hasNextPage: boolean; endCursor: string | null };
};
type PageVariables = { first: number; after?: string | null | undefined };

/**
 * Walks all pages of a connection. `document` takes `$first` and `$after` and asks for `pageInfo { hasNextPage endCursor }`.
 *
 * Returns null when the variables name something that does not exist.
 */
export async function listAll<Result, Variables extends object, Node>(
  document: TypedDocumentNode<Result, Variables & PageVariables>,
  variables: Variables,
  select: (result: Result) => Connection<Node>,
): Promise<Node[] | null> {
  const nodes: Node[] = [];
  let after: string | null = null;
  do {
    const result: Result | null = await query(document, { ...variables, first: PAGE_SIZE, after });
    if (result === null) return null;
    const { edges, pageInfo } = select(result);
    nodes.push(...edges.map(({ node }) => node));
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
