import type { Prisma } from '@tumen/database/client';
import { type RuledScore, type Ruling, scoreByRuling } from '@tumen/domain/quiz/ruling';
import { readAnswer, readKey, readView } from '../attempt/stored.ts';

/** A question of an attempt as the database has it, with all that its score depends on. */
export type GradedRow = Pick<
  Prisma.AttemptQuestionGetPayload<object>,
  'id' | 'attemptId' | 'item' | 'points' | 'view' | 'key' | 'overriddenFraction' | 'ruledFraction' | 'isDropped'
> & { readonly response: { readonly answer: Prisma.JsonValue; readonly fraction: number | null } | null };

/** What to read for a `GradedRow`. */
export const GRADED_ROW = {
  id: true,
  attemptId: true,
  item: true,
  points: true,
  view: true,
  key: true,
  overriddenFraction: true,
  ruledFraction: true,
  isDropped: true,
  response: { select: { answer: true, fraction: true } },
} satisfies Prisma.AttemptQuestionSelect;

/** Scores what is stored of an answer by a ruling. */
export function ruledScoreOf({ view, key, response }: GradedRow, ruling: Ruling): RuledScore {
  return scoreByRuling(ruling, { view: readView(view), key: readKey(key) }, response && readAnswer(response.answer));
}

/** Writes what rulings made of questions, all in one statement. */
export async function writeRuledScores(
  tx: Prisma.TransactionClient,
  scores: readonly (RuledScore & { readonly id: string })[],
): Promise<void> {
  if (scores.length === 0) return;
  await tx.$executeRaw`
    UPDATE "AttemptQuestion" q SET "ruledFraction" = n.fraction, "isDropped" = n."isDropped"
    FROM jsonb_to_recordset(${JSON.stringify(scores)}::jsonb) AS n(id uuid, fraction float8, "isDropped" boolean)
    WHERE q.id = n.id`;
}
