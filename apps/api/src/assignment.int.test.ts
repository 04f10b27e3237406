import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { submitDueAttempts } from '@tumen/schema/attempt/submit-due-attempts.command';
import { QUIET_BUS } from '@tumen/schema/live/quiet-bus';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom, type Student } from '../test/classroom.ts';
import { tryStart } from '../test/quiz.ts';
import { addEssayQuiz, addQuiz, seedQuiz } from '../test/seed.ts';
import { type Browser, signUpOwner } from '../test/teacher.ts';

const START = new Date('2027-04-20T09:00:00Z');
const at = (time: string) => new Date(`2027-04-20T${time}Z`);

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;
let clock = START;
let classroom: ShownClassroom;
let mina: Student;
let juna: Student;
const now = () => clock;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  await addQuiz(db, 'exam', { timeLimitMinutes: 40, attemptsAllowed: 1, feedbackPolicy: 'AFTER_SUBMISSION' });
  await addEssayQuiz(db, 'essay-quiz');
  api = await startApi(buildSchema(), database.url, { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' }, now);
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  clock = START;
  await db.classroom.deleteMany();
  classroom = await createClassroom(teacher);
  mina = await join(api, classroom, 'Mina');
  juna = await join(api, classroom, 'Juna');
});

const begin = ({ browser }: Student, quiz: string, assignmentId: string) => tryStart(browser, { quiz, assignmentId });
const grant = (student: Student, input: object) =>
  change(
    teacher,
    'setAccommodation',
    { enrollmentId: student.enrollmentId, ...input },
    'enrollment { accommodations { extraTimePercent } }',
  );
const update = (assignmentId: string, terms: object) =>
  change(teacher, 'updateAssignment', { assignmentId, terms }, 'assignment { closesAt }');
const handIn = ({ browser }: Student, attemptId: string) =>
  change(browser, 'submitQuizAttempt', { attemptId }, 'attempt { result { maxPoints } questions { feedback { fraction } } }');
const readAttempt = async ({ browser }: Student, id: string) =>
  (await browser.send(`{ attempt(id: "${id}") { status deadlineAt closesAt timeLimit feedbackPolicy result { maxPoints } } }`))
    .attempt;

describe('the rules of an assignment', () => {
  it('hold instead of those of the quiz, which stays as it is for everybody else', async () => {
    const terms = { closesAt: at('10:00:00'), timeLimitMinutes: 15, attemptsAllowed: 2, feedbackPolicy: 'NEVER' };
    const assignment = await assign(teacher, classroom, 'alliance-quiz', terms);
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);
    const free = await tryStart(mina.browser, { quiz: 'alliance-quiz' });

    expect(await readAttempt(mina, attempt.id)).toMatchObject({
      deadlineAt: at('09:15:00').toISOString(),
      closesAt: at('10:00:00').toISOString(),
      timeLimit: 'PT15M',
      feedbackPolicy: 'NEVER',
    });
    expect(free.attempt.id).not.toBe(attempt.id);
    expect(free.attempt.deadlineAt).toBeNull();
    expect((await handIn(mina, attempt.id)).attempt.questions).toContainEqual({ feedback: null });
  });

  it('are those of the quiz where it says nothing', async () => {
    const { attempt } = await begin(mina, 'exam', await assign(teacher, classroom, 'exam'));

    expect(await readAttempt(mina, attempt.id)).toMatchObject({ timeLimit: 'PT40M', feedbackPolicy: 'AFTER_SUBMISSION' });
  });

  it('add the essay of the lesson, for half as many points as the quiz has, where it says so, and to nobody else', async () => {
    const assignment = await assign(teacher, classroom, 'alliance-quiz', { hasEssay: true });
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);
    const free = await tryStart(mina.browser, { quiz: 'alliance-quiz' });

    expect(attempt.questions.map(({ kind }: { kind: string }) => kind)).toHaveLength(6);
    expect(attempt.questions.at(-1)).toMatchObject({ kind: 'ESSAY', prompt: 'Why a treaty?' });
    expect(free.attempt.questions).toHaveLength(5);
    expect((await handIn(mina, attempt.id)).attempt.result.maxPoints).toBe(10);
  });

  it('have no essay where the quiz is of no lesson', async () => {
    await addQuiz(db, 'of-no-lesson', { lessonSlug: null });

    const input = { classroomId: classroom.id, quiz: 'of-no-lesson', terms: { hasEssay: true } };
    expect(await change(teacher, 'createAssignment', input, 'assignment { id }')).toMatchObject({
      code: 'VALIDATION',
      field: 'hasEssay',
    });
  });

  it('give one attempt to a double click, and no more attempts than they allow', async () => {
    const assignment = await assign(teacher, classroom, 'alliance-quiz', { attemptsAllowed: 1 });
    const starts = await Promise.all([1, 2, 3].map(() => begin(mina, 'alliance-quiz', assignment)));
    expect(new Set(starts.map(({ attempt }) => attempt.id)).size).toBe(1);

    await handIn(mina, starts[0].attempt.id);
    expect(await begin(mina, 'alliance-quiz', assignment)).toMatchObject({ code: 'FORBIDDEN' });
    expect((await begin(juna, 'alliance-quiz', assignment)).attempt).toBeDefined();
  });

  it('take no seed, and no other quiz', async () => {
    const assignmentId = await assign(teacher, classroom, 'alliance-quiz');

    expect(await tryStart(mina.browser, { quiz: 'alliance-quiz', seed: 'mine', assignmentId })).toMatchObject({
      code: 'VALIDATION',
    });
    expect(await begin(mina, 'exam', assignmentId)).toMatchObject({ code: 'VALIDATION' });
  });

  it.each([
    ['VALIDATION', { quiz: 'exam', lesson: 'alliance', terms: {} }],
    ['VALIDATION', { terms: {} }],
    ['NOT_FOUND', { quiz: 'no-quiz', terms: {} }],
    ['NOT_FOUND', { lesson: 'no-lesson', terms: {} }],
    ['VALIDATION', { quiz: 'exam', terms: { closesAt: START } }],
    ['VALIDATION', { quiz: 'exam', terms: { timeLimitMinutes: 0 } }],
    ['VALIDATION', { quiz: 'exam', terms: { attemptsAllowed: 0 } }],
    ['VALIDATION', { quiz: 'exam', terms: { feedbackPolicy: 'AFTER_DEADLINE' } }],
    ['VALIDATION', { lesson: 'alliance', terms: { timeLimitMinutes: 5 } }],
  ])('are refused with %s when they say nothing possible: %j', async (code, input) => {
    expect(await change(teacher, 'createAssignment', { classroomId: classroom.id, ...input }, 'assignment { id }')).toMatchObject(
      { code },
    );
  });
});

describe('the clock of the server', () => {
  it('opens and closes an assignment', async () => {
    const assignment = await assign(teacher, classroom, 'alliance-quiz', { opensAt: at('09:10:00'), closesAt: at('09:55:00') });
    const listed = async () =>
      (await mina.browser.send('{ viewer { enrollments { classroom { assignments { id } } } } }')).viewer.enrollments[0].classroom
        .assignments;
    clock = at('09:09:59');
    expect([await listed(), (await begin(mina, 'alliance-quiz', assignment)).code]).toEqual([[], 'NOT_FOUND']);

    clock = at('09:10:00');
    expect(await listed()).toEqual([{ id: assignment }]);
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);
    expect(attempt.deadlineAt).toBe(at('09:55:00').toISOString());

    clock = at('09:55:00');
    expect(await begin(juna, 'alliance-quiz', assignment)).toMatchObject({ code: 'DEADLINE_PASSED' });
    clock = at('09:56:00');
    await submitDueAttempts({ db, now, live: QUIET_BUS });
    expect(await readAttempt(mina, attempt.id)).toMatchObject({ status: 'SUBMITTED', result: { maxPoints: 5 } });
  });

  it('starts nothing for whoever was removed, nor in a class that has ended', async () => {
    const assignment = await assign(teacher, classroom, 'alliance-quiz');
    await change(teacher, 'removeStudent', { enrollmentId: mina.enrollmentId }, 'enrollment { id }');
    expect(await begin(mina, 'alliance-quiz', assignment)).toMatchObject({ code: 'NOT_FOUND' });

    await change(teacher, 'archiveClassroom', { classroomId: classroom.id }, 'classroom { id }');
    expect(await begin(juna, 'alliance-quiz', assignment)).toMatchObject({ code: 'FORBIDDEN' });
  });
});

describe('an accommodation', () => {
  it('for the whole class and for one assignment gives what is more, and shows it to the student', async () => {
    const assignment = await assign(teacher, classroom, 'exam', { closesAt: at('09:45:00') });
    await grant(mina, { extraTimePercent: 50 });
    await grant(mina, { assignmentId: assignment, extraTimePercent: 25, extraAttempts: 1 });
    const { viewer } = await mina.browser.send(
      '{ viewer { enrollments { classroom { assignments { viewerRules { timeLimit attemptsAllowed closesAt } } } } } }',
    );
    const rules = { timeLimit: 'PT60M', attemptsAllowed: 2, closesAt: at('10:05:00').toISOString() };
    expect(viewer.enrollments[0].classroom.assignments).toEqual([{ viewerRules: rules }]);

    const [hers, others] = [await begin(mina, 'exam', assignment), await begin(juna, 'exam', assignment)];
    expect(hers.attempt.deadlineAt).toBe(at('10:00:00').toISOString());
    expect(others.attempt.deadlineAt).toBe(at('09:40:00').toISOString());
  });

  it('moves the deadline of an attempt that goes on, alone, and never back', async () => {
    const assignment = await assign(teacher, classroom, 'exam');
    const [hers, others] = [await begin(mina, 'exam', assignment), await begin(juna, 'exam', assignment)];
    clock = at('09:30:00');
    await grant(mina, { extraTimePercent: 50 });
    expect(await readAttempt(mina, hers.attempt.id)).toMatchObject({
      deadlineAt: at('10:00:00').toISOString(),
      timeLimit: 'PT60M',
    });
    expect(await readAttempt(juna, others.attempt.id)).toMatchObject({ deadlineAt: at('09:40:00').toISOString() });

    await grant(mina, {});
    clock = at('09:59:00');
    await submitDueAttempts({ db, now, live: QUIET_BUS });
    expect(await readAttempt(mina, hers.attempt.id)).toMatchObject({
      status: 'IN_PROGRESS',
      deadlineAt: at('10:00:00').toISOString(),
    });
    expect(await readAttempt(juna, others.attempt.id)).toMatchObject({ status: 'SUBMITTED' });
  });

  it('gives a later closing of the student’s own, and their keys wait for it', async () => {
    const terms = { closesAt: at('09:30:00'), feedbackPolicy: 'AFTER_DEADLINE' };
    const assignment = await assign(teacher, classroom, 'alliance-quiz', terms);
    await grant(mina, { assignmentId: assignment, closesAt: at('11:00:00') });
    clock = at('10:00:00');
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);

    expect(attempt.deadlineAt).toBe(at('11:00:00').toISOString());
    expect((await handIn(mina, attempt.id)).attempt.result).toBeNull();
    clock = at('11:00:00');
    expect((await readAttempt(mina, attempt.id)).result).toEqual({ maxPoints: 5 });
  });

  it.each([{ extraTimePercent: -1 }, { extraTimePercent: 401 }, { extraAttempts: -1 }, { closesAt: at('12:00:00') }])(
    'is not %j',
    async (granted) => {
      expect(await grant(mina, granted)).toMatchObject({ code: 'VALIDATION' });
    },
  );

  it('belongs to the class of the student', async () => {
    const elsewhere = await assign(teacher, await createClassroom(teacher, 'another class'), 'exam');

    expect(await grant(mina, { assignmentId: elsewhere, extraAttempts: 1 })).toMatchObject({ code: 'NOT_FOUND' });
  });
});

describe('an assignment that is changed', () => {
  it('gives a later end to those who are at it, and an earlier one to those who come', async () => {
    const assignment = await assign(teacher, classroom, 'alliance-quiz', { closesAt: at('09:30:00') });
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);
    await update(assignment, { opensAt: START, closesAt: at('10:30:00') });
    expect((await readAttempt(mina, attempt.id)).deadlineAt).toBe(at('10:30:00').toISOString());

    await update(assignment, { opensAt: START, closesAt: at('09:20:00') });
    expect((await readAttempt(mina, attempt.id)).deadlineAt).toBe(at('10:30:00').toISOString());
    expect((await begin(juna, 'alliance-quiz', assignment)).attempt.deadlineAt).toBe(at('09:20:00').toISOString());
  });

  it('does not show keys to those who are done before the others are', async () => {
    const terms = { opensAt: START, closesAt: at('09:30:00'), feedbackPolicy: 'AFTER_DEADLINE' };
    const assignment = await assign(teacher, classroom, 'alliance-quiz', terms);
    const { attempt } = await begin(mina, 'alliance-quiz', assignment);
    await handIn(mina, attempt.id);
    await update(assignment, { ...terms, closesAt: at('10:30:00') });
    clock = at('09:30:00');

    expect((await readAttempt(mina, attempt.id)).result).toBeNull();
  });

  it('is taken back while nobody began it, and kept from then on', async () => {
    const [one, other] = [await assign(teacher, classroom, 'exam'), await assign(teacher, classroom, 'alliance-quiz')];
    await begin(mina, 'exam', one);

    expect(await change(teacher, 'deleteAssignment', { assignmentId: one }, 'deletedAssignmentId')).toMatchObject({
      code: 'CONFLICT',
    });
    expect(await change(teacher, 'deleteAssignment', { assignmentId: other }, 'deletedAssignmentId')).toEqual({
      __typename: 'DeleteAssignmentPayload',
      deletedAssignmentId: other,
    });
  });

  it('goes with its class, and the attempts at it, and no other', async () => {
    const { attempt } = await begin(mina, 'exam', await assign(teacher, classroom, 'exam'));
    const free = (await tryStart(mina.browser, { quiz: 'alliance-quiz' })).attempt;
    await change(teacher, 'deleteClassroom', { classroomId: classroom.id, name: 'History 10b' }, 'deletedClassroomId');

    expect(await readAttempt(mina, attempt.id)).toBeNull();
    expect(await readAttempt(mina, free.id)).toMatchObject({ status: 'IN_PROGRESS' });
  });
});
