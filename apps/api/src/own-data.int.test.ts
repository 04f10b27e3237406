import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { deleteUnreachableLearners } from '@tumen/schema/learner/delete-unreachable-learners.command';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, createClassroom, join, namesIn, recover, tryJoin } from '../test/classroom.ts';
import { QUIZ, tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, signUpOwner } from '../test/teacher.ts';

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  api = await startApi(buildSchema(), database.url, {});
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await db.classroom.deleteMany();
  await db.learner.deleteMany();
});

const deleteAll = async (browser: Browser) =>
  (await browser.send('mutation { deleteLearner { ... on DeleteLearnerPayload { attempts enrollments } } }')).deleteLearner;
const forget = async (browser: Browser) =>
  (await browser.send('mutation { forgetDevice { ... on ForgetDevicePayload { isEverythingDeleted } } }')).forgetDevice;
const attemptsOf = async (browser: Browser) =>
  (await browser.send('{ viewer { attempts { totalCount } } }')).viewer?.attempts.totalCount;

describe('deleting everything', () => {
  it('leaves no row of the learner and nobody else worse off', async () => {
    const [mina, juna] = [openBrowser(api), openBrowser(api)];
    await tryStart(mina, { quiz: QUIZ, seed: 'a' });
    await tryStart(mina, { quiz: QUIZ, seed: 'b' });
    await tryStart(juna, { quiz: QUIZ, seed: 'a' });

    expect(await deleteAll(mina)).toEqual({ attempts: 2, enrollments: 0 });

    expect(await attemptsOf(mina)).toBeUndefined();
    expect(await attemptsOf(juna)).toBe(1);
    const rows = [db.learner, db.device, db.attempt].map((table) => (table as typeof db.learner).count());
    expect(await Promise.all(rows)).toEqual([1, 1, 1]);
    expect(await deleteAll(mina)).toEqual({ attempts: 0, enrollments: 0 });
  });

  it('takes the name and the answers out of a class, and leaves an empty place that its teacher sees', async () => {
    const classroom = await createClassroom(teacher);
    const assignment = await assign(teacher, classroom, QUIZ, { opensAt: new Date(Date.now() - 60_000).toISOString() });
    const mina = await join(api, classroom, 'Mina');
    await tryStart(mina.browser, { quiz: QUIZ, assignmentId: assignment });

    expect(await deleteAll(mina.browser)).toEqual({ attempts: 1, enrollments: 1 });

    expect(await namesIn(teacher, classroom)).toEqual([]);
    expect(await namesIn(teacher, classroom, true)).toEqual(['—']);
    expect(await db.attempt.count()).toBe(0);
    expect(JSON.stringify(await db.enrollment.findMany())).not.toContain('Mina');
    expect(await recover(openBrowser(api), mina.recoveryCode)).toMatchObject({ code: 'NOT_FOUND' });
    // Who begins anew is a new student beside the empty place.
    expect(await tryJoin(mina.browser, classroom.joinCode, 'Mina')).toMatchObject({ enrollment: { name: 'Mina' } });
  });
});

describe('forgetting a device', () => {
  it('keeps what another device leads to', async () => {
    const [phone, tablet] = [openBrowser(api), openBrowser(api)];
    await tryStart(phone, { quiz: QUIZ, seed: 'a' });
    const { createDeviceCode } = await phone.send(
      'mutation { createDeviceCode { ... on CreateDeviceCodePayload { secret: code } } }',
    );
    await tablet.send('mutation ($code: String!) { useDeviceCode(input: { code: $code }) { __typename } }', {
      code: createDeviceCode.secret,
    });

    expect(await forget(tablet)).toEqual({ isEverythingDeleted: false });
    expect([await attemptsOf(tablet), await attemptsOf(phone)]).toEqual([undefined, 1]);
  });

  it('keeps a place in a class, to which the recovery code leads back', async () => {
    const mina = await join(api, await createClassroom(teacher), 'Mina');

    expect(await forget(mina.browser)).toEqual({ isEverythingDeleted: false });
    expect(await recover(openBrowser(api), mina.recoveryCode)).toMatchObject({ enrollment: { name: 'Mina' } });
  });

  it('deletes what nobody could reach any more', async () => {
    const phone = openBrowser(api);
    await tryStart(phone, { quiz: QUIZ, seed: 'a' });

    expect(await forget(phone)).toEqual({ isEverythingDeleted: true });
    expect(await db.learner.count()).toBe(0);
    expect(await forget(phone)).toEqual({ isEverythingDeleted: false });
  });
});

describe('the yearly round', () => {
  const YEARS_AGO = new Date('2020-01-01T00:00:00Z');

  it('deletes what no browser and no recovery code leads to any more, and nothing else', async () => {
    const [gone, here, mina] = [openBrowser(api), openBrowser(api), await join(api, await createClassroom(teacher), 'Mina')];
    await tryStart(gone, { quiz: QUIZ, seed: 'a' });
    await db.learner.updateMany({ data: { createdAt: YEARS_AGO } });
    await db.device.updateMany({ data: { createdAt: YEARS_AGO } });
    await tryStart(here, { quiz: QUIZ, seed: 'a' });

    expect(await deleteUnreachableLearners(db, () => new Date())).toBe(1);

    expect([await attemptsOf(gone), await attemptsOf(here)]).toEqual([undefined, 1]);
    expect(await db.attempt.count()).toBe(1);
    expect(await recover(openBrowser(api), mina.recoveryCode)).toMatchObject({ enrollment: { name: 'Mina' } });
  });
});
