import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { idOf, QUIZ, questionOf, rightAnswer, save, start, submit, tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { createVisitor, type Visitor } from '../test/visitor.ts';

let database: TestDatabase;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  const db = createDatabase(database.url);
  await seedQuiz(db);
  await db.$disconnect();
  api = await startApi(buildSchema(), database.url);
});
afterAll(async () => {
  await api.stop();
  await database.drop();
});

const countAttempts = async (visitor: Visitor) =>
  (await visitor.send('{ viewer { attempts { totalCount } } }')).viewer.attempts.totalCount;

describe('starting', () => {
  it('gives the visitor a cookie that scripts cannot read, and only when there is none', async () => {
    const start = `mutation { startQuizAttempt(input: { quiz: "${QUIZ}", seed: "cookie" }) { __typename } }`;
    const first = await api.ask(start);
    const [cookie] = first.headers.getSetCookie();
    const second = await api.ask(start, {}, { Cookie: cookie?.split(';')[0] ?? '' });

    expect(cookie).toMatch(/^tumen_guest=[\w-]{43}; Path=\/; Max-Age=\d+; HttpOnly; SameSite=Lax$/);
    expect(second.headers.getSetCookie()).toEqual([]);
  });

  it('gives the same questions for the same seed to another visitor', async () => {
    const [one, other] = [await start(createVisitor(api), 'same'), await start(createVisitor(api), 'same')];
    const shown = ({ questions }: typeof one) => questions.map(({ prompt, options }) => ({ prompt, options }));

    expect(shown(other)).toEqual(shown(one));
    expect(other.id).not.toBe(one.id);
  });

  it('makes one attempt of a double click', async () => {
    const visitor = createVisitor(api);
    await start(visitor, 'earlier');
    const attempts = await Promise.all(Array.from({ length: 8 }, () => start(visitor, 'double')));

    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect(attempts[0]?.questions).toHaveLength(5);
    expect(await countAttempts(visitor)).toBe(2);
  });

  it('makes a new attempt once the last one is submitted', async () => {
    const visitor = createVisitor(api);
    const first = await start(visitor);
    await submit(visitor, first.id);

    expect((await start(visitor)).id).not.toBe(first.id);
  });

  it.each([
    [{ quiz: QUIZ, seed: '' }, 'VALIDATION'],
    [{ quiz: QUIZ, seed: 'x'.repeat(65) }, 'VALIDATION'],
    [{ quiz: 'no-such-quiz' }, 'NOT_FOUND'],
  ])('refuses %j with %s', async (input, code) => {
    expect(await tryStart(createVisitor(api), input)).toMatchObject({ code });
  });

  it('draws a seed when none is given', async () => {
    const { attempt } = await tryStart(createVisitor(api), { quiz: QUIZ });

    expect(attempt.seed).toMatch(/^[\w-]{8}$/);
  });
});

describe('saving', () => {
  it('keeps a draft and says nothing about it', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const { id, options } = questionOf(attempt, 'ORDERING');
    const answer = { optionIds: [idOf(options, '1961')] };

    const { question } = await save(visitor, { attemptId: attempt.id, questionId: id, sequence: 1, answer });

    expect(question).toMatchObject({ response: { sequence: 1, isFinal: false, answer }, feedback: null });
  });

  it.each(['SINGLE_CHOICE', 'MULTIPLE_RESPONSE', 'ORDERING', 'MATCHING', 'NUMERIC'] as const)(
    'grades a final answer to a question of kind %s and releases its key',
    async (kind) => {
      const visitor = createVisitor(api);
      const attempt = await start(visitor);
      const shown = questionOf(attempt, kind);

      const { question } = await save(visitor, {
        attemptId: attempt.id,
        questionId: shown.id,
        sequence: 1,
        answer: rightAnswer(shown),
        isFinal: true,
      });

      expect(question.feedback).toMatchObject({
        fraction: 1,
        isCorrect: true,
        key: { explanation: expect.stringContaining('Explained') },
      });
    },
  );

  it('ignores a save that a newer one overtook and shows what is stored', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const { id, options } = questionOf(attempt, 'SINGLE_CHOICE');
    const choose = (text: string, sequence: number) =>
      save(visitor, { attemptId: attempt.id, questionId: id, sequence, answer: { optionIds: [idOf(options, text)] } });
    await choose('Hanoi', 5);

    const late = await choose('Beijing', 4);
    const again = await choose('Beijing', 5);
    const next = await choose('Moscow', 6);

    expect(late.question.response).toMatchObject({ sequence: 5, answer: { optionIds: [idOf(options, 'Hanoi')] } });
    expect(again.question.response).toEqual(late.question.response);
    expect(next.question.response).toMatchObject({ sequence: 6, answer: { optionIds: [idOf(options, 'Moscow')] } });
  });

  it('lets the highest sequence win when saves arrive all at once', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const { id } = questionOf(attempt, 'NUMERIC');
    const sequences = [3, 9, 1, 7, 10, 2, 8, 4, 6, 5];

    await Promise.all(
      sequences.map((sequence) =>
        save(visitor, { attemptId: attempt.id, questionId: id, sequence, answer: { number: sequence } }),
      ),
    );
    const { attempt: loaded } = await visitor.send(
      `{ attempt(id: "${attempt.id}") { questions { kind response { sequence answer { number } } } } }`,
    );

    expect(questionOf(loaded, 'NUMERIC')).toMatchObject({ response: { sequence: 10, answer: { number: 10 } } });
  });

  it('refuses to change a final answer, and repeats it to a client that asks again', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const final = { attemptId: attempt.id, questionId: questionOf(attempt, 'NUMERIC').id, answer: { number: 5 }, isFinal: true };
    const first = await save(visitor, { ...final, sequence: 1 });

    expect(await save(visitor, { ...final, sequence: 1 })).toEqual(first);
    expect(await save(visitor, { ...final, sequence: 2, answer: { number: 6 } })).toMatchObject({ code: 'CONFLICT' });
  });

  it('refuses an answer to a submitted attempt', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    await submit(visitor, attempt.id);
    const { id } = questionOf(attempt, 'NUMERIC');

    expect(await save(visitor, { attemptId: attempt.id, questionId: id, sequence: 1, answer: { number: 6 } })).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it.each([
    ['an option that the question does not have', { optionIds: ['nonsense'] }, 1, 'answer'],
    ['a number for a choice', { number: 6 }, 1, 'answer'],
    ['nothing as final answer', {}, 1, 'answer'],
    ['a negative sequence', {}, -1, 'sequence'],
  ])('refuses %s and names the field', async (_case, answer, sequence, field) => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const { id } = questionOf(attempt, 'SINGLE_CHOICE');

    expect(await save(visitor, { attemptId: attempt.id, questionId: id, sequence, answer, isFinal: true })).toMatchObject({
      code: 'VALIDATION',
      field,
    });
  });

  it('finds no question under a wrong id', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const common = { attemptId: attempt.id, sequence: 1, answer: { number: 6 } };

    expect(await save(visitor, { ...common, questionId: 'nonsense' })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await save(visitor, { ...common, questionId: attempt.id })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('submitting', () => {
  it('grades what is saved and names what to read again', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const saveRight = (kind: Parameters<typeof questionOf>[1]) => {
      const question = questionOf(attempt, kind);
      return save(visitor, { attemptId: attempt.id, questionId: question.id, sequence: 1, answer: rightAnswer(question) });
    };
    await saveRight('SINGLE_CHOICE');
    await saveRight('MATCHING');

    const submitted = await submit(visitor, attempt.id);

    expect(submitted.attempt).toMatchObject({
      status: 'SUBMITTED',
      result: { earnedPoints: 2, maxPoints: 5, scorePercent: 40, readAgain: [{ slug: '1961-treaty' }] },
    });
    expect(submitted.attempt.questions[0].feedback.key.citations).toMatchObject([{ source: { slug: 'treaty-1961' } }]);
  });

  it('changes nothing the second time', async () => {
    const visitor = createVisitor(api);
    const attempt = await start(visitor);
    const first = await submit(visitor, attempt.id);

    expect(await submit(visitor, attempt.id)).toEqual(first);
  });
});

describe('the visitor', () => {
  it('is nobody without a cookie', async () => {
    expect(await createVisitor(api).send('{ viewer { id } }')).toEqual({ viewer: null });
  });

  it('walks its attempts from the newest, page by page', async () => {
    const visitor = createVisitor(api);
    for (const seed of ['a', 'b', 'c']) await start(visitor, seed);
    const page = (after: string) =>
      visitor.send(
        `{ viewer { attempts(first: 2${after}) { totalCount pageInfo { hasNextPage endCursor } edges { node { seed title } } } } }`,
      );

    const first = (await page('')).viewer.attempts;
    const second = (await page(`, after: "${first.pageInfo.endCursor}"`)).viewer.attempts;

    expect(first).toMatchObject({
      totalCount: 3,
      pageInfo: { hasNextPage: true },
      edges: [{ node: { seed: 'c' } }, { node: { seed: 'b' } }],
    });
    expect(second).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { seed: 'a', title: 'Quiz' } }] });
  });

  it('is told by headers what it may change in a minute, and what is left of that', async () => {
    const visitor = createVisitor(api);
    await start(visitor);
    const mutation = `mutation { startQuizAttempt(input: { quiz: "${QUIZ}", seed: "told" }) { __typename } }`;
    const changed = await api.ask(mutation, {}, { Cookie: visitor.cookie() });
    const read = await api.ask('{ viewer { id } }', {}, { Cookie: visitor.cookie() });

    expect(changed.headers.get('ratelimit-policy')).toBe('"address";q=6000;w=60, "visitor";q=120;w=60');
    expect(changed.headers.get('ratelimit')).toMatch(/^"address";r=\d+, "visitor";r=\d+$/);
    expect(read.headers.get('ratelimit')).toBeNull();
  });

  it('is told to wait when it asks too much', async () => {
    const limited = await startApi(buildSchema(), database.url, { RATE_LIMIT_GUEST: '2' });
    const visitor = createVisitor(limited);
    for (const seed of ['a', 'b', 'c']) await start(visitor, seed);

    const { startQuizAttempt } = await visitor.send(
      `mutation { startQuizAttempt(input: { quiz: "${QUIZ}" }) { ... on RateLimitedError { code retryAfterSeconds } } }`,
    );

    expect(startQuizAttempt).toEqual({ code: 'RATE_LIMITED', retryAfterSeconds: 30 });
    await limited.stop();
  });
});
