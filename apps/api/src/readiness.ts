import type { PrismaClient } from '@tumen/database/client';
import type { ReadinessCheck } from './plugins/use-readiness.ts';

/** Ready means: the database answers and holds content. The reason names no host and quotes no driver. */
export function createReadinessCheck(db: PrismaClient): ReadinessCheck {
  return async () => {
    try {
      const version = await db.contentVersion.findFirst({ select: { hash: true } });
      return version === null ? 'The content is not imported yet.' : null;
    } catch {
      return 'The database cannot be reached or is not migrated.';
    }
  };
}
