import type { Prisma } from '../client.ts';

type Owner = Pick<
  Prisma.CitationCreateManyInput,
  | 'factId'
  | 'disputePositionId'
  | 'debatePositionId'
  | 'debateEvidenceId'
  | 'indicatorPointId'
  | 'termSlug'
  | 'tenureId'
  | 'routeSlug'
>;

/** The citations of one statement. `owner` sets exactly one reference, whose name and value make the ids. */
export function citationRows(
  owner: Owner,
  cite: readonly { readonly source: string; readonly locator?: string }[],
): Prisma.CitationCreateManyInput[] {
  const [[name, id] = ['', '']] = Object.entries(owner);
  return cite.map(({ source, locator }, index) => ({
    id: `${name.replace(/(?:Id|Slug)$/, '')}:${id}.${index + 1}`,
    sourceSlug: source,
    ...(locator !== undefined && { locator }),
    position: index + 1,
    ...owner,
  }));
}
