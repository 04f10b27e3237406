import type { Prisma } from '@tumen/database/client';
import { gradeAttempt } from '../attempt/grade-attempt.ts';
import type { Asker } from '../context.ts';
import { ConflictError } from '../errors/user-error.ts';
import { scheduleWrongAnswers } from '../review/schedule-wrong-answers.ts';

/**
 * Makes all that is one learner's another's, and deletes the first. Nothing is lost:
 *
 * - Two attempts in progress that the rules allow only once: the one of the first learner is handed in as it stands.
 * - Two review cards on one topic: the second learner's remains, due as soon as either was.
 *
 * @throws ConflictError when both are students of one class: a class does not have one student twice.
 */
export async function mergeLearners(tx: Prisma.TransactionClient, now: Asker['now'], from: string, into: string): Promise<void> {
  // Whoever begins something for either waits; in the order of the ids, so that two merges cannot wait for each other.
  await tx.$executeRaw`SELECT FROM "Learner" WHERE id IN (${from}::uuid, ${into}::uuid) ORDER BY id FOR UPDATE`;
  await refuseClassmates(tx, from, into);
  await handInRivals(tx, now, from, into);
  await tx.enrollment.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
  await tx.attempt.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
  await tx.$executeRaw`
    UPDATE "ReviewCard" kept SET "dueAt" = least(kept."dueAt", other."dueAt") FROM "ReviewCard" other
    WHERE kept."learnerId" = ${into}::uuid AND other."learnerId" = ${from}::uuid AND other."topicKey" = kept."topicKey"`;
  await tx.$executeRaw`
    UPDATE "ReviewCard" card SET "learnerId" = ${into}::uuid WHERE card."learnerId" = ${from}::uuid
      AND NOT EXISTS (SELECT FROM "ReviewCard" kept WHERE kept."learnerId" = ${into}::uuid AND kept."topicKey" = card."topicKey")`;
  await scheduleWrongAnswers(tx, { learnerId: into, now });
  // A student of a demo whom a person takes over is made up no longer, and not deleted with the demo.
  await tx.learner.updateMany({ where: { id: into, demoTeacherId: { not: null } }, data: { demoTeacherId: null } });
  await tx.device.updateMany({ where: { learnerId: from }, data: { learnerId: into } });
  await tx.learner.delete({ where: { id: from } });
}

async function refuseClassmates(tx: Prisma.TransactionClient, from: string, into: string): Promise<void> {
  const shared = await tx.enrollment.findFirst({
    where: { learnerId: from, removedAt: null, classroom: { enrollments: { some: { learnerId: into, removedAt: null } } } },
    select: { name: true, classroom: { select: { name: true } } },
  });
  if (shared)
    throw new ConflictError(
      `This browser is in the class "${shared.classroom.name}" already, as ${shared.name}. Use another browser, or ask your teacher to remove ${shared.name}.`,
    );
}

/** Attempts at assignments have none: a learner is in a class once. */
async function handInRivals(tx: Prisma.TransactionClient, now: Asker['now'], from: string, into: string): Promise<void> {
  const rivals = await tx.$queryRaw<{ id: string }[]>`
    SELECT a.id::text FROM "Attempt" a JOIN "Attempt" b
      ON b."assignmentId" IS NULL AND a."assignmentId" IS NULL AND b."quizSlug" = a."quizSlug" AND (b.seed = a.seed OR (b."isSeedDrawn" AND a."isSeedDrawn"))
    WHERE a."learnerId" = ${from}::uuid AND b."learnerId" = ${into}::uuid
      AND a.status = 'IN_PROGRESS' AND b.status = 'IN_PROGRESS'
    FOR UPDATE OF a`;
  for (const { id } of rivals) {
    await gradeAttempt(tx, id);
    await tx.attempt.update({ where: { id }, data: { status: 'SUBMITTED', submittedAt: now() } });
  }
}
