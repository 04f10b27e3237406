import { randomUUID } from 'node:crypto';
import type { PrismaClient } from '@tumen/database/client';
import type { Context } from '../context.ts';

/** For whom a browser acts; null for one that started nothing yet. */
export async function findLearnerOfDevice(db: PrismaClient, secretHash: string): Promise<string | null> {
  const device = await db.device.findUnique({ where: { secretHash }, select: { learnerId: true } });
  return device?.learnerId ?? null;
}

/** The learner for whom the browser acts; one that started nothing yet becomes a learner of its own. */
export async function ensureLearner(context: Context): Promise<string> {
  if (context.learnerId !== null) return context.learnerId;
  const { db } = context;
  const secretHash = context.ensureDevice();
  const id = randomUUID();
  await db.$transaction(async (tx) => {
    await tx.learner.create({ data: { id } });
    await tx.device.createMany({ data: [{ secretHash, learnerId: id }], skipDuplicates: true });
  });
  // Two requests of a new browser at once: the second finds the first one's learner, and leaves one that nobody knows.
  const learnerId = (await findLearnerOfDevice(db, secretHash)) ?? id;
  if (learnerId !== id) await db.learner.delete({ where: { id } });
  context.actFor(learnerId);
  return learnerId;
}
