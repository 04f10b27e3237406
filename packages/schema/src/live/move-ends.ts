import type { Prisma } from '@tumen/database/client';

type Moved = { readonly id: string; readonly quizSlug: string };

/** Moves the closing of an assignment, and those that single students have, by so many milliseconds. What never closes still does not; what was ended goes on. */
export async function moveEnds(tx: Prisma.TransactionClient, { id, quizSlug }: Moved, ms: number): Promise<void> {
  await tx.$executeRaw`
    UPDATE "Assignment" a SET "endedAt" = NULL, "closesAt" = coalesce(a."closesAt", q."closesAt") + ${ms} * interval '1 millisecond'
    FROM "Quiz" q WHERE a.id = ${id}::uuid AND q.slug = ${quizSlug}`;
  await tx.$executeRaw`
    UPDATE "Accommodation" SET "closesAt" = "closesAt" + ${ms} * interval '1 millisecond' WHERE "assignmentId" = ${id}::uuid`;
}
