import type { Prisma } from '@tumen/database/client';
import { variantOf } from '@tumen/domain/quiz/ruling';
import { readView } from '../attempt/stored.ts';
import { GRADED_ROW, ruledScoreOf, writeRuledScores } from './ruled-score.ts';
import { readRuling } from './stored-ruling.ts';

/**
 * Applies the rulings in force to an attempt that is handed in after them, inside the transaction that grades it. One statement where
 * there are none, as nearly always.
 */
export async function applyRulings(tx: Prisma.TransactionClient, attemptId: string): Promise<void> {
  const rulings = await tx.$queryRaw<Pick<Prisma.RulingGetPayload<object>, 'variant' | 'kind' | 'accepted'>[]>`
    SELECT DISTINCT ON (r.variant) r.variant, r.kind::text, r.accepted
    FROM "Ruling" r JOIN "Attempt" a ON a."assignmentId" = r."assignmentId" WHERE a.id = ${attemptId}::uuid
    ORDER BY r.variant, r.sequence DESC`;
  if (rulings.length === 0) return;
  const byVariant = new Map(rulings.map((ruling) => [ruling.variant, readRuling(ruling)]));
  const questions = await tx.attemptQuestion.findMany({ where: { attemptId }, select: GRADED_ROW });
  const scores = questions.flatMap((question) => {
    const ruling = byVariant.get(variantOf(question.item, readView(question.view)));
    return ruling ? [{ id: question.id, ...ruledScoreOf(question, ruling) }] : [];
  });
  await writeRuledScores(tx, scores);
}
