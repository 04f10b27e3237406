import 'server-only';
import { readReleaseDay } from '@/features/data/manifest.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { RecordKind } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { type Stamps, type TakenChanges, toStamps } from './stamps.ts';

const StampVersionsDocument = graphql(`
  query StampVersions {
    contentVersion { hash isReleased receivedAt }
    contentVersions { version receivedAt }
  }
`);
const StampChangesDocument = graphql(`
  query StampChanges($version: Int!, $until: Int, $kinds: [RecordKind!], $first: Int!, $after: String) {
    changesSince(version: $version, until: $until, kinds: $kinds, first: $first, after: $after) {
      edges { node { kind slug change } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const KINDS: readonly RecordKind[] = ['EVENT', 'SOURCE'];

let kept: { readonly key: string; readonly stamps: Stamps } | undefined;

/**
 * Reads the stamps from the changes between each version of the content and the next, so that what was changed and changed back counts
 * as changed. They are kept in memory until the content changes.
 */
export async function loadStamps(): Promise<Stamps> {
  const versions = await query(StampVersionsDocument, {});
  const key = JSON.stringify(versions);
  if (kept?.key === key) return kept.stamps;

  const { contentVersion, contentVersions = [] } = versions ?? {};
  const released = contentVersions.toReversed();
  const earliest = released[0]?.receivedAt ?? contentVersion?.receivedAt ?? (await readReleaseDay());
  const steps: { after: number; until: number | null; day: string }[] = released.flatMap(({ version }, index) => {
    const next = released[index + 1];
    return next ? [{ after: version, until: next.version, day: next.receivedAt ?? earliest }] : [];
  });
  const newest = released.at(-1);
  if (newest && contentVersion && !contentVersion.isReleased) {
    steps.push({ after: newest.version, until: null, day: contentVersion.receivedAt ?? earliest });
  }

  const taken: TakenChanges[] = [];
  for (const { after: version, until, day } of steps) {
    const changes = await listAll(StampChangesDocument, { version, until, kinds: [...KINDS] }, (result) => result.changesSince);
    taken.push({ day, changes: changes ?? [] });
  }
  const stamps = toStamps(earliest, taken);
  kept = { key, stamps };
  return stamps;
}
