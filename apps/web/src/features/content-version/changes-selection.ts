import { z } from 'zod';
import type { RecordKind } from '@/graphql/generated/graphql.ts';
import { firstParam, type SearchParams } from '@/i18n/route.ts';

/** By how often a reader asks for them. */
export const RECORD_KINDS = [
  'EVENT',
  'SOURCE',
  'ACTOR',
  'CLAIM',
  'DEBATE',
  'LESSON',
  'PERIOD',
  'THEME',
  'TERM',
  'PLACE',
  'ROUTE',
  'INDICATOR',
  'OFFICE',
  'TERMINOLOGY',
  'QUIZ',
  'QUESTION',
  'COURSE',
] as const satisfies readonly RecordKind[];

const kindShape = z.enum(RECORD_KINDS);
const versionShape = z.coerce.number().int().positive();

/** Which changes a page shows. */
export type ChangesSelection = {
  /** The release to compare with. */
  readonly since: number;
  /** The release to stop at; undefined for the present texts. */
  readonly until?: number | undefined;
  readonly kind?: RecordKind | undefined;
  /** The public key of one record. */
  readonly record?: string | undefined;
};

/**
 * What the address asks for; without a version, all that changed since the first. An unknown kind means all.
 *
 * `known` are the releases, the newest first. Null for an address that names another one.
 */
export function readSelection(params: SearchParams, known: readonly number[]): ChangesSelection | null {
  const since = firstParam(params.since) ?? known.at(-1);
  const until = firstParam(params.until);
  const versions = [since, ...(until === undefined ? [] : [until])].map((each) => versionShape.safeParse(each).data);
  if (versions.some((version) => version === undefined || !known.includes(version))) return null;
  const [first = 0, last] = versions;
  return {
    since: first,
    until: last,
    kind: kindShape.safeParse(firstParam(params.kind)).data,
    record: firstParam(params.record),
  };
}

/** The address of a page of changes, without its language. `after` is where a further page begins. */
export function changesPath(selection: Partial<ChangesSelection>, after?: string): string {
  const chosen = Object.entries({ ...selection, after }).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, String(value)]],
  );
  return chosen.length === 0 ? '/versions/changes' : `/versions/changes?${new URLSearchParams(chosen)}`;
}
