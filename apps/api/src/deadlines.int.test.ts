import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { submitDueAttempts } from '@tumen/schema/attempt/submit-due-attempts.command';
import { QUIET_BUS } from '@tumen/schema/live/quiet-bus';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { idOf, questionOf, rightAnswer, type ShownAttempt, save, startDrawn, submit, tryStart } from '../test/quiz.ts';
import { addQuiz, seedQuiz } from '../test/seed.ts';
import { end, startServerProcess } from '../test/server-process.ts';
import { createVisitor, type Visitor } from '../test/visitor.ts';

const START = new Date('2027-04-20T09:00:00Z');
const at = (time: string) => new Date(`2027-04-20T${time}Z`);

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let clock = START;
const now = () => clock;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  await addQuiz(db, 'timed', { timeLimitMinutes: 40, feedbackPolicy: 'AFTER_SUBMISSION' });
  await addQuiz(db, 'closing', { timeLimitMinutes: 40, closesAt: at('09:30:00') });
  await addQuiz(db, 'twice', { attemptsAllowed: 2 });
  api = await startApi(buildSchema(), database.url, { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' }, now);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  clock = START;
  await db.attempt.deleteMany();
});

/** Somebody who was here before: a first visitor gets the cookie with the first answer. */
async function returning(): Promise<Visitor> {
  const visitor = createVisitor(api);
  await tryStart(visitor, { quiz: 'alliance-quiz' });
  return visitor;
}

const read = async (visitor: Visitor, id: string) =>
  (
    await visitor.send(`{ attempt(id: "${id}") { status startedAt deadlineAt submittedAt isAutoSubmitted serverTime quizVersion timeLimit
      feedbackPolicy result { earnedPoints maxPoints } questions { kind points response { sequence answer { optionIds number } } } } }`)
  ).attempt;

const saveNumber = (visitor: Visitor, attempt: ShownAttempt, sequence: number, number: number) =>
  save(visitor, { attemptId: attempt.id, questionId: questionOf(attempt, 'NUMERIC').id, sequence, answer: { number } });

describe('the clock of the server', () => {
  it('sets the deadline when the attempt begins, and tells it with its own time', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    clock = at('09:10:00');

    expect(await read(visitor, attempt.id)).toMatchObject({
      status: 'IN_PROGRESS',
      timeLimit: 'PT40M',
      startedAt: START.toISOString(),
      deadlineAt: at('09:40:00').toISOString(),
      serverTime: at('09:10:00').toISOString(),
    });
  });

  it('ends an attempt when the quiz closes, were there time left', async () => {
    const attempt = await startDrawn(createVisitor(api), 'closing');

    expect(attempt.deadlineAt).toBe(at('09:30:00').toISOString());
  });

  it('takes what was on its way at the deadline, refuses what comes later and keeps what was there', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    clock = at('09:40:04.999');
    expect((await saveNumber(visitor, attempt, 1, 6)).question.response).toMatchObject({ sequence: 1, answer: { number: 6 } });

    clock = at('09:40:05.001');
    expect(await saveNumber(visitor, attempt, 2, 7)).toMatchObject({
      __typename: 'DeadlinePassedError',
      code: 'DEADLINE_PASSED',
      deadlineAt: at('09:40:00').toISOString(),
    });
    await submitDueAttempts({ db, now, live: QUIET_BUS });
    // Graded by now, and thereby final: what the student has to know is the time all the same.
    expect(await saveNumber(visitor, attempt, 3, 7)).toMatchObject({ code: 'DEADLINE_PASSED' });

    const { result, questions } = await read(visitor, attempt.id);
    expect(questionOf({ ...attempt, questions }, 'NUMERIC')).toMatchObject({ response: { answer: { number: 6 } } });
    expect(result).toEqual({ earnedPoints: 2, maxPoints: 10 });
  });

  it('repeats to a late retry what it had stored in time', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    const first = await saveNumber(visitor, attempt, 1, 6);
    clock = at('10:00:00');
    await submitDueAttempts({ db, now, live: QUIET_BUS });

    // Graded meanwhile, and otherwise the same.
    const retry = await saveNumber(visitor, attempt, 1, 6);
    expect(retry.question.response).toEqual({ ...first.question.response, isFinal: true });
  });

  it('starts nothing in a quiz that has closed', async () => {
    clock = at('09:30:00');

    expect(await tryStart(createVisitor(api), { quiz: 'closing' })).toMatchObject({ code: 'DEADLINE_PASSED' });
  });
});

describe('at the deadline', () => {
  it('shows an attempt as over at once, though nobody has graded it yet', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    clock = at('09:40:00');

    expect(await read(visitor, attempt.id)).toMatchObject({ status: 'SUBMITTED', result: null });
  });

  it('hands in what it holds with nobody connected, at the deadline and not at the time of the work', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    await saveNumber(visitor, attempt, 1, 6);
    clock = at('11:23:00');

    expect(await submitDueAttempts({ db, now, live: QUIET_BUS })).toMatchObject({ submitted: 1, failures: [] });
    expect(await read(visitor, attempt.id)).toMatchObject({
      status: 'SUBMITTED',
      submittedAt: at('09:40:00').toISOString(),
      isAutoSubmitted: true,
      result: { earnedPoints: 2, maxPoints: 10 },
    });
  });

  it('hands in nothing before the deadline, and nothing twice', async () => {
    const visitor = createVisitor(api);
    const attempt = await startDrawn(visitor, 'timed');
    clock = at('09:40:05');
    expect(await submitDueAttempts({ db, now, live: QUIET_BUS })).toMatchObject({ submitted: 0 });
    await submit(visitor, attempt.id);
    clock = at('09:50:00');

    expect(await submitDueAttempts({ db, now, live: QUIET_BUS })).toMatchObject({ submitted: 0 });
    expect(await read(visitor, attempt.id)).toMatchObject({ isAutoSubmitted: false, submittedAt: at('09:40:05').toISOString() });
  });

  it('hands in each attempt once when several processes come to it together', async () => {
    const visitors = Array.from({ length: 12 }, () => createVisitor(api));
    await Promise.all(visitors.map((visitor) => startDrawn(visitor, 'timed')));
    clock = at('09:41:00');
    const other = createDatabase(database.url);
    const rounds = await Promise.all([db, other, db, other].map((each) => submitDueAttempts({ db: each, now, live: QUIET_BUS })));
    await other.$disconnect();

    expect(rounds.reduce((sum, { submitted }) => sum + submitted, 0)).toBe(12);
    expect(rounds.flatMap(({ failures }) => failures)).toEqual([]);
  });

  it('lets an attempt that cannot be graded hold up no other', async () => {
    const [broken, sound] = [createVisitor(api), createVisitor(api)];
    const attempts = [await startDrawn(broken, 'timed'), await startDrawn(sound, 'timed')];
    for (const [index, visitor] of [broken, sound].entries()) {
      const attempt = attempts[index];
      if (attempt) await saveNumber(visitor, attempt, 1, 6);
    }
    const id =
      Buffer.from(attempts[0]?.id ?? '', 'base64url')
        .toString()
        .split(':')[1] ?? '';
    await db.attemptQuestion.updateMany({ where: { attemptId: id }, data: { key: {} } });
    clock = at('09:41:00');

    const { submitted, failures } = await submitDueAttempts({ db, now, live: QUIET_BUS });
    expect({ submitted, failed: failures.map((failure) => failure.id) }).toEqual({ submitted: 1, failed: [id] });
  });

  it('starts another attempt once the one before is over', async () => {
    const visitor = createVisitor(api);
    const first = await startDrawn(visitor, 'timed');
    clock = at('09:50:00');
    const second = await startDrawn(visitor, 'timed');

    expect(second.id).not.toBe(first.id);
    expect(await read(visitor, first.id)).toMatchObject({ isAutoSubmitted: true });
  });
});

it('hands in at once, after a restart, what was due while the server was dead', async () => {
  const first = await startServerProcess(database.url);
  const visitor = createVisitor(first);
  const attempt = await startDrawn(visitor, 'timed');
  const question = questionOf(attempt, 'SINGLE_CHOICE');
  await save(visitor, { attemptId: attempt.id, questionId: question.id, sequence: 1, answer: rightAnswer(question) });
  await end(first, 'SIGKILL');
  // Nobody may set the clock of the machine: the deadline moves instead, to before the crash.
  const past = new Date(Date.now() - 60_000);
  await db.attempt.updateMany({ where: { status: 'IN_PROGRESS' }, data: { deadlineAt: past } });

  const [second, third] = await Promise.all([startServerProcess(database.url), startServerProcess(database.url)]);
  const returned = createVisitor(second, visitor.cookie());
  await expect
    .poll(async () => (await read(returned, attempt.id)).result, { timeout: 10_000 })
    .toEqual({
      earnedPoints: 2,
      maxPoints: 10,
    });
  expect(await read(returned, attempt.id)).toMatchObject({ isAutoSubmitted: true, submittedAt: past.toISOString() });
  await Promise.all([end(second, 'SIGTERM'), end(third, 'SIGTERM')]);
});

describe('starting', () => {
  it('makes one attempt of a double click where the server draws the seed', async () => {
    const visitor = await returning();
    const attempts = await Promise.all(Array.from({ length: 8 }, () => startDrawn(visitor, 'timed')));

    expect(new Set(attempts.map(({ id }) => id)).size).toBe(1);
    expect(attempts[0]?.questions).toHaveLength(5);
  });

  it('is refused once all attempts are used up, however many come at once', async () => {
    const visitor = await returning();
    for (const round of [1, 2]) {
      const attempts = await Promise.all(Array.from({ length: 6 }, () => startDrawn(visitor, 'twice')));
      expect(new Set(attempts.map(({ id }) => id)).size, `round ${round}`).toBe(1);
      await Promise.all(attempts.slice(0, 2).map(({ id }) => submit(visitor, id)));
    }

    expect(await tryStart(visitor, { quiz: 'twice' })).toMatchObject({ code: 'FORBIDDEN' });
    expect(await tryStart(createVisitor(api), { quiz: 'twice' })).toHaveProperty('attempt');
  });

  it('exceeds no allowance when starts and submissions cross', async () => {
    const visitor = createVisitor(api);
    const first = await startDrawn(visitor, 'twice');
    await Promise.all(
      Array.from({ length: 10 }, async () => {
        const { attempt } = await tryStart(visitor, { quiz: 'twice' });
        if (attempt) await submit(visitor, attempt.id);
      }),
    );
    const { viewer } = await visitor.send('{ viewer { attempts { totalCount } } }');

    expect(viewer.attempts.totalCount).toBeLessThanOrEqual(2);
    expect(await read(visitor, first.id)).toMatchObject({ status: 'SUBMITTED' });
  });
});

it('keeps the rules that an attempt began with when the quiz changes', async () => {
  await addQuiz(db, 'changing', { timeLimitMinutes: 40, feedbackPolicy: 'AFTER_SUBMISSION' });
  const visitor = createVisitor(api);
  const attempt = await startDrawn(visitor, 'changing');
  await db.quiz.update({
    where: { slug: 'changing' },
    data: {
      timeLimitMinutes: 5,
      feedbackPolicy: 'AT_ONCE',
      version: 'v2',
      blueprint: [{ curated: 'alliance', count: 1, points: 9 }],
    },
  });
  const question = questionOf(attempt, 'SINGLE_CHOICE');
  const answer = { optionIds: [idOf(question.options, 'Moscow')] };
  const saved = await save(visitor, { attemptId: attempt.id, questionId: question.id, sequence: 1, answer, isFinal: true });

  expect(saved.question.feedback).toBeNull();
  expect(await read(visitor, attempt.id)).toMatchObject({
    quizVersion: 'v1',
    timeLimit: 'PT40M',
    feedbackPolicy: 'AFTER_SUBMISSION',
    deadlineAt: at('09:40:00').toISOString(),
  });
  const submitted = await submit(visitor, attempt.id);
  expect(submitted.attempt.result).toMatchObject({ earnedPoints: 2, maxPoints: 10 });
});
