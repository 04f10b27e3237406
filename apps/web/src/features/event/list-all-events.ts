import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { query } from '@/graphql/server.ts';

const PAGE_SIZE = 100;

type EventPage = { events: { edges: { node: unknown }[]; pageInfo: { hasNextPage: boolean; endCursor: string | null } } };
type NodeOf<Page extends EventPage> = Page['events']['edges'][number]['node'];

/**
 * Walks all pages of a list of events. `document` takes `first` and `after` and asks for `pageInfo { hasNextPage endCursor }`.
 *
 * Returns null when the filter names something that does not exist.
 */
export async function listAllEvents<Page extends EventPage, Variables extends object>(
  document: TypedDocumentNode<Page, Variables & { first: number; after?: string | null | undefined }>,
  variables: Variables,
): Promise<NodeOf<Page>[] | null> {
  const nodes: NodeOf<Page>[] = [];
  let after: string | null = null;
  do {
    const page: Page | null = await query(document, { ...variables, first: PAGE_SIZE, after });
    if (page === null) return null;
    nodes.push(...page.events.edges.map(({ node }) => node));
    after = page.events.pageInfo.hasNextPage ? page.events.pageInfo.endCursor : null;
  } while (after !== null);
  return nodes;
}
