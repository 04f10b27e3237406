import type { RecordChange, RecordKind, WrittenRecord } from '@tumen/domain/release/record-change';
import { hashFiles } from '../hash-content.ts';
import { changedRecords } from './changed-records.ts';
import { isAbout, type Release, readFileTexts, readReleases } from './releases.ts';
import type { FileTexts } from './written-records.ts';

/** What one version did to one record. */
export type HistoryChange = RecordChange & {
  /** The version that did it. One above the newest: no release has it yet. */
  readonly version: number;
  /** From the log of corrections; null where it gives none. */
  readonly reason: string | null;
};

/** Where the content comes from. */
export type History = {
  readonly releases: readonly Pick<Release, 'version' | 'date' | 'note' | 'hash'>[];
  /** `hashFiles` of the content as it is now. */
  readonly hash: string;
  readonly changes: readonly HistoryChange[];
};

/** Records that hold keys of questions, or say which of them an exam asks: what they said is not for the public. */
const SECRET_KINDS: ReadonlySet<RecordKind> = new Set(['COURSE', 'QUESTION', 'QUIZ']);

/**
 * The history of a content folder, as the public may read it: nothing is said of exam questions, and of other questions, quizzes and the
 * course only that they changed.
 *
 * @throws {BrokenReleaseError}
 */
export async function readHistory(contentDir: string): Promise<History> {
  const releases = await readReleases(contentDir);
  const files = await readFileTexts(contentDir);
  const hash = hashFiles(files);
  const newest = releases.at(-1);
  const draft = newest === undefined || newest.hash === hash ? [] : [{ version: newest.version + 1, changes: [], files }];
  const versions = [...releases, ...draft];
  const steps = versions.slice(1).map((after, index) => ({ after, before: versions[index]?.files ?? new Map() }));
  return { releases, hash, changes: steps.flatMap(({ before, after }) => changesOf(before, after)) };
}

function changesOf(before: FileTexts, after: Pick<Release, 'version' | 'changes' | 'files'>): HistoryChange[] {
  return changedRecords(before, after.files, isPublic).map((change) => ({
    ...(SECRET_KINDS.has(change.kind) ? { ...change, title: null, fields: [] } : change),
    version: after.version,
    reason: after.changes.find((logged) => isAbout(logged, change))?.reason ?? null,
  }));
}

function isPublic({ kind, fields }: WrittenRecord): boolean {
  return kind !== 'QUESTION' || fields.get('usage') !== 'exam';
}
