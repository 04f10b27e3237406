import { randomUUID } from 'node:crypto';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { submitDueAttempts } from '@tumen/schema/attempt/submit-due-attempts.command';
import { readProgress } from '@tumen/schema/live/assignment-progress';
import { QUIET_BUS } from '@tumen/schema/live/quiet-bus';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom, type Student } from '../test/classroom.ts';
import { questionOf, rightAnswer, type ShownAttempt, save, submit, tryStart } from '../test/quiz.ts';
import { addQuiz, SECRET, seedQuiz } from '../test/seed.ts';
import { openStream, type Stream } from '../test/stream.ts';
import { type Browser, PASSWORD, signUpOwner } from '../test/teacher.ts';

const START = new Date('2027-04-20T09:00:00Z');
const at = (time: string) => new Date(`2027-04-20T${time}Z`);

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let other: TestApi;
let teacher: Browser;
let classroom: ShownClassroom;
let assignment: string;
let mina: Student;
let juna: Student;
let clock = START;
const now = () => clock;
const streams: Stream[] = [];

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  await addQuiz(db, 'exam', { timeLimitMinutes: 40, feedbackPolicy: 'AFTER_DEADLINE', closesAt: at('12:00:00') });
  const settings = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000', AUTH_SECRET: 'x'.repeat(32) };
  const schema = buildSchema();
  api = await startApi(schema, database.url, settings, now);
  other = await startApi(schema, database.url, settings, now);
  teacher = await signUpOwner(api);
  await keepSession();
});
afterAll(async () => {
  await Promise.all([api.stop(), other.stop()]);
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await Promise.all(streams.splice(0).map((stream) => stream.close()));
  clock = START;
  await db.attempt.deleteMany();
  classroom = await createClassroom(teacher, `Class ${randomUUID().slice(0, 8)}`);
  mina = await join(api, classroom, 'Mina');
  juna = await join(api, classroom, 'Juna');
  assignment = await assign(teacher, classroom, 'exam');
});

/** The accounts go by the clock of the machine, the rest by that of the test. */
async function keepSession(): Promise<void> {
  await db.teacherSession.updateMany({ data: { expiresAt: new Date('2030-01-01') } });
}

const PROGRESS = `version pausedAt closesAt isWhole
  students { enrollmentId name state position seenAt leftAt deadlineAt submittedAt isAutoSubmitted questions { position item isAnswered fraction } }`;

async function watch(server = other): Promise<Stream> {
  const stream = await openStream(
    server,
    teacher.cookies,
    `subscription ($classroomId: ID!, $assignmentId: ID!) { classroomActivity(classroomId: $classroomId, assignmentId: $assignmentId) { ${PROGRESS} } }`,
    { classroomId: classroom.id, assignmentId: assignment },
  );
  streams.push(stream);
  await expect.poll(() => stream.events.length).toBeGreaterThan(0);
  return stream;
}

/** How a student stands by all that a stream has told, as a page keeps it. */
function standing(stream: Stream, name: string) {
  const told = stream.events.flatMap(({ data }) => data.classroomActivity.students);
  return told.findLast((student: { name: string }) => student.name === name);
}

const begin = async ({ browser }: Student): Promise<ShownAttempt> =>
  (await tryStart(browser, { quiz: 'exam', assignmentId: assignment })).attempt;
const answer = (student: Student, attempt: ShownAttempt, number: number, sequence = 1) => {
  const questionId = questionOf(attempt, 'NUMERIC').id;
  return save(student.browser, { attemptId: attempt.id, questionId, sequence, answer: { number } });
};
const order = (mutation: string, input: object = {}) =>
  change(teacher, mutation, { assignmentId: assignment, ...input }, 'assignment { pausedAt closesAt }');
const report = ({ browser }: Student, attempt: ShownAttempt, position: number, isLeaving = false) =>
  change(browser, 'reportPresence', { attemptId: attempt.id, position, isLeaving }, 'clock { pausedAt deadlineAt isOver }');
const readAttempt = async ({ browser }: Student, { id }: ShownAttempt) =>
  (await browser.send('query ($id: ID!) { attempt(id: $id) { status deadlineAt closesAt submittedAt isAutoSubmitted } }', { id }))
    .attempt;
const submitDue = () => submitDueAttempts({ db, now, live: QUIET_BUS });

describe('the teacher’s view', () => {
  it('begins with the whole class, and hears on another server of what a student does on this one', async () => {
    const stream = await watch();
    expect(stream.events[0].data.classroomActivity).toMatchObject({ isWhole: true, pausedAt: null });
    expect(standing(stream, 'Mina')).toMatchObject({ state: 'NOT_STARTED', position: null, questions: [] });

    const attempt = await begin(mina);
    await expect.poll(() => standing(stream, 'Mina').state).toBe('WORKING');
    await report(mina, attempt, 3);
    await expect.poll(() => standing(stream, 'Mina').position).toBe(3);
    await answer(mina, attempt, 6);
    const isAnswered = () =>
      standing(stream, 'Mina').questions.filter((question: { isAnswered: boolean }) => question.isAnswered);
    await expect.poll(isAnswered).toMatchObject([{ item: 'curated:numeric', fraction: 1 }]);
    await submit(mina.browser, attempt.id);
    await expect.poll(() => standing(stream, 'Mina').state).toBe('HANDED_IN');

    expect(standing(stream, 'Juna').state).toBe('NOT_STARTED');
    expect(stream.events.slice(1).some(({ data }) => data.classroomActivity.isWhole)).toBe(false);
  });

  it('knows a wrong answer before the attempt is graded', async () => {
    const stream = await watch();
    const attempt = await begin(mina);
    await answer(mina, attempt, 60);
    const fractions = () =>
      standing(stream, 'Mina')?.questions.flatMap(({ fraction }: { fraction: number | null }) => fraction ?? []);
    await expect.poll(fractions).toEqual([0]);
  });

  it('carries neither keys nor answers', async () => {
    const stream = await watch();
    const attempt = await begin(mina);
    await answer(mina, attempt, 6);
    await expect.poll(() => stream.events.length).toBeGreaterThan(1);
    expect(JSON.stringify(stream.events)).not.toContain(SECRET);
    expect(JSON.stringify(stream.events)).not.toMatch(/optionIds|"number"/);
  });

  it('tells who closed the page and who is back', async () => {
    const stream = await watch();
    const attempt = await begin(mina);
    await report(mina, attempt, 2, true);
    await expect.poll(() => standing(stream, 'Mina').leftAt).toBe(clock.toISOString());
    await report(mina, attempt, 2);
    await expect.poll(() => standing(stream, 'Mina').leftAt).toBeNull();
  });

  it('begins anew with everything after a break, so that nothing is missed', async () => {
    const first = await watch();
    const attempt = await begin(mina);
    await first.close();
    await answer(mina, attempt, 6);
    await submit(mina.browser, attempt.id);
    const second = await watch();

    expect(standing(second, 'Mina')).toMatchObject({ state: 'HANDED_IN' });
    expect(second.events[0].data.classroomActivity.version).toBeGreaterThan(first.events[0].data.classroomActivity.version);
  });

  it('shows who joins, and nobody who was taken out', async () => {
    const stream = await watch();
    await join(api, classroom, 'Sofia');
    await expect.poll(() => standing(stream, 'Sofia')?.state).toBe('NOT_STARTED');
    await change(teacher, 'removeStudent', { enrollmentId: juna.enrollmentId }, 'enrollment { id }');
    const lastWhole = () => stream.events.findLast(({ data }) => data.classroomActivity.isWhole).data.classroomActivity.students;
    await expect.poll(() => lastWhole().map(({ name }: { name: string }) => name)).toEqual(['Mina', 'Sofia']);
  });

  it('ends when the teacher is signed out', async () => {
    const stream = await watch();
    await teacher.post('sign-out');
    const before = stream.events.length;
    // Something happens of which the stream would tell.
    await begin(mina);
    await expect.poll(() => stream.isComplete()).toBe(true);
    expect(stream.events).toHaveLength(before);

    await teacher.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    await keepSession();
  });

  it('takes a bounded number of statements, however many the students are', async () => {
    for (const name of ['Ana', 'Ben', 'Cem', 'Dae']) await begin(await join(api, classroom, name));
    const sql: string[] = [];
    const counted = createDatabase(database.url, { onStatement: (statement) => sql.push(statement) });
    const { id, classroom: taught } = await db.assignment.findFirstOrThrow({
      where: { classroom: { name: classroom.name } },
      select: { id: true, classroom: { select: { teacherId: true } } },
    });
    const progress = await readProgress({ db: counted, now, teacherId: taught.teacherId }, id, null);
    await counted.$disconnect();
    expect(progress?.students).toHaveLength(6);
    // Clock, assignment, students, their attempts, where their pages are, their questions.
    expect(sql).toHaveLength(6);
  });
});

describe('a pause', () => {
  it('stops the clock, and moves every end by its length', async () => {
    const attempt = await begin(mina);
    clock = at('09:10:00');
    expect((await order('pauseAssignment')).assignment.pausedAt).toBe(clock.toISOString());
    clock = at('10:00:00');
    // Long past the deadline of 09:40.
    expect(await submitDue()).toMatchObject({ submitted: 0 });
    expect(await readAttempt(mina, attempt)).toMatchObject({ status: 'IN_PROGRESS' });
    expect((await answer(mina, attempt, 6)).question.response).toMatchObject({ sequence: 1 });
    expect((await report(mina, attempt, 1)).clock).toMatchObject({ pausedAt: at('09:10:00').toISOString(), isOver: false });

    expect((await order('resumeAssignment')).assignment).toEqual({ pausedAt: null, closesAt: at('12:50:00').toISOString() });
    expect(await readAttempt(mina, attempt)).toMatchObject({
      deadlineAt: at('10:30:00').toISOString(),
      closesAt: at('12:50:00').toISOString(),
    });
    clock = at('10:31:00');
    expect(await submitDue()).toMatchObject({ submitted: 1 });
  });

  it('is one pause, however often it is ordered', async () => {
    const attempt = await begin(mina);
    await order('pauseAssignment');
    clock = at('09:05:00');
    await order('pauseAssignment');
    clock = at('09:10:00');
    await order('resumeAssignment');
    await order('resumeAssignment');
    expect((await readAttempt(mina, attempt)).deadlineAt).toBe(at('09:50:00').toISOString());
  });

  it('gives whoever begins in it the whole time, and the closing of the class', async () => {
    await order('pauseAssignment');
    clock = at('09:20:00');
    const attempt = await begin(mina);
    clock = at('09:30:00');
    await order('resumeAssignment');
    expect(await readAttempt(mina, attempt)).toMatchObject({
      deadlineAt: at('10:10:00').toISOString(),
      closesAt: at('12:30:00').toISOString(),
    });
  });

  it('holds the keys of those who handed in, beyond the closing that was', async () => {
    const attempt = await begin(mina);
    await answer(mina, attempt, 6);
    await submit(mina.browser, attempt.id);
    clock = at('11:50:00');
    await order('pauseAssignment');
    const readResult = async () =>
      (
        await mina.browser.send(
          'query ($id: ID!) { attempt(id: $id) { result { earnedPoints } questions { feedback { fraction } } } }',
          { id: attempt.id },
        )
      ).attempt;
    clock = at('12:30:00');
    expect(await readResult()).toMatchObject({ result: null });
    expect(JSON.stringify(await readResult())).not.toContain('fraction');
    await order('resumeAssignment');
    expect(await readResult()).toMatchObject({ result: null });
    clock = at('12:40:00');
    expect(await readResult()).toMatchObject({ result: { earnedPoints: 2 } });
  });

  it('leaves what was added to the time untouched when a student is granted more', async () => {
    const attempt = await begin(mina);
    await order('pauseAssignment');
    clock = at('09:10:00');
    await order('resumeAssignment');
    await change(teacher, 'setAccommodation', { enrollmentId: mina.enrollmentId, extraTimePercent: 50 }, 'enrollment { id }');
    // Forty minutes and twenty, and the ten of the pause.
    expect((await readAttempt(mina, attempt)).deadlineAt).toBe(at('10:10:00').toISOString());
  });

  it('reaches the page of a student', async () => {
    const attempt = await begin(mina);
    const stream = await openStream(
      other,
      mina.browser.cookies,
      'subscription ($id: ID!) { attemptClock(attemptId: $id) { pausedAt deadlineAt isOver } }',
      { id: attempt.id },
    );
    streams.push(stream);
    const last = () => stream.events.at(-1)?.data.attemptClock;
    await expect.poll(last).toEqual({ pausedAt: null, deadlineAt: at('09:40:00').toISOString(), isOver: false });
    await order('pauseAssignment');
    await expect.poll(() => last().pausedAt).toBe(START.toISOString());
    await order('resumeAssignment');
    await order('extendAssignment', { minutes: 5 });
    await expect.poll(last).toEqual({ pausedAt: null, deadlineAt: at('09:45:00').toISOString(), isOver: false });
    await order('endAssignment');
    await expect.poll(() => last().isOver).toBe(true);
  });
});

describe('more minutes', () => {
  it('are for all who are at it, and the closing moves along', async () => {
    const attempts = [await begin(mina), await begin(juna)];
    expect((await order('extendAssignment', { minutes: 10 })).assignment.closesAt).toBe(at('12:10:00').toISOString());
    expect((await readAttempt(mina, attempts[0] as ShownAttempt)).deadlineAt).toBe(at('09:50:00').toISOString());
    expect((await readAttempt(juna, attempts[1] as ShownAttempt)).deadlineAt).toBe(at('09:50:00').toISOString());
  });

  it('are for one alone', async () => {
    const attempts = [await begin(mina), await begin(juna)];
    await order('extendAssignment', { minutes: 10, enrollmentId: mina.enrollmentId });
    expect((await readAttempt(mina, attempts[0] as ShownAttempt)).deadlineAt).toBe(at('09:50:00').toISOString());
    expect((await readAttempt(juna, attempts[1] as ShownAttempt)).deadlineAt).toBe(at('09:40:00').toISOString());
  });

  it('do not bring back what is handed in', async () => {
    const attempt = await begin(mina);
    await submit(mina.browser, attempt.id);
    expect(await order('extendAssignment', { minutes: 10, enrollmentId: mina.enrollmentId })).toMatchObject({
      code: 'NOT_FOUND',
    });
    expect(await order('extendAssignment', { minutes: 0 })).toMatchObject({ code: 'VALIDATION' });
  });
});

describe('the end for all', () => {
  it('hands in every running attempt with what is on its way, and lets nobody begin', async () => {
    const attempts = [await begin(mina), await begin(juna)] as const;
    clock = at('09:10:00');
    await order('pauseAssignment');
    clock = at('09:20:00');
    await order('endAssignment');
    expect(await readAttempt(mina, attempts[0])).toMatchObject({ status: 'SUBMITTED' });
    clock = at('09:20:04');
    expect((await answer(mina, attempts[0], 6)).question.response).toMatchObject({ sequence: 1 });
    clock = at('09:20:06');
    expect(await submitDue()).toMatchObject({ submitted: 2, failures: [] });
    for (const [student, attempt] of [
      [mina, attempts[0]],
      [juna, attempts[1]],
    ] as const) {
      expect(await readAttempt(student, attempt)).toEqual({
        status: 'SUBMITTED',
        isAutoSubmitted: true,
        deadlineAt: at('09:20:00').toISOString(),
        submittedAt: at('09:20:00').toISOString(),
        closesAt: at('09:20:00').toISOString(),
      });
    }
    expect(await answer(mina, attempts[0], 7, 2)).toMatchObject({ code: 'DEADLINE_PASSED' });
    expect(
      await tryStart((await join(api, classroom, 'Sofia')).browser, { quiz: 'exam', assignmentId: assignment }),
    ).toMatchObject({
      code: 'DEADLINE_PASSED',
    });
  });

  it('is one for students with extra time, too, until the teacher gives the class more', async () => {
    await change(teacher, 'setAccommodation', { enrollmentId: mina.enrollmentId, extraTimePercent: 50 }, 'enrollment { id }');
    clock = at('09:20:00');
    await order('endAssignment');
    clock = at('09:21:00');
    expect(await tryStart(mina.browser, { quiz: 'exam', assignmentId: assignment })).toMatchObject({ code: 'DEADLINE_PASSED' });
    await order('extendAssignment', { minutes: 10 });
    expect(await begin(mina)).toHaveProperty('id');
  });
});

describe('a question on the wall', () => {
  it('is one of those that were asked, in the order of the quiz', async () => {
    await begin(mina);
    const query = 'query ($id: ID!) { assignmentProgress(assignmentId: $id) { items { item prompt } } }';
    const { items } = (await teacher.send(query, { id: assignment })).assignmentProgress;
    expect(items).toHaveLength(5);
    expect(items).toContainEqual({ item: 'curated:numeric', prompt: 'How many articles?' });
  });

  const ask = async (fields: string) =>
    (
      await teacher.send(
        `query ($id: ID!) { assignmentQuestion(assignmentId: $id, item: "curated:single") { kind prompt answered isCurated shares { text count } ${fields} } }`,
        { id: assignment },
      )
    ).assignmentQuestion;

  it('shows what share chose what, without names, and the key when it is asked for', async () => {
    for (const student of [mina, juna]) {
      const attempt = await begin(student);
      const question = questionOf(attempt, 'SINGLE_CHOICE');
      const wrong = { optionIds: [question.options.find(({ text }) => text === 'Hanoi')?.id ?? ''] };
      const given = student === mina ? rightAnswer(question) : wrong;
      await save(student.browser, { attemptId: attempt.id, questionId: question.id, sequence: 1, answer: given });
    }
    const shown = await ask('');
    expect(shown).toMatchObject({ kind: 'SINGLE_CHOICE', answered: 2, isCurated: true });
    expect(Object.fromEntries(shown.shares.map(({ text, count }: { text: string; count: number }) => [text, count]))).toEqual({
      Moscow: 1,
      Hanoi: 1,
      Beijing: 0,
    });
    expect(JSON.stringify(shown)).not.toMatch(/Mina|Juna|only-the-key/);
    const { key, shares } = await ask('key { isRight explanation }');
    expect(shares.filter((_share: unknown, index: number) => key.isRight[index])).toMatchObject([{ text: 'Moscow' }]);
    expect(key.explanation).toContain(SECRET);
  });
});
