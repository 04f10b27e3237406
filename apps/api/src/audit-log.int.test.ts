import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { AUDIT_DAYS, deleteOldEntries } from '@tumen/schema/audit/delete-old-entries';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom } from '../test/classroom.ts';
import { questionOf, tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, PASSWORD, signUpOwner, signUpTeacher } from '../test/teacher.ts';

const DAY = 86_400_000;

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;
let classroom: ShownClassroom;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  api = await startApi(buildSchema(), database.url, { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' });
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await db.classroom.deleteMany();
  await db.auditEntry.deleteMany();
  classroom = await createClassroom(teacher);
});

const FIELDS = 'edges { node { action teacherName className student { name } assignment { id } count before after } }';
type Entry = Record<'action' | 'teacherName' | 'className' | 'before' | 'after', string | null> & {
  readonly count: number | null;
  readonly student: { readonly name: string } | null;
  readonly assignment: { readonly id: string } | null;
};

async function readLog(browser: Browser, { id }: { readonly id: string } = classroom): Promise<Entry[]> {
  const query = `query ($id: ID!) { classroom(id: $id) { auditLog(first: 50) { ${FIELDS} } } }`;
  const { classroom: seen } = await browser.send(query, { id });
  return seen.auditLog.edges.map(({ node }: { node: Entry }) => node);
}
async function readSiteLog(browser: Browser): Promise<Entry[] | null> {
  const { auditLog } = await browser.send(`{ auditLog(first: 50) { ${FIELDS} } }`);
  return auditLog?.edges.map(({ node }: { node: Entry }) => node) ?? null;
}
const actions = (entries: readonly Entry[] | null) => entries?.map(({ action }) => action);
const send = (mutation: string, input: object, fields = '__typename') => change(teacher, mutation, input, fields);

describe('the log of a class', () => {
  it('tells what was done, the newest first, with small things as they were and are', async () => {
    const id = classroom.id;
    await send('updateClassroom', { classroomId: id, name: 'History 11b', timeZone: 'UTC' });
    await send('archiveClassroom', { classroomId: id });
    await send('archiveClassroom', { classroomId: id, isArchived: false });
    const who = { teacherName: 'Owner', className: 'History 11b', student: null, assignment: null, count: null };
    const none = { before: null, after: null };
    expect(await readLog(teacher)).toEqual([
      { action: 'CLASS_RESTORED', ...who, ...none },
      { action: 'CLASS_ARCHIVED', ...who, ...none },
      { action: 'CLASS_CHANGED', ...who, before: 'History 10b · Asia/Seoul', after: 'History 11b · UTC' },
      { action: 'CLASS_CREATED', ...who, before: null, after: 'History 10b · Asia/Seoul' },
    ]);
  });

  it('notes nothing where nothing changed, nor what was refused', async () => {
    await send('updateClassroom', { classroomId: classroom.id, name: 'History 10b', timeZone: 'Asia/Seoul' });
    await send('archiveClassroom', { classroomId: classroom.id, isArchived: false });
    await send('setRosterOnly', { classroomId: classroom.id, isRosterOnly: false });
    await send('deleteClassroom', { classroomId: classroom.id, name: 'Another' });
    await send('addStudents', { classroomId: classroom.id, names: ['Mina', ' '] });
    expect(actions(await readLog(teacher))).toEqual(['CLASS_CREATED']);
  });

  it('names students by their place, and nobody once the place has no name', async () => {
    const mina = await join(api, classroom, 'Mina');
    await send('removeStudent', { enrollmentId: mina.enrollmentId });
    await send('removeStudent', { enrollmentId: mina.enrollmentId });
    await send('restoreStudent', { enrollmentId: mina.enrollmentId });
    await send('issueRecoveryCodes', { classroomId: classroom.id, enrollmentIds: [mina.enrollmentId] });
    await send('setAccommodation', { enrollmentId: mina.enrollmentId, extraTimePercent: 50 });
    const entries = await readLog(teacher);

    expect(entries.map(({ action, student }) => [action, student?.name])).toEqual([
      ['ACCOMMODATION_SET', 'Mina'],
      ['RECOVERY_CODES_ISSUED', 'Mina'],
      ['STUDENT_RESTORED', 'Mina'],
      ['STUDENT_REMOVED', 'Mina'],
      ['CLASS_CREATED', undefined],
    ]);
    expect(JSON.stringify(await db.auditEntry.findMany())).not.toContain('Mina');
    await mina.browser.send('mutation { deleteLearner { __typename } }');
    expect(JSON.stringify(await readLog(teacher))).not.toContain('Mina');
  });

  it('tells of rosters, of assignments at work, of scores and of downloads', async () => {
    const { upload } = await send('addStudents', { classroomId: classroom.id, names: ['Juna', 'Sofia'] }, 'upload { id }');
    await send('undoRosterUpload', { uploadId: upload.id });
    const mina = await join(api, classroom, 'Mina');
    const quiz = await assign(teacher, classroom, 'alliance-quiz', { feedbackPolicy: 'NEVER' });
    const { attempt } = await tryStart(mina.browser, { quiz: 'alliance-quiz', assignmentId: quiz });
    await send('pauseAssignment', { assignmentId: quiz });
    await send('resumeAssignment', { assignmentId: quiz });
    await send('extendAssignment', { assignmentId: quiz, enrollmentId: mina.enrollmentId, minutes: 5 });
    await change(mina.browser, 'submitQuizAttempt', { attemptId: attempt.id }, 'attempt { id }');
    const question = { questionId: questionOf(attempt, 'SINGLE_CHOICE').id, reason: 'An example' };
    await send('overrideScore', { ...question, earnedPoints: 0.5 });
    await send('regradeAssignment', { ...question, ruling: { kind: 'FULL_POINTS' } });
    await send('endAssignment', { assignmentId: quiz });
    const file = await fetch(`${api.origin}/api/exports/${classroom.id}/grades.csv`, {
      headers: { Cookie: [...teacher.cookies].map(([name, value]) => `${name}=${value}`).join('; ') },
    });
    expect(file.status).toBe(200);

    const entries = await readLog(teacher);
    expect(entries.map(({ action, count, before, after }) => [action, count, before, after])).toEqual([
      ['GRADES_DOWNLOADED', null, null, 'csv'],
      ['ASSIGNMENT_ENDED', null, null, null],
      ['QUESTION_REGRADED', expect.any(Number), null, null],
      ['SCORE_OVERRIDDEN', null, '0', '0.5'],
      ['ASSIGNMENT_EXTENDED', 5, null, null],
      ['ASSIGNMENT_RESUMED', null, null, null],
      ['ASSIGNMENT_PAUSED', null, null, null],
      ['ASSIGNMENT_CREATED', null, null, null],
      ['ROSTER_UNDONE', 2, null, null],
      ['STUDENTS_ADDED', 2, null, null],
      ['CLASS_CREATED', null, null, 'History 10b · Asia/Seoul'],
    ]);
    expect(entries.find(({ action }) => action === 'SCORE_OVERRIDDEN')).toMatchObject({
      student: { name: 'Mina' },
      assignment: { id: quiz },
    });
  });

  it('comes in pages', async () => {
    for (let count = 0; count < 4; count++) await send('renewJoinCode', { classroomId: classroom.id });
    const page = (after: string | null) =>
      teacher.send(
        'query ($id: ID!, $after: String) { classroom(id: $id) { auditLog(first: 3, after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { action } } } } }',
        { id: classroom.id, after },
      );
    const first = (await page(null)).classroom.auditLog;
    expect([first.totalCount, first.edges.length, first.pageInfo.hasNextPage]).toEqual([5, 3, true]);
    const second = (await page(first.pageInfo.endCursor)).classroom.auditLog;
    expect(second.edges.map(({ node }: { node: Entry }) => node.action)).toEqual(['JOIN_CODE_RENEWED', 'CLASS_CREATED']);
  });
});

describe('the log of the site', () => {
  it('is its owner’s alone, who sees nothing of what is within the classes of others', async () => {
    const other = await signUpTeacher(api, teacher, 'kim@school.example');
    const theirs = await createClassroom(other, 'Secret society');
    const mina = await join(api, theirs, 'Mina');
    await change(other, 'setAccommodation', { enrollmentId: mina.enrollmentId, extraTimePercent: 50 }, '__typename');

    expect(await readSiteLog(other)).toBeNull();
    expect(await readSiteLog(openBrowser(api))).toBeNull();
    const seen = await readSiteLog(teacher);
    expect(seen?.slice(0, 5).map(({ action, teacherName }) => [action, teacherName])).toEqual([
      ['ACCOMMODATION_SET', 'Teacher'],
      ['CLASS_CREATED', 'Teacher'],
      ['SIGNED_IN', 'Teacher'],
      ['ACCOUNT_CREATED', 'Teacher'],
      ['TEACHER_INVITED', 'Owner'],
    ]);
    expect(JSON.stringify(seen)).not.toMatch(/Secret society|Mina|50 %/);
  });

  it('keeps the deletion of a class and of an account, and no more of either', async () => {
    const other = await signUpTeacher(api, teacher, 'lee@school.example');
    await createClassroom(other, 'Theirs');
    await join(api, classroom, 'Mina');
    await send('deleteClassroom', { classroomId: classroom.id, name: 'History 10b' });
    expect((await other.post('delete-user', { password: PASSWORD })).status).toBe(200);

    const seen = await readSiteLog(teacher);
    expect(seen?.slice(0, 2)).toMatchObject([
      { action: 'ACCOUNT_DELETED', teacherName: null },
      { action: 'CLASS_DELETED', teacherName: 'Owner', before: 'History 10b', count: 1 },
    ]);
    expect(actions(seen)).not.toContain('CLASS_CREATED');
  });

  it('tells of a sign-in, and of one that failed nothing', async () => {
    await teacher.post('sign-in/email', { email: 'owner@school.example', password: 'wrong horse' });
    await teacher.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    expect(actions(await readSiteLog(teacher))).toEqual(['SIGNED_IN', 'CLASS_CREATED']);
  });
});

it('forgets what was noted longer ago than the log is kept', async () => {
  const at = Date.now();
  expect(await deleteOldEntries(db, () => new Date(at + (AUDIT_DAYS - 1) * DAY))).toBe(0);
  expect(await deleteOldEntries(db, () => new Date(at + (AUDIT_DAYS + 1) * DAY))).toBe(1);
  expect(await readLog(teacher)).toEqual([]);
});
