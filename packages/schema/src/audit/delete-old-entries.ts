import type { PrismaClient } from '@tumen/database/client';

const DAY_MS = 86_400_000;

/** A school year, and a month to ask about its end. */
export const AUDIT_DAYS = 396;

/** Deletes what was noted longer ago than the log is kept. Returns how many entries there were. */
export async function deleteOldEntries(db: PrismaClient, now: () => Date): Promise<number> {
  const { count } = await db.auditEntry.deleteMany({
    where: { createdAt: { lt: new Date(now().getTime() - AUDIT_DAYS * DAY_MS) } },
  });
  return count;
}
