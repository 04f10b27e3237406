import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { mergeLearners } from './merge-learners.ts';

/**
 * Lets the browser act for a learner from now on. What it did before for a learner of its own becomes that learner's too.
 *
 * @throws ConflictError when both are students of one class.
 */
export async function continueAs(tx: Prisma.TransactionClient, context: Context, learnerId: string): Promise<void> {
  const secretHash = context.ensureDevice();
  const before = await tx.device.findUnique({ where: { secretHash } });
  if (before && before.learnerId !== learnerId) await mergeLearners(tx, context.now, before.learnerId, learnerId);
  await tx.device.upsert({ where: { secretHash }, create: { secretHash, learnerId }, update: { learnerId } });
}
