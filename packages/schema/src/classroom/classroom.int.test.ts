import { afterAll, beforeAll, expect, it } from 'vitest';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

const TEACHER = '00000000-0000-4000-8000-00000000000a';
const LEARNER = '00000000-0000-4000-8000-000000000001';
const OPENED = new Date('2026-02-01T09:00:00Z');

let api: TestSchema;

/** Classes of the teacher, each with its students and assignments; the learner is one of the students. */
async function seedClasses(classes: number, each: number): Promise<void> {
  await api.db.classroom.deleteMany();
  for (let index = 0; index < classes; index += 1) {
    const { id: classroomId } = await api.db.classroom.create({
      data: {
        teacherId: TEACHER,
        name: `Class ${index}`,
        timeZone: 'UTC',
        joinCode: `0000000${index}`,
        joinCodeExpiresAt: OPENED,
        createdAt: OPENED,
      },
    });
    for (let student = 0; student < each; student += 1) {
      const learnerId = student === 0 ? LEARNER : (await api.db.learner.create({ data: {} })).id;
      const name = `Student ${student}`;
      await api.db.enrollment.create({
        data: {
          classroomId,
          learnerId,
          name,
          nameKey: name,
          recoveryHash: `${index} ${student}`,
          accommodations: { create: { extraTimePercent: 50 } },
        },
      });
      await api.db.assignment.create({ data: { classroomId, quizSlug: 'quiz', opensAt: OPENED } });
    }
  }
}

beforeAll(async () => {
  api = await createTestSchema({ learnerId: LEARNER });
  await api.db.teacher.create({ data: { id: TEACHER, name: 'Han', email: 'han@school.example' } });
  await api.db.quiz.create({ data: { slug: 'quiz', title: { en: 'Quiz' }, blueprint: [], timeLimitMinutes: 20 } });
});
afterAll(() => api.close());

const WORK = 'assignments { opensAt quiz { title } lesson { title } viewerRules { timeLimit } viewerAttempts { status } }';

it.each([
  [
    'a teacher',
    `{ viewer { teacher { classrooms { name teacherName joinCode ${WORK}
      students { totalCount edges { node { name accommodations { extraTimePercent assignment { opensAt } } } } } } } } }`,
    { teacherId: TEACHER, learnerId: null },
  ],
  ['a student', `{ viewer { enrollments { name classroom { name teacherName ${WORK} students { totalCount } } } } }`, {}],
])('takes as many statements for many classes, students and assignments as for few: %s', async (who, query, request) => {
  await seedClasses(1, 2);
  const few = await api.execute(query, {}, request);
  await seedClasses(4, 9);
  const many = await api.execute(query, {}, request);

  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(JSON.stringify(many.data)).toContain('Class 3');
  expect(JSON.stringify(many.data)).toContain(who === 'a teacher' ? 'PT20M' : 'PT30M');
  expect(many.statements.length).toBe(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(16);
});
