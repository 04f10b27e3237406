import type { Prisma } from '@tumen/database/client';
import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import { type RuledScore, type Ruling, variantOf } from '@tumen/domain/quiz/ruling';
import { readView } from '../attempt/stored.ts';
import { GRADED_ROW, type GradedRow, ruledScoreOf } from './ruled-score.ts';

/** The same question in one attempt, before and after a ruling. Fractions are what it earns all in all; null: it does not count. */
export type Regraded = {
  readonly question: GradedRow;
  readonly after: RuledScore;
  readonly fromFraction: number | null;
  readonly toFraction: number | null;
};

/** Which question is meant: that of one attempt stands for the same question in all attempts at the assignment. */
export type RuledQuestion = { readonly assignmentId: string; readonly item: string | null; readonly view: Prisma.JsonValue };

/** Finds what a ruling makes of a question in all attempts at its assignment that were handed in. Writes nothing. */
export async function findRegrade(db: Prisma.TransactionClient, asked: RuledQuestion, ruling: Ruling): Promise<Regraded[]> {
  const view = readView(asked.view);
  const variant = variantOf(asked.item, view);
  const candidates = await db.attemptQuestion.findMany({
    where: {
      item: asked.item,
      view: { path: ['prompt', 'en'], equals: view.prompt.en },
      attempt: { assignmentId: asked.assignmentId, status: 'SUBMITTED' },
    },
    orderBy: { id: 'asc' },
    select: GRADED_ROW,
  });
  return candidates
    .filter((question) => variantOf(question.item, readView(question.view)) === variant)
    .map((question) => {
      const after = ruledScoreOf(question, ruling);
      const then = { ...question, ruledFraction: after.fraction, isDropped: after.isDropped };
      return { question, after, fromFraction: countedFraction(question), toFraction: countedFraction(then) };
    });
}

/** Tells whether anything about the score of a question changes. */
export function isChanged({ question, after, fromFraction, toFraction }: Regraded): boolean {
  return fromFraction !== toFraction || question.isDropped !== after.isDropped;
}

function countedFraction(question: GradedRow): number | null {
  return question.isDropped ? null : earnedFraction(question);
}
