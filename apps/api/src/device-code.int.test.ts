import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { questionOf, rightAnswer, save, start, submit } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { createVisitor, type Visitor } from '../test/visitor.ts';

const MINUTE = 60_000;

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let now: Date;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  api = await startApi(buildSchema(), database.url, {}, () => now);
});
beforeEach(() => {
  now = new Date('2026-03-02T09:00:00Z');
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

async function createCode(visitor: Visitor) {
  const { createDeviceCode } = await visitor.send(
    `mutation { createDeviceCode { __typename ... on UserError { code message } ... on CreateDeviceCodePayload { secret: code expiresAt } } }`,
  );
  return createDeviceCode as { __typename: string; code: string; secret: string; expiresAt: string };
}

async function enterCode(visitor: Visitor, code: string) {
  const { useDeviceCode } = await visitor.send(
    `mutation ($code: String!) { useDeviceCode(input: { code: $code }) { __typename ... on UserError { code message }
      ... on ValidationError { field } ... on UseDeviceCodePayload { viewer { id attempts { totalCount } } } } }`,
    { code },
  );
  return useDeviceCode;
}

const shownAt = async (visitor: Visitor, id: string) =>
  (await visitor.send(`{ attempt(id: "${id}") { status questions { response { answer { number } } } } }`)).attempt;

const year = (number: number) => ({ optionIds: [], pairs: [], number });

describe('another device', () => {
  it('goes on with the attempt, both save, and the first may hand in', async () => {
    const [phone, laptop] = [createVisitor(api), createVisitor(api)];
    const attempt = await start(phone);
    const numeric = questionOf(attempt, 'NUMERIC');
    await save(phone, { attemptId: attempt.id, questionId: numeric.id, sequence: 1, answer: year(1949) });
    expect(await shownAt(laptop, attempt.id)).toBeNull();

    const { secret, expiresAt } = await createCode(phone);
    expect(await enterCode(laptop, secret.toLowerCase().replace('-', ' '))).toMatchObject({
      __typename: 'UseDeviceCodePayload',
      viewer: { attempts: { totalCount: 1 } },
    });

    expect(expiresAt).toBe('2026-03-02T09:10:00.000Z');
    expect(laptop.cookie()).not.toBe(phone.cookie());
    expect(JSON.stringify(await shownAt(laptop, attempt.id))).toContain('1949');
    expect((await start(laptop)).id).toBe(attempt.id);
    const saved = await save(laptop, { attemptId: attempt.id, questionId: numeric.id, sequence: 2, answer: year(1961) });
    expect(saved.question.response).toMatchObject({ sequence: 2, answer: { number: 1961 } });
    expect(JSON.stringify(await shownAt(phone, attempt.id))).toContain('1961');
    expect((await submit(phone, attempt.id)).attempt.status).toBe('SUBMITTED');
  });

  it('brings along what it did before', async () => {
    const [phone, laptop] = [createVisitor(api), createVisitor(api)];
    const running = await start(phone, 'shared');
    await start(phone, 'of the phone');
    const rival = await start(laptop, 'shared');
    const choice = questionOf(rival, 'SINGLE_CHOICE');
    await save(laptop, { attemptId: rival.id, questionId: choice.id, sequence: 1, answer: rightAnswer(choice) });
    const done = await start(laptop, 'of the laptop');
    await submit(laptop, done.id);

    expect(await enterCode(laptop, (await createCode(phone)).secret)).toMatchObject({ viewer: { attempts: { totalCount: 4 } } });

    // Two attempts of one quiz and seed cannot both go on: the newcomer's counts as it stood.
    const { attempt } = await phone.send(`{ attempt(id: "${rival.id}") { status result { earnedPoints } } }`);
    expect(attempt).toEqual({ status: 'SUBMITTED', result: { earnedPoints: 1 } });
    expect((await shownAt(laptop, running.id)).status).toBe('IN_PROGRESS');
    const { viewer } = await phone.send('{ viewer { reviewSummary { total } } }');
    expect(await laptop.send('{ viewer { reviewSummary { total } } }')).toEqual({ viewer });
  });

  it('keeps one review card on a topic, due as soon as either was', async () => {
    const [phone, laptop] = [createVisitor(api), createVisitor(api)];
    await submit(phone, (await start(phone, 'cards')).id);
    now = new Date(now.getTime() + 5 * MINUTE);
    await submit(laptop, (await start(laptop, 'cards')).id);
    const summary = '{ viewer { reviewSummary { total nextDueAt } } }';
    const before = await phone.send(summary);

    await enterCode(laptop, (await createCode(phone)).secret);

    expect(before.viewer.reviewSummary.total).toBeGreaterThan(0);
    expect(await laptop.send(summary)).toEqual(before);
  });

  it('leaves no learner, device or card of nobody behind', async () => {
    const [phone, laptop] = [createVisitor(api), createVisitor(api)];
    await start(phone);
    await start(laptop);
    const before = await db.learner.count();
    await enterCode(laptop, (await createCode(phone)).secret);

    expect(await db.learner.count()).toBe(before - 1);
    expect(await db.learner.count({ where: { devices: { none: {} } } })).toBe(0);
  });
});

describe('a code', () => {
  it('serves one device, which may repeat itself', async () => {
    const [phone, laptop, stranger] = [createVisitor(api), createVisitor(api), createVisitor(api)];
    await start(phone);
    const { secret } = await createCode(phone);
    await enterCode(laptop, secret);

    expect((await enterCode(laptop, secret)).__typename).toBe('UseDeviceCodePayload');
    expect(await enterCode(stranger, secret)).toMatchObject({ __typename: 'NotFoundError' });
    expect((await stranger.send('{ viewer { attempts { totalCount } } }')).viewer).toBeNull();
  });

  it('serves one of two that use it at once', async () => {
    const phone = createVisitor(api);
    await start(phone);
    const { secret } = await createCode(phone);
    const results = await Promise.all([1, 2, 3].map(() => enterCode(createVisitor(api), secret)));

    expect(results.filter(({ __typename }) => __typename === 'UseDeviceCodePayload')).toHaveLength(1);
  });

  it('is useless after ten minutes', async () => {
    const phone = createVisitor(api);
    await start(phone);
    const { secret } = await createCode(phone);
    now = new Date(now.getTime() + 10 * MINUTE);

    expect(await enterCode(createVisitor(api), secret)).toMatchObject({
      code: 'NOT_FOUND',
      message: 'This code is unknown, used or older than ten minutes. Make a new one on the other device.',
    });
  });

  it.each(['', 'ABC', '7K3M-Q0T!'])('is asked for again when %j is typed', async (typed) => {
    expect(await enterCode(createVisitor(api), typed)).toMatchObject({ code: 'VALIDATION', field: 'code' });
  });

  it('is not made for a visitor who has nothing to go on with', async () => {
    expect(await createCode(createVisitor(api))).toMatchObject({ __typename: 'ForbiddenError' });
  });

  it('is not in the database, nor is any cookie', async () => {
    const phone = createVisitor(api);
    await start(phone);
    const { secret } = await createCode(phone);
    const stored = JSON.stringify([await db.deviceCode.findMany(), await db.device.findMany(), await db.learner.findMany()]);

    expect(stored).not.toContain(secret.replace('-', ''));
    expect(stored).not.toContain(phone.cookie().split('=')[1]);
  });
});
