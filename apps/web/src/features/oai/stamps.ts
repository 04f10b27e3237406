import type { Change, RecordKind } from '@/graphql/generated/graphql.ts';
import { fromIdentifier, type Noun, toIdentifier } from './names.ts';

type Deletion = { readonly noun: Noun; readonly identifier: string; readonly day: string };

/** When the records came, changed and went; days are ISO 8601 in UTC, those on which this server took the change in. */
export type Stamps = {
  readonly earliest: string;
  readonly latest: string;
  /** By identifier; a record that is not in it is as old as the oldest. */
  readonly changed: ReadonlyMap<string, string>;
  readonly deleted: readonly Deletion[];
};

/** What one version of the content did to which records, and the day on which this server took it in. */
export type TakenChanges = {
  readonly day: string;
  readonly changes: readonly { readonly kind: RecordKind; readonly slug: string; readonly change: Change }[];
};

const NOUNS: Readonly<Partial<Record<RecordKind, Noun>>> = { EVENT: 'events', SOURCE: 'sources' };

/**
 * Stamps each record with the day of its last change.
 *
 * @param earliest the day of the first version.
 * @param taken the oldest version first. Kinds that cannot be harvested are passed over.
 */
export function toStamps(earliest: string, taken: readonly TakenChanges[]): Stamps {
  const changed = new Map<string, string>();
  const deleted = new Map<string, Deletion>();
  for (const { day, changes } of taken) {
    for (const { kind, slug, change } of changes) {
      const noun = NOUNS[kind];
      if (noun === undefined) continue;
      const identifier = toIdentifier(noun, slug);
      changed.set(identifier, day);
      if (change === 'REMOVED') deleted.set(identifier, { noun, identifier, day });
      else deleted.delete(identifier);
    }
  }
  const days = [earliest, ...changed.values()].toSorted();
  return { earliest, latest: days.at(-1) ?? earliest, changed, deleted: [...deleted.values()] };
}

/**
 * The public keys of the records that changed on a day or later, of those that are there still. Null when all of them may be asked for:
 * without a day, or with that of the first version.
 */
export function changedSlugs({ earliest, changed, deleted }: Stamps, noun: Noun, from: string | undefined): string[] | null {
  if (from === undefined || from <= earliest) return null;
  const gone = new Set(deleted.map(({ identifier }) => identifier));
  return [...changed].flatMap(([identifier, day]) => {
    const named = fromIdentifier(identifier);
    return day >= from && !gone.has(identifier) && named?.noun === noun ? [named.slug] : [];
  });
}
