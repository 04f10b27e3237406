import type { LiveProgressFragment } from '@/graphql/generated/graphql.ts';

export type LiveStudent = LiveProgressFragment['students'][number];

type Known = { readonly version: number; readonly student: LiveStudent };
type Head = Pick<LiveProgressFragment, 'version' | 'serverTime' | 'pausedAt' | 'closesAt'>;

/** What a page knows of a class from all that it was told. */
export type Progress = {
  readonly head: Head;
  /** The version of the newest reading of the whole class; before any, less than all. */
  readonly wholeVersion: number;
  /** By `enrollmentId`. */
  readonly students: ReadonlyMap<string, Known>;
};

/**
 * Takes in what was told. Of two readings of a student the newer one stays, so that the order in which they come, and one that comes
 * twice, make no difference. Who is in the class is said by the newest reading of all of it, and by what is newer than that.
 *
 * @param known null before the first.
 */
export function foldProgress(known: Progress | null, told: LiveProgressFragment): Progress {
  const { version, serverTime, pausedAt, closesAt, isWhole, students } = told;
  const before = known ?? {
    head: { version: Number.NEGATIVE_INFINITY, serverTime, pausedAt, closesAt },
    wholeVersion: Number.NEGATIVE_INFINITY,
    students: new Map<string, Known>(),
  };
  const head = version > before.head.version ? { version, serverTime, pausedAt, closesAt } : before.head;
  // Older than the newest reading of everybody, it says nothing that is not known better.
  if (version < before.wholeVersion) return { ...before, head };
  const kept = [...before.students].filter(([, each]) => !isWhole || each.version > version);
  const merged = new Map(kept);
  for (const student of students) {
    const other = merged.get(student.enrollmentId);
    if (!other || other.version < version) merged.set(student.enrollmentId, { version, student });
  }
  return { head, wholeVersion: isWhole ? version : before.wholeVersion, students: merged };
}
