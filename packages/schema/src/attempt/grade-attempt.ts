import type { Prisma } from '@tumen/database/client';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { readAnswer, readKey, readView } from './stored.ts';

/** `id` is that of the question. */
type UngradedAnswer = Readonly<Record<'view' | 'key' | 'answer', Prisma.JsonValue>> & { readonly id: string };

/**
 * Grades the saved answers of an attempt that the transaction has locked, and fixes them. A pure function of what is stored with the
 * attempt: whoever runs it, and whenever, the points are the same. One statement to read and one to write, however many answers there
 * are.
 */
export async function gradeAttempt(tx: Prisma.TransactionClient, attemptId: string): Promise<void> {
  const ungraded = await tx.$queryRaw<UngradedAnswer[]>`
    SELECT q.id::text, q.view, q.key, r.answer FROM "AttemptQuestion" q JOIN "Response" r ON r."questionId" = q.id
    WHERE q."attemptId" = ${attemptId}::uuid AND r.fraction IS NULL`;
  if (ungraded.length === 0) return;
  const ids = ungraded.map(({ id }) => id);
  const fractions = ungraded.map(({ answer, view, key }) =>
    scoreAnswer({ view: readView(view), key: readKey(key) }, readAnswer(answer)),
  );
  await tx.$executeRaw`
    UPDATE "Response" SET "isFinal" = true, fraction = graded.fraction
    FROM unnest(${ids}::uuid[], ${fractions}::float8[]) AS graded(id, fraction)
    WHERE "questionId" = graded.id`;
}
