import { z } from 'zod';
import type { SearchKind } from '@/graphql/generated/graphql.ts';
import type { SearchParams } from '@/i18n/route.ts';

export const SEARCH_KINDS = [
  'EVENT',
  'ACTOR',
  'SOURCE',
  'PERIOD',
  'LESSON',
  'CLAIM',
  'DEBATE',
  'TERM',
  'INDICATOR',
  'PLACE',
] as const satisfies readonly SearchKind[];

const kindSchema = z.enum(SEARCH_KINDS);

/** The kinds that the address asks for; none means all. Unknown ones are left out. */
export function readKinds(value: SearchParams[string]): SearchKind[] {
  const values = value === undefined ? [] : [value].flat();
  return values.flatMap((each) => kindSchema.safeParse(each).data ?? []);
}

const FOLDERS: Record<SearchKind, string> = {
  ACTOR: 'actors',
  CLAIM: 'claims',
  DEBATE: 'debates',
  EVENT: 'events',
  INDICATOR: 'indicators',
  LESSON: 'lessons',
  PERIOD: 'periods',
  PLACE: 'places',
  SOURCE: 'sources',
  TERM: 'glossary',
};

/** The page of a hit. */
export function hitHref(kind: SearchKind, slug: string): string {
  return `/${FOLDERS[kind]}/${slug}`;
}
