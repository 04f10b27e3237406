import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

const TEACHER = '00000000-0000-4000-8000-00000000000a';
const OPENED = new Date('2026-02-01T09:00:00Z');
const CLOSED = new Date('2026-02-02T09:00:00Z');

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await api.db.teacher.create({ data: { id: TEACHER, name: 'Han', email: 'han@school.example' } });
  await api.db.quiz.create({ data: { slug: 'quiz', title: { en: 'Quiz' }, blueprint: [] } });
});
afterAll(() => api.close());

const VIEW = { kind: 'SINGLE_CHOICE', prompt: { en: 'Which?' }, options: [], targets: [] };
const KEY = { answer: { optionIds: [], pairs: [] }, explanation: { en: 'So.' }, rationales: [], events: [], citations: [] };

type Fractions = readonly (number | null | undefined)[];

/** Questions of an attempt, by what their answers earned; null waits for a teacher, undefined was not answered. */
const questionsOf = (fractions: Fractions) =>
  fractions.map((fraction, index) => ({
    position: index + 1,
    kind: 'SINGLE_CHOICE',
    points: index + 1,
    view: VIEW,
    key: KEY,
    ...(fraction !== undefined && {
      response: { create: { answer: KEY.answer, sequence: 1, isFinal: true, fraction, savedAt: OPENED } },
    }),
  }));

/** A class in which each student handed in as many attempts at each assignment. */
async function seedClass(students: number, assignments: number, attempts: readonly Fractions[], submittedAt = OPENED) {
  await api.db.classroom.deleteMany();
  const { id } = await api.db.classroom.create({
    data: { teacherId: TEACHER, name: 'Class', timeZone: 'UTC', joinCode: '00000000', joinCodeExpiresAt: OPENED },
  });
  const works = await Promise.all(
    Array.from({ length: assignments }, () =>
      api.db.assignment.create({ data: { classroomId: id, quizSlug: 'quiz', opensAt: OPENED, closesAt: CLOSED } }),
    ),
  );
  await api.db.assignment.create({ data: { classroomId: id, lessonSlug: 'read', opensAt: OPENED } });
  for (let student = 0; student < students; student += 1) {
    const learner = await api.db.learner.create({ data: {} });
    const name = `Student ${student}`;
    const place = await api.db.enrollment.create({
      data: { classroomId: id, learnerId: learner.id, name, nameKey: name, recoveryHash: name },
    });
    for (const work of works) {
      for (const [index, fractions] of attempts.entries()) {
        await api.db.attempt.create({
          data: {
            learnerId: learner.id,
            assignmentId: work.id,
            enrollmentId: place.id,
            quizSlug: 'quiz',
            title: { en: 'Quiz' },
            seed: `${index}`,
            status: 'SUBMITTED',
            contentHash: 'test',
            startedAt: new Date(OPENED.getTime() + index * 60_000),
            submittedAt,
            questions: { create: questionsOf(fractions) },
          },
        });
      }
    }
  }
  return Buffer.from(`Classroom:${id}`).toString('base64url');
}

const BOOK = `query Book($id: ID!, $first: Int = 50, $after: String) { classroom(id: $id) {
  assignments { id quiz { title } }
  students(first: $first, after: $after) { pageInfo { hasNextPage endCursor } edges { node { name grades {
    state assignment { id } best { attemptId scorePercent earnedPoints maxPoints unmarkedCount } last { scorePercent } attempts { attemptId } } } } } } }`;

const read = (id: string, page: object = {}) => api.execute(BOOK, { id, ...page }, { teacherId: TEACHER });
type Row = { node: { name: string; grades: { state: string; best: object; last: object; attempts: object[] }[] } };
const rowsOf = (answer: Awaited<ReturnType<typeof read>>): Row['node'][] =>
  answer.data.classroom.students.edges.map(({ node }: Row) => node);

it('shows students by quizzes with the best and the last attempt', async () => {
  const id = await seedClass(2, 1, [
    [1, 0],
    [1, 1 / 3],
    [0.5, undefined],
  ]);
  const [first] = rowsOf(await read(id));

  expect(first?.name).toBe('Student 0');
  expect(first?.grades).toMatchObject([
    {
      state: 'HANDED_IN',
      best: { scorePercent: 55.56, earnedPoints: 1.67, maxPoints: 3, unmarkedCount: 0 },
      last: { scorePercent: 16.67 },
      attempts: [{}, {}, {}],
    },
  ]);
});

it('says what waits for the teacher and what came late', async () => {
  const waiting = rowsOf(await read(await seedClass(1, 1, [[1, null]])));
  expect(waiting[0]?.grades).toMatchObject([{ state: 'NEEDS_MARKING', best: { unmarkedCount: 1, earnedPoints: 1 } }]);

  const late = rowsOf(await read(await seedClass(1, 1, [[1, 1]], new Date('2026-02-02T09:30:00Z'))));
  expect(late[0]?.grades).toMatchObject([{ state: 'LATE' }]);
});

it('counts what was ruled and given by hand, and not what was dropped', async () => {
  const id = await seedClass(1, 1, [[0, 0, 1]]);
  await api.db.attemptQuestion.updateMany({ where: { position: 1 }, data: { ruledFraction: 1 } });
  await api.db.attemptQuestion.updateMany({ where: { position: 2 }, data: { ruledFraction: 1, overriddenFraction: 0.5 } });
  await api.db.attemptQuestion.updateMany({ where: { position: 3 }, data: { isDropped: true } });
  expect(rowsOf(await read(id))[0]?.grades).toMatchObject([{ best: { earnedPoints: 2, maxPoints: 3 } }]);
});

it('takes as many statements for a full class as for two students', async () => {
  const few = await read(await seedClass(2, 1, [[1]]));
  const many = await read(await seedClass(12, 4, [[1, 0], [1], [0]]));

  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(rowsOf(many).flatMap(({ grades }) => grades)).toHaveLength(48);
  expect(many.statements.length).toBe(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(10);
});

it('walks the class page by page', async () => {
  const id = await seedClass(5, 1, [[1]]);
  const names: string[] = [];
  let after: string | null = null;
  do {
    const page = await read(id, { first: 2, after });
    names.push(...rowsOf(page).map(({ name }) => name));
    const { pageInfo } = page.data.classroom.students;
    after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
  } while (after !== null);
  expect(names).toEqual(['Student 0', 'Student 1', 'Student 2', 'Student 3', 'Student 4']);
});

const MARKING = `query Marking($id: ID!) { attempt(id: $id) { title result { earnedPoints }
  student { name grades { assignment { id } best { attemptId } attempts { attemptId } } }
  assignment { classroom { id } attemptsToMark { id student { name } } }
  questions { override { earnedPoints scoredPoints } scoreChanges { reason teacherName } response { savedAt }
    feedback { fraction comment rubricMarks { points } key { explanation } } } } }`;

async function readFirstAttempt() {
  const { id } = await api.db.attempt.findFirstOrThrow({ orderBy: [{ enrollment: { nameKey: 'asc' } }, { startedAt: 'asc' }] });
  return api.execute(MARKING, { id: Buffer.from(`Attempt:${id}`).toString('base64url') }, { teacherId: TEACHER });
}
const waitingOf = (answer: Awaited<ReturnType<typeof readFirstAttempt>>): string[] =>
  answer.data.attempt.assignment.attemptsToMark.map(({ student }: { student: { name: string } }) => student.name);

it('lists the attempts with an answer that waits, by name, without those who left', async () => {
  await seedClass(4, 2, [[1, null], [1]]);
  await api.db.enrollment.updateMany({ where: { name: 'Student 2' }, data: { removedAt: OPENED } });
  expect(waitingOf(await readFirstAttempt())).toEqual(['Student 0', 'Student 1', 'Student 3']);

  await seedClass(1, 1, [[1, undefined]]);
  expect(waitingOf(await readFirstAttempt())).toEqual([]);
});

it.each([{ overriddenFraction: 1 }, { ruledFraction: 0 }, { isDropped: true }])(
  'does not wait for what is settled otherwise: %j',
  async (settled) => {
    await seedClass(1, 1, [[1, null]]);
    await api.db.attemptQuestion.updateMany({ where: { position: 2 }, data: settled });
    expect(waitingOf(await readFirstAttempt())).toEqual([]);
  },
);

it('tells what was given by hand, and what the answer earns without it', async () => {
  await seedClass(1, 1, [[0, null]]);
  await api.db.attemptQuestion.updateMany({ data: { overriddenFraction: 0.5 } });
  const { questions } = (await readFirstAttempt()).data.attempt;
  expect(questions.map(({ override }: { override: object }) => override)).toEqual([
    { earnedPoints: 0.5, scoredPoints: 0 },
    { earnedPoints: 1, scoredPoints: null },
  ]);
});

it('shows an attempt to mark with as many statements in a full class as among two', async () => {
  await seedClass(2, 1, [[1, null]]);
  const few = await readFirstAttempt();
  await seedClass(12, 4, [
    [1, null, 0, 1, null],
    [1, null, 0, 1, null],
  ]);
  await api.db.attemptQuestion.updateMany({ data: { overriddenFraction: null } });
  const many = await readFirstAttempt();

  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(waitingOf(many)).toHaveLength(24);
  expect(many.statements.length).toBe(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(20);
});
