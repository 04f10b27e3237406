import type { Prisma } from '@tumen/database/client';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { applyRulings } from '../grading/apply-rulings.ts';
import { readAnswer, readKey, readView } from './stored.ts';

/** `id` is that of the question. */
type UngradedAnswer = Readonly<Record<'view' | 'key' | 'answer', Prisma.JsonValue>> & { readonly id: string };

/**
 * Grades the saved answers of an attempt that the transaction has locked, and fixes them. A pure function of what is stored with the
 * attempt and of the rulings in force: whoever runs it, and whenever, the points are the same. A fixed number of statements, however
 * many answers there are.
 */
export async function gradeAttempt(tx: Prisma.TransactionClient, attemptId: string): Promise<void> {
  const ungraded = await tx.$queryRaw<UngradedAnswer[]>`
    SELECT q.id::text, q.view, q.key, r.answer FROM "AttemptQuestion" q JOIN "Response" r ON r."questionId" = q.id
    WHERE q."attemptId" = ${attemptId}::uuid AND r.fraction IS NULL`;
  if (ungraded.length > 0) await writeFractions(tx, ungraded);
  await applyRulings(tx, attemptId);
}

async function writeFractions(tx: Prisma.TransactionClient, ungraded: readonly UngradedAnswer[]): Promise<void> {
  const ids = ungraded.map(({ id }) => id);
  const fractions = ungraded.map(({ answer, view, key }) =>
    scoreAnswer({ view: readView(view), key: readKey(key) }, readAnswer(answer)),
  );
  await tx.$executeRaw`
    UPDATE "Response" SET "isFinal" = true, fraction = graded.fraction
    FROM unnest(${ids}::uuid[], ${fractions}::float8[]) AS graded(id, fraction)
    WHERE "questionId" = graded.id`;
}
