import type { PrismaClient } from '@tumen/database/client';

const DAY_MS = 86_400_000;

/** The cookie of a browser lasts a year from the day on which it was made (apps/api/src/guest.ts). A month more costs nobody anything. */
export const DEVICE_DAYS = 396;

/**
 * Deletes what nobody can reach any more: devices whose cookie has run out, and learners without a device and without a place in a class,
 * to which a recovery code leads, with their attempts, answers and reviews.
 *
 * @returns how many learners there were.
 */
export async function deleteUnreachableLearners(db: PrismaClient, now: () => Date): Promise<number> {
  const before = new Date(now().getTime() - DEVICE_DAYS * DAY_MS);
  await db.device.deleteMany({ where: { createdAt: { lt: before } } });
  const { count } = await db.learner.deleteMany({
    where: { createdAt: { lt: before }, devices: { none: {} }, enrollments: { none: {} } },
  });
  return count;
}
