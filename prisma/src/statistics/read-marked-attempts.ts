import { earnedFraction } from '@tumen/domain/quiz/earned-fraction';
import type { Answer, PublicQuestion, QuestionKey } from '@tumen/domain/quiz/question';
import type { MarkedAttempt } from '@tumen/domain/quiz/statistics/marked-attempt';
import { toMarkedAttempt } from '@tumen/domain/quiz/statistics/to-marked-response';
import type { Prisma, PrismaClient } from '../client.ts';

/** Which attempts of a student count: the first that was handed in, or all. */
export type WhichAttempts = 'first' | 'all';

export type MarkedAttempts = {
  readonly attempts: readonly MarkedAttempt[];
  /** Attempts left out because an answer still waits for the teacher. */
  readonly ungraded: number;
};

/** An attempt holds about 200 kB: its questions in three languages and their keys. */
const BATCH = 100;

/** Reads the graded attempts of a quiz that were handed in, with their scores as they stand, the earliest first. */
export async function readMarkedAttempts(db: PrismaClient, quizSlug: string, which: WhichAttempts): Promise<MarkedAttempts> {
  const rows = await db.attempt.findMany({
    where: { quizSlug, status: 'SUBMITTED' },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: { id: true, learnerId: true },
    ...(which === 'first' && { distinct: ['learnerId'] }),
  });
  const attempts: MarkedAttempt[] = [];
  for (let from = 0; from < rows.length; from += BATCH) {
    attempts.push(
      ...(await readBatch(
        db,
        rows.slice(from, from + BATCH).map(({ id }) => id),
      )),
    );
  }
  return { attempts, ungraded: rows.length - attempts.length };
}

async function readBatch(db: PrismaClient, ids: readonly string[]): Promise<MarkedAttempt[]> {
  const attempts = await db.attempt.findMany({
    where: { id: { in: [...ids] } },
    orderBy: [{ submittedAt: 'asc' }, { id: 'asc' }],
    select: {
      questions: {
        orderBy: { position: 'asc' },
        select: {
          item: true,
          points: true,
          view: true,
          key: true,
          overriddenFraction: true,
          ruledFraction: true,
          isDropped: true,
          response: { select: { answer: true, fraction: true } },
        },
      },
    },
  });
  return attempts.flatMap(({ questions }) => {
    const standing = questions.map(({ view, key, response, ...question }) => ({
      ...question,
      view: stored<PublicQuestion>(view),
      key: stored<QuestionKey>(key),
      answer: response && stored<Answer>(response.answer),
      fraction: earnedFraction({ ...question, response }),
    }));
    const marked = toMarkedAttempt(standing);
    return marked ? [marked] : [];
  });
}

/** Only the commands on attempts write these columns, from values of these types. */
function stored<Shape>(value: Prisma.JsonValue): Shape {
  return value as Shape;
}
