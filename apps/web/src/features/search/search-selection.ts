import { z } from 'zod';
import type { SearchKind } from '@/graphql/generated/graphql.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';
import { MAX_QUERY_LENGTH } from './max-query-length.ts';

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
const decadeSchema = z.string().regex(/^(?:19|20)\d0$/);

/** What a reader may narrow a search by, as the address names it. */
const FACETS = ['type', 'period', 'theme', 'decade', 'language'] as const;
export type FacetParam = (typeof FACETS)[number];

/** A search as its address holds it. */
export type SearchSelection = {
  /** Null: nothing is asked. */
  readonly text: string | null;
  readonly chosen: Readonly<Record<FacetParam, readonly string[]>>;
  /** False: a time in the text is taken for mere words. */
  readonly readsDates: boolean;
};

/** Reads the address; kinds and decades that do not exist are left out, and a text that is too long is cut. */
export function readSelection(params: SearchParams): SearchSelection {
  return {
    text: firstParam(params.q)?.slice(0, MAX_QUERY_LENGTH) ?? null,
    chosen: {
      type: readKinds(params.type),
      period: listOf(params.period),
      theme: listOf(params.theme),
      decade: listOf(params.decade).filter((value) => decadeSchema.safeParse(value).success),
      language: listOf(params.language),
    },
    readsDates: params.dates !== 'off',
  };
}

/** The kinds that the address asks for; none means all. */
export function readKinds(value: SearchParams[string]): SearchKind[] {
  return listOf(value).flatMap((each) => kindSchema.safeParse(each).data ?? []);
}

function listOf(value: SearchParams[string]): string[] {
  return value === undefined ? [] : [value].flat().filter(Boolean);
}

/** The fields of the form that keep the choices for the next text. */
export function choiceFields({ chosen }: SearchSelection): [string, string][] {
  return FACETS.flatMap((facet) => chosen[facet].map((value): [string, string] => [facet, value]));
}

/** The address of a selection, from the first result or after a cursor. */
export function searchHref(selection: SearchSelection, after?: string): string {
  const fields: [string, string][] = choiceFields(selection);
  if (selection.text !== null) fields.unshift(['q', selection.text]);
  if (!selection.readsDates) fields.push(['dates', 'off']);
  if (after !== undefined) fields.push(['after', after]);
  return `/search?${new URLSearchParams(fields)}`;
}

/** The selection with one value of a facet chosen, or let go when it was. */
export function toggleValue(selection: SearchSelection, facet: FacetParam, value: string): SearchSelection {
  const values = selection.chosen[facet];
  const next = values.includes(value) ? values.filter((each) => each !== value) : [...values, value];
  return { ...selection, chosen: { ...selection.chosen, [facet]: next } };
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
