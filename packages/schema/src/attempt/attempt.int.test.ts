import type { CuratedQuestion } from '@tumen/domain/quiz/curated';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';
import { makeEvent, makeSource, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';
import type { Context } from '../context.ts';
import { decodeNodeId } from '../relay/node-id.ts';
import { readKey } from './stored.ts';

let api: TestSchema;

const makeQuestion = (index: number): CuratedQuestion => ({
  slug: `question-${index}`,
  kind: 'SINGLE_CHOICE',
  difficulty: 1,
  level: 'RECALL',
  prompt: { en: `Which is number ${index}?` },
  options: ['right', 'wrong'].map((id) => ({ id, text: { en: id }, isCorrect: id === 'right', rationale: { en: 'So it is.' } })),
  explanation: { en: 'It is the right one.' },
  events: [`event-${index}`],
  citations: [{ source: `source-${index}` }],
});

/** Every question rests on an event and a source of its own, so that statements would grow with questions. */
async function seedQuiz({ db }: TestSchema, slug: string, number: number, count: number): Promise<void> {
  await db.lesson.create({
    data: {
      slug,
      number,
      status: 'IN_PREPARATION',
      minutes: 50,
      title: { en: slug },
      question: { en: 'Why?' },
      objectives: [],
      scope: { periods: ['long-peace'] },
      quizzes: { create: { slug, title: { en: slug }, blueprint: [{ curated: slug, count }] } },
    },
  });
  await db.question.createMany({
    data: Array.from({ length: count }, (_, index) => {
      const question = makeQuestion(index);
      return { slug: `${slug}-${index}`, kind: question.kind, lessonSlug: slug, usage: 'PRACTICE' as const, data: question };
    }),
  });
}

beforeAll(async () => {
  api = await createTestSchema({ learnerId: '00000000-0000-4000-8000-000000000001' });
  await seedBasics(api.db);
  await api.db.contentVersion.create({ data: { hash: 'test' } });
  for (let index = 0; index < 12; index += 1) {
    await api.db.event.create({ data: makeEvent(`event-${index}`, '1961-07-06') });
    await api.db.source.create({ data: makeSource(`source-${index}`) });
  }
  await seedQuiz(api, 'short', 1, 2);
  await seedQuiz(api, 'long', 2, 12);
});
afterAll(() => api.close());

const start = (quiz: string, seed = 'one', visitor: Partial<Context> = {}) =>
  api.execute(
    `mutation { startQuizAttempt(input: { quiz: "${quiz}", seed: "${seed}" }) { ... on StartQuizAttemptPayload {
    attempt { id questions { id prompt options { id } } } } } }`,
    {},
    visitor,
  );

const readAll = (id: string) =>
  api.execute(`{ attempt(id: "${id}") {
    quiz { title }
    result { earnedPoints readAgain { title } }
    questions { prompt options { text } response { answer { optionIds } } feedback { fraction key {
      explanation events { title facts { text } } citations { source { title } } } } }
  } }`);

async function readRightOption(attemptId: string): Promise<string> {
  const { key } = await api.db.attemptQuestion.findFirstOrThrow({
    where: { attemptId: decodeNodeId(attemptId).id, position: 1 },
  });
  return readKey(key).answer.optionIds[0] ?? '';
}

/** Answers the first question rightly: what a wrong answer costs more is the review's (review.int.test.ts). */
async function runThrough(quiz: string) {
  const { attempt } = (await start(quiz)).data.startQuizAttempt;
  const right = await readRightOption(attempt.id);
  const saved =
    await api.execute(`mutation { saveResponse(input: { attemptId: "${attempt.id}", questionId: "${attempt.questions[0].id}", sequence: 1,
      answer: { optionIds: ["${right}"] }, isFinal: true }) { ... on SaveResponsePayload {
        question { response { isFinal } feedback { fraction key { explanation } } } } } }`);
  const running = await readAll(attempt.id);
  const submitted = await api.execute(`mutation { submitQuizAttempt(input: { attemptId: "${attempt.id}" }) {
    ... on SubmitQuizAttemptPayload { attempt { result { scorePercent } } } } }`);
  const graded = await readAll(attempt.id);
  return [saved, running, submitted, graded];
}

it('takes as many statements for twelve questions as for two', async () => {
  const short = await runThrough('short');
  const long = await runThrough('long');

  expect(long[3]?.data.attempt.questions).toHaveLength(12);
  expect(long[3]?.data.attempt.result.readAgain.length).toBeGreaterThanOrEqual(11);
  expect(long.flatMap(({ errors }) => errors)).toEqual([]);
  expect(long.map(({ statements }) => statements.length)).toEqual(short.map(({ statements }) => statements.length));
});

it('saves an answer in four statements and shows the verdict in three more', async () => {
  const [saved] = await runThrough('short');

  expect(saved?.statements).toHaveLength(7);
});

it('starts in four statements and shows the questions in two more', async () => {
  await start('long', 'the first one loads the content');
  const { statements, errors } = await start('long', 'counted');

  expect(errors).toEqual([]);
  expect(statements).toHaveLength(6);
});

it('builds the questions of a seed once, and loads the content for them once', async () => {
  await start('long', 'warm');
  const again = await start('long', 'next');

  for (const table of ['"Fact"', '"Question"', '"Lesson"', '"EventTheme"'])
    expect(again.statements.filter((sql) => sql.includes(table))).toEqual([]);
  expect(again.statements.length).toBeLessThanOrEqual(16);
});

it('sends a start away that waited too long, and lets it in when it comes again', async () => {
  const makeLearner = async () => (await api.db.learner.create({ data: {} })).id;
  const inside = [await makeLearner(), await makeLearner()];
  const third = await makeLearner();
  const { release, isReleased } = await holdAttempts();
  const atWork = inside.map((learnerId) => tryToStart({ learnerId }));
  await vi.waitFor(async () => expect(await countWaiting()).toBe(2), PATIENCE);

  // Its clock leaps while it queues.
  const moments = [new Date('2026-03-01T09:00:00Z')];
  const late = new Date('2026-03-01T09:00:09Z');
  const { db, hasLookedUp } = watchLookUp();
  const refused = tryToStart({ learnerId: third, db, now: () => moments.pop() ?? late });
  await hasLookedUp;
  await new Promise((resolve) => setImmediate(resolve));
  release();
  await isReleased;

  expect(await refused).toEqual({
    __typename: 'RateLimitedError',
    code: 'RATE_LIMITED',
    message: 'Many start at this moment. Try again in 2 s.',
    retryAfterSeconds: 2,
  });
  expect(await Promise.all(atWork)).toEqual(inside.map(() => ({ __typename: 'StartQuizAttemptPayload' })));
  expect(await api.db.attempt.count({ where: { learnerId: third } })).toBe(0);

  expect(await tryToStart({ learnerId: third })).toEqual({ __typename: 'StartQuizAttemptPayload' });
});

const PATIENCE = { timeout: 60_000, interval: 50 };

async function tryToStart(visitor: Partial<Context>) {
  const { data } = await api.execute(
    `mutation { startQuizAttempt(input: { quiz: "long" }) { __typename
      ... on RateLimitedError { code message retryAfterSeconds } } }`,
    {},
    visitor,
  );
  return data.startQuizAttempt;
}

/** Lets nobody store an attempt until it is released. */
async function holdAttempts() {
  let release: () => void = () => {};
  const released = new Promise<void>((resolve) => (release = resolve));
  let isReleased: Promise<unknown> = released;
  await new Promise<void>((isHeld) => {
    isReleased = api.connect().$transaction(
      async (tx) => {
        await tx.$executeRaw`LOCK TABLE "Attempt" IN EXCLUSIVE MODE`;
        isHeld();
        await released;
      },
      { timeout: PATIENCE.timeout },
    );
  });
  return { release, isReleased };
}

async function countWaiting(): Promise<number> {
  const rows = await api.db.$queryRaw<unknown[]>`
    SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
  return rows.length;
}

/** A client that tells when a start has looked for an attempt in progress: the next thing it does is to queue. */
function watchLookUp() {
  let tell: () => void = () => {};
  const hasLookedUp = new Promise<void>((resolve) => (tell = resolve));
  const db = api.db.$extends({
    query: { attempt: { findFirst: ({ args, query }) => query(args).finally(() => setImmediate(tell)) } },
  });
  // An extended client does all that the plain one does, but for `$on`, which no command uses.
  return { db: db as unknown as Context['db'], hasLookedUp };
}

it('draws from a new import at once', async () => {
  await start('long', 'before the import');
  const { data, ...question } = await api.db.question.findUniqueOrThrow({ where: { slug: 'long-0' } });
  await api.db.$transaction([
    api.db.question.update({
      where: { slug: question.slug },
      data: { data: { ...Object(data), prompt: { en: 'Imported anew?' } } },
    }),
    api.db.contentVersion.updateMany({ data: { hash: 'imported anew' } }),
  ]);

  const { id: learnerId } = await api.db.learner.create({ data: {} });
  for (const seed of ['before the import', 'after the import']) {
    const { attempt } = (await start('long', seed, { learnerId })).data.startQuizAttempt;
    expect(attempt.questions.map(({ prompt }: { prompt: string }) => prompt)).toContain('Imported anew?');
  }
});

it('keeps an attempt whole when the content that it rests on is gone', async () => {
  const { attempt } = (await start('short', 'gone')).data.startQuizAttempt;
  await api.execute(`mutation { submitQuizAttempt(input: { attemptId: "${attempt.id}" }) { __typename } }`);
  await api.db.quiz.delete({ where: { slug: 'short' } });
  await api.db.event.delete({ where: { slug: 'event-0' } });
  await api.db.source.delete({ where: { slug: 'source-0' } });

  const { data, errors } = await readAll(attempt.id);

  expect(errors).toEqual([]);
  expect(data.attempt).toMatchObject({ quiz: null, result: { readAgain: [{ title: 'Event event-1' }] } });
  expect(data.attempt.questions).toHaveLength(2);
});
