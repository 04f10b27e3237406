import type { PrismaClient } from '@tumen/database/client';

/** A state of the content: that of a release, or the present one. */
export type ContentVersionShape = {
  /** Of the release; for the present state that of the newest, 0 where there is none. */
  readonly version: number;
  readonly hash: string;
  /** False for a present state that no release holds. */
  readonly isReleased: boolean;
  /** Null where `isReleased` is false. */
  readonly releasedAt: Date | null;
  readonly note: string | null;
  /** When this server took it in; null before the first import. */
  readonly receivedAt: Date | null;
};

/** What is kept of the content, the newest first, and what the tables hold now. Two statements. */
export async function loadVersions(
  db: PrismaClient,
): Promise<{ readonly current: ContentVersionShape; readonly released: readonly ContentVersionShape[] }> {
  const [present, rows] = await Promise.all([
    db.contentVersion.findFirst({ select: { contentHash: true, importedAt: true } }),
    db.release.findMany({ orderBy: { version: 'desc' } }),
  ]);
  const released = rows.map((row) => ({ ...row, isReleased: true }));
  const hash = present?.contentHash ?? '';
  const newest = released[0];
  const unreleased = {
    version: newest?.version ?? 0,
    hash,
    isReleased: false,
    releasedAt: null,
    note: null,
    receivedAt: present?.importedAt ?? null,
  };
  return { current: newest?.hash === hash ? newest : unreleased, released };
}
