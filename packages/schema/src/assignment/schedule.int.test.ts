import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';
import { encodeNodeId } from '../relay/node-id.ts';

const TEACHER = '00000000-0000-4000-8000-00000000000a';
const OTHER_TEACHER = '00000000-0000-4000-8000-00000000000b';
const WORK =
  'opensAt closesAt attemptsAllowed timeLimitMinutes feedbackPolicy order quiz { slug usage } lesson { slug } viewerRules { attemptsAllowed }';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
  await api.db.teacher.create({ data: { id: TEACHER, name: 'Han', email: 'han@school.example' } });
  await api.db.teacher.create({ data: { id: OTHER_TEACHER, name: 'Kim', email: 'kim@school.example' } });
});
afterAll(() => api.close());
beforeEach(() => api.db.classroom.deleteMany());

async function addClass(timeZone = 'Asia/Seoul', teacherId = TEACHER): Promise<string> {
  const { id } = await api.db.classroom.create({
    data: { teacherId, name: 'Class', timeZone, joinCode: crypto.randomUUID(), joinCodeExpiresAt: new Date() },
  });
  return encodeNodeId('Classroom', id);
}

async function change(mutation: string, input: object, fields: string) {
  const name = mutation.charAt(0).toUpperCase() + mutation.slice(1);
  const operation = `mutation ($input: ${name}Input!) { ${mutation}(input: $input) { ... on UserError { code } ... on ${name}Payload { ${fields} } } }`;
  const { data, errors } = await api.execute(operation, { input }, { teacherId: TEACHER });
  expect(errors).toEqual([]);
  return data[mutation];
}

const schedule = (classroomId: string, input: object = {}) =>
  change(
    'scheduleCourse',
    { classroomId, firstDay: '2027-03-01', dueWeekday: 'SUNDAY', dueTime: '23:59', ...input },
    `assignments { ${WORK} }`,
  );

describe('the schedule of a course', () => {
  it('gives each week its lesson and exit quiz, and the exams in their weeks', async () => {
    const { assignments } = await schedule(await addClass());
    const works = assignments.map(({ quiz, lesson }: { quiz?: { slug: string }; lesson?: { slug: string } }) =>
      quiz ? `quiz ${quiz.slug}` : `lesson ${lesson?.slug}`,
    );
    expect(works).toHaveLength(32);
    expect(new Set(works).size).toBe(32);
    expect(assignments[0]).toMatchObject({ opensAt: '2027-02-28T15:00:00.000Z', closesAt: '2027-03-07T14:59:00.000Z' });
    const weekTwo = assignments.filter(({ opensAt }: { opensAt: string }) => opensAt === '2027-03-07T15:00:00.000Z');
    expect(weekTwo).toHaveLength(2);
    expect(weekTwo.every(({ closesAt }: { closesAt: string }) => closesAt === '2027-03-14T14:59:00.000Z')).toBe(true);
  });

  it('gives an exam one attempt, and feedback when nobody can take it any more', async () => {
    const { assignments } = await schedule(await addClass(), { lessons: false, exitQuizzes: false });
    const { data } = await api.execute('{ course { exams { slug week } } }');
    const monday = (week: number) => new Date(Date.parse('2027-02-28T15:00:00Z') + (week - 1) * 7 * 86_400_000).toISOString();
    expect(assignments).toEqual(
      data.course.exams.map(({ slug, week }: { slug: string; week: number }) =>
        expect.objectContaining({
          quiz: { slug, usage: 'EXAM' },
          opensAt: monday(week),
          viewerRules: { attemptsAllowed: 1 },
          feedbackPolicy: 'AFTER_DEADLINE',
        }),
      ),
    );
  });

  it('leaves alone what the class has, and does nothing twice, not at the same moment either', async () => {
    const classroomId = await addClass();
    const terms = { closesAt: '2027-12-01T00:00:00Z', attemptsAllowed: 3 };
    await change('createAssignment', { classroomId, quiz: 'the-freeze', terms }, 'assignment { opensAt }');
    const all = await Promise.all([schedule(classroomId), schedule(classroomId)]);
    expect(all.map(({ assignments }) => assignments.length).sort((a, b) => a - b)).toEqual([0, 31]);
    const rows = await api.db.assignment.findMany({ where: { quizSlug: 'the-freeze' } });
    expect(rows).toEqual([expect.objectContaining({ attemptsAllowed: 3, closesAt: new Date(terms.closesAt) })]);
  });

  it.each([
    ['VALIDATION', { dueTime: '25:00' }],
    ['VALIDATION', { lessons: false, exitQuizzes: false, exams: false }],
  ])('is refused with %s for %j, and assigns nothing', async (code, input) => {
    expect(await schedule(await addClass(), input)).toEqual({ code });
    expect(await api.db.assignment.count()).toBe(0);
  });

  it('is refused in a class that has ended', async () => {
    const classroomId = await addClass();
    await change('archiveClassroom', { classroomId }, 'classroom { name }');
    expect(await schedule(classroomId)).toEqual({ code: 'FORBIDDEN' });
  });
});

describe('a copy of an assignment', () => {
  const copy = async (from: string, to: string) => {
    const terms = {
      opensAt: '2027-03-01T00:00:00Z',
      closesAt: '2027-03-02T00:30:00Z',
      timeLimitMinutes: 15,
      attemptsAllowed: 2,
      feedbackPolicy: 'AFTER_DEADLINE',
      order: 'SHUFFLED',
    };
    const { assignment } = await change(
      'createAssignment',
      { classroomId: from, quiz: 'the-freeze', terms },
      'assignment { id }',
    );
    return change('copyAssignment', { assignmentId: assignment.id, classroomId: to }, `assignment { ${WORK} classroom { id } }`);
  };

  it('has the same rules, and the same times by the clock of the other class', async () => {
    const moscow = await addClass('Europe/Moscow');
    const { assignment } = await copy(await addClass('Asia/Seoul'), moscow);
    expect(assignment).toMatchObject({
      // Nine in the morning there, as it was in Seoul.
      opensAt: '2027-03-01T06:00:00.000Z',
      closesAt: '2027-03-02T06:30:00.000Z',
      timeLimitMinutes: 15,
      attemptsAllowed: 2,
      feedbackPolicy: 'AFTER_DEADLINE',
      order: 'SHUFFLED',
      quiz: { slug: 'the-freeze' },
      classroom: { id: moscow },
    });
  });

  it('goes to no class of another teacher', async () => {
    const theirs = await addClass('Asia/Seoul', OTHER_TEACHER);
    expect(await copy(await addClass(), theirs)).toEqual({ code: 'NOT_FOUND' });
    expect(await api.db.assignment.count({ where: { classroom: { teacherId: OTHER_TEACHER } } })).toBe(0);
  });
});
