import { Prisma } from '@tumen/database/client';
import type { QuestionKey, QuestionKind } from '@tumen/domain/quiz/question';
import { curatedItem } from '@tumen/domain/quiz/quiz-question';
import { type ReviewTopic, topicKey, toReviewTopic } from '@tumen/domain/review/ask-again';
import { type Memory, reviewMemory, startMemory } from '@tumen/domain/review/memory';
import { questionsWithReleasedKey } from '../attempt/attempt.visibility.ts';
import type { Asker } from '../context.ts';
import { readMemory } from './stored-memory.ts';

type WrongAnswer = {
  readonly id: string;
  readonly item: string;
  readonly kind: QuestionKind;
  readonly fraction: number;
  readonly events: QuestionKey['events'];
  readonly about: NonNullable<QuestionKey['about']> | null;
};

type Scheduled = { readonly topic: ReviewTopic; readonly memory: Memory };
type LogEntry = { readonly topicKey: string; readonly answer: WrongAnswer; readonly memory: Memory };

/**
 * Puts what the owner got wrong on review cards, inside the transaction that made an answer or an attempt final: what is wrong there,
 * and in an earlier attempt whose answers were released since. Safe to repeat: each question of a quiz counts once.
 *
 * Only questions whose key is released count, by the same rule that shows the feedback: a card must not tell that an answer was
 * wrong, nor bring the question back, before the policy of the attempt says so. Questions that only exams ask never come back.
 */
export async function scheduleWrongAnswers(tx: Prisma.TransactionClient, owner: Asker): Promise<void> {
  const { learnerId } = owner;
  if (learnerId === null) return;
  const wrong = await findWrongAnswers(tx, owner);
  const at = owner.now();
  const topics = wrong.flatMap((answer) => {
    const topic = toReviewTopic(answer, { events: answer.events, about: answer.about ?? [] });
    return topic ? [{ answer, topic, key: topicKey(topic) }] : [];
  });
  if (topics.length === 0) return;
  const cards = await lockCards(
    tx,
    learnerId,
    topics.map(({ key }) => key),
  );
  const log: LogEntry[] = [];
  for (const { answer, topic, key } of topics) {
    const known = cards.get(key);
    const memory = known ? reviewMemory(known.memory, 'AGAIN', at) : startMemory('AGAIN', at);
    cards.set(key, { topic, memory });
    log.push({ topicKey: key, answer, memory });
  }
  const ids = await writeCards(tx, learnerId, cards, at);
  await writeLog(tx, ids, log);
}

/** As `earnedFraction` of packages/domain says. */
const EARNED = Prisma.sql`
  coalesce(q."overriddenFraction", q."ruledFraction", CASE WHEN r."questionId" IS NULL THEN 0 ELSE r.fraction END)`;

async function findWrongAnswers(tx: Prisma.TransactionClient, owner: Asker): Promise<WrongAnswer[]> {
  const released = await tx.attemptQuestion.findMany({
    where: { ...questionsWithReleasedKey(owner), item: { not: null }, reviewLog: null },
    select: { id: true },
  });
  if (released.length === 0) return [];
  const ids = released.map(({ id }) => id);
  // Of the key what names the topic, in the database's own words: the rest stays there. Not answered is wrong, not graded is not.
  return tx.$queryRaw<WrongAnswer[]>`
    SELECT q.id::text, q.item, q.kind, q.key->'events' AS events, q.key->'about' AS about, ${EARNED} AS fraction
    FROM "AttemptQuestion" q LEFT JOIN "Response" r ON r."questionId" = q.id
    WHERE q.id = ANY(${ids}::uuid[]) AND NOT q."isDropped" AND ${EARNED} < 1
      AND NOT EXISTS (SELECT FROM "Question" x WHERE x.usage = 'EXAM' AND ${curatedItem('')} || x.slug = q.item)
    ORDER BY q.position`;
}

/** The owner's cards on these topics, locked in one order for everybody until the transaction ends. */
async function lockCards(tx: Prisma.TransactionClient, learnerId: string, keys: readonly string[]) {
  const rows = await tx.$queryRaw<(Prisma.ReviewCardGetPayload<object> & { topicKey: string })[]>`
    SELECT * FROM "ReviewCard" WHERE "learnerId" = ${learnerId}::uuid AND "topicKey" = ANY(${[...keys]}::text[])
    ORDER BY "topicKey" FOR UPDATE`;
  return new Map<string, Scheduled>(rows.map((row) => [row.topicKey, { topic: row, memory: readMemory(row) }]));
}

/** Writes all cards in one statement. Returns their ids by topic. */
async function writeCards(
  tx: Prisma.TransactionClient,
  learnerId: string,
  cards: ReadonlyMap<string, Scheduled>,
  at: Date,
): Promise<ReadonlyMap<string, string>> {
  const rows = [...cards]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, { topic, memory }]) => ({
      topicKey: key,
      item: topic.item,
      events: topic.events,
      about: topic.about,
      ...memory,
    }));
  const written = await tx.$queryRaw<{ id: string; topicKey: string }[]>`
    INSERT INTO "ReviewCard" (id, "learnerId", "createdAt", "topicKey", item, events, about, ${MEMORY_COLUMNS})
    SELECT gen_random_uuid(), ${learnerId}::uuid, ${at}, card.*
    FROM jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) AS card("topicKey" text, item text, events text[], about text[],
      state "ReviewState", step int, stability float8, difficulty float8, reviews int, lapses int,
      "reviewedAt" timestamptz, "dueAt" timestamptz)
    ON CONFLICT ("learnerId", "topicKey") DO UPDATE SET (events, about, ${MEMORY_COLUMNS}) =
      (excluded.events, excluded.about, ${EXCLUDED_COLUMNS})
    RETURNING id::text, "topicKey"`;
  return new Map(written.map(({ id, topicKey: key }) => [key, id]));
}

const MEMORY_NAMES = ['state', 'step', 'stability', 'difficulty', 'reviews', 'lapses', 'reviewedAt', 'dueAt'] as const;
const MEMORY_COLUMNS = Prisma.raw(MEMORY_NAMES.map((name) => `"${name}"`).join(', '));
const EXCLUDED_COLUMNS = Prisma.raw(MEMORY_NAMES.map((name) => `excluded."${name}"`).join(', '));

async function writeLog(tx: Prisma.TransactionClient, ids: ReadonlyMap<string, string>, log: readonly LogEntry[]): Promise<void> {
  await tx.reviewLog.createMany({
    data: log.flatMap(({ topicKey: key, answer, memory }) => {
      const cardId = ids.get(key);
      if (cardId === undefined) return [];
      const { stability, difficulty, reviewedAt, dueAt, reviews } = memory;
      const moment = { stability, difficulty, reviewedAt, dueAt };
      return [{ cardId, sequence: reviews, quizQuestionId: answer.id, fraction: answer.fraction, ...moment }];
    }),
    // Two quizzes that end at once with a new topic in common: the second finds the first one's entry.
    skipDuplicates: true,
  });
}
