import { Prisma } from '@tumen/database/client';
import { curatedItem } from '@tumen/domain/quiz/quiz-question';
import { questionsWithReleasedKey } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { batch } from '../loading/batch.ts';

/** `answered` questions brought `earned` points, at most one each; of the review cards `toLearn` are open and `learned` done. */
export type Counts = {
  readonly answered: number;
  readonly earned: number;
  readonly toLearn: number;
  readonly learned: number;
};

export const NOTHING: Counts = { answered: 0, earned: 0, toLearn: 0, learned: 0 };

type CountRow = Counts & { readonly key: string };

/** Counts by the slug of the period in which the events behind a question lie: one statement, beside the one for what is released. */
export async function countByPeriod(context: Context, learnerId: string): Promise<ReadonlyMap<string, Counts>> {
  const released = await releasedQuestions(context);
  return toMap(
    await context.db.$queryRaw<CountRow[]>`
      SELECT key, ${SUMS} FROM (
        SELECT DISTINCT e."periodSlug" AS key, q.id, ${ANSWERED}
        FROM ${answersOf(released)} CROSS JOIN LATERAL jsonb_array_elements_text(q.key->'events') AS decisive(slug)
        JOIN "Event" e ON e.slug = decisive.slug
        UNION ALL
        SELECT DISTINCT e."periodSlug" AS key, c.id, ${CARD}
        FROM "ReviewCard" c JOIN "Event" e ON e.slug = ANY(c.events) WHERE c."learnerId" = ${learnerId}::uuid
      ) AS part GROUP BY key`,
  );
}

/** Counts by the level of a curated question, or by the item of a generated one: `RECALL`, `generator:year`. */
export async function countByItem(context: Context, learnerId: string): Promise<ReadonlyMap<string, Counts>> {
  const released = await releasedQuestions(context);
  return toMap(
    await context.db.$queryRaw<CountRow[]>`
      SELECT key, ${SUMS} FROM (
        SELECT coalesce(level.data->>'level', q.item) AS key, q.id, ${ANSWERED}
        FROM ${answersOf(released)} LEFT JOIN "Question" level ON q.item = ${CURATED} || level.slug
        WHERE q.item IS NOT NULL
        UNION ALL
        SELECT coalesce(level.data->>'level', c.item) AS key, c.id, ${CARD}
        FROM "ReviewCard" c LEFT JOIN "Question" level ON c.item = ${CURATED} || level.slug WHERE c."learnerId" = ${learnerId}::uuid
      ) AS part GROUP BY key`,
  );
}

const CURATED = curatedItem('');
const SUMS = Prisma.sql`sum(answered)::int AS answered, sum(earned)::float8 AS earned, sum("toLearn")::int AS "toLearn",
  sum(learned)::int AS learned`;
const ANSWERED = Prisma.sql`1 AS answered, coalesce(r.fraction, 0) AS earned, 0 AS "toLearn", 0 AS learned`;
const CARD = Prisma.sql`0 AS answered, 0 AS earned, (c.state <> 'REVIEW')::int AS "toLearn", (c.state = 'REVIEW')::int AS learned`;

function answersOf(ids: readonly string[]): Prisma.Sql {
  return Prisma.sql`unnest(${[...ids]}::uuid[]) AS released(id) JOIN "AttemptQuestion" q USING (id)
    LEFT JOIN "Response" r ON r."questionId" = q.id`;
}

/** Ids of the visitor's questions whose verdict is released, by the one rule for it; once for a request. */
function releasedQuestions(context: Context): Promise<readonly string[]> {
  const load = batch(context, null, 'released-questions', async (all: readonly 'all'[]) => {
    const rows = await context.db.attemptQuestion.findMany({ where: questionsWithReleasedKey(context), select: { id: true } });
    const ids = rows.map(({ id }) => id);
    return all.map(() => ids);
  });
  return load('all');
}

function toMap(rows: readonly CountRow[]): ReadonlyMap<string, Counts> {
  return new Map(rows.map(({ key, ...counts }) => [key, counts]));
}
