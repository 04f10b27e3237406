import { isObject } from '../json-object.ts';
import { runQuery } from '../run-query.ts';

const CHANGES = /* GraphQL */ `
  query AnswerChanges($version: Int!, $keys: [String!]!) {
    contentVersions { version releasedAt }
    all: changesSince(version: $version, first: 1) { totalCount }
    here: changesSince(version: $version, slugs: $keys, first: 1) { totalCount }
  }
`;

/** What became of a release. */
export type Changes = {
  /** The day of the release: `2026-11-23`. */
  readonly day: string;
  /** How many records were added, changed or removed since. */
  readonly all: number;
  /** How many of them are among those that were named. */
  readonly here: number;
};

/** Asks the API what was changed since a release, in all and among some records. Null where it does not say. */
export async function loadChanges(release: number, keys: readonly string[], signal: AbortSignal): Promise<Changes | null> {
  const run = await runQuery({ query: CHANGES, variables: JSON.stringify({ version: release, keys }), signal });
  if (run.kind !== 'answered' || !isObject(run.answer.data)) return null;
  const { contentVersions, all, here } = run.answer.data;
  const versions: readonly unknown[] = Array.isArray(contentVersions) ? contentVersions : [];
  const day = versions.filter(isObject).find(({ version }) => version === release)?.releasedAt;
  const [ofAll, ofHere] = [readCount(all), readCount(here)];
  return typeof day === 'string' && ofAll !== null && ofHere !== null ? { day, all: ofAll, here: ofHere } : null;
}

function readCount(connection: unknown): number | null {
  return isObject(connection) && typeof connection.totalCount === 'number' ? connection.totalCount : null;
}
