import { randomUUID } from 'node:crypto';
import type { Prisma } from '@tumen/database/client';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { hashAccessCode } from './access-code.ts';

/** What the register of a class shows in place of the name of a student who deleted everything. */
const NO_NAME = '—';

/** How much there was: quiz attempts with their answers, and places in classes. */
export type DeletedLearner = { readonly attempts: number; readonly enrollments: number };

/**
 * Deletes the visitor with all that is theirs: attempts, answers, reviews, devices, names. Their places in classes stay as removed ones
 * without a name, so that a teacher sees that somebody left, and nobody begins anew unnoticed. Without anything to delete it does nothing.
 */
export async function deleteLearner({ db, learnerId, now }: Context): Promise<DeletedLearner> {
  if (learnerId === null) return { attempts: 0, enrollments: 0 };
  return db.$transaction(async (tx) => {
    // What begins at this moment waits, and then finds nobody.
    await tx.$executeRaw`SELECT FROM "Learner" WHERE id = ${learnerId}::uuid FOR UPDATE`;
    const attempts = await tx.attempt.count({ where: { learnerId } });
    const enrollments = await leaveClasses(tx, learnerId, now());
    await tx.learner.deleteMany({ where: { id: learnerId } });
    return { attempts, enrollments };
  }, TRANSACTION);
}

async function leaveClasses(tx: Prisma.TransactionClient, learnerId: string, removedAt: Date): Promise<number> {
  const places = await tx.enrollment.findMany({ where: { learnerId }, select: { id: true, removedAt: true } });
  for (const place of places) {
    await tx.accommodation.deleteMany({ where: { enrollmentId: place.id } });
    const { id: nobody } = await tx.learner.create({ data: {} });
    await tx.enrollment.update({
      where: { id: place.id },
      data: {
        learnerId: nobody,
        name: NO_NAME,
        nameKey: NO_NAME,
        removedAt: place.removedAt ?? removedAt,
        // A code that nobody was ever given.
        recoveryHash: hashAccessCode(randomUUID()),
      },
    });
  }
  return places.length;
}
