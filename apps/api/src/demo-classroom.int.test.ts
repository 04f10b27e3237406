/** The demo classroom on the content of the repository: what a visitor without an account gets, and that nothing of it stays. */
import { fileURLToPath } from 'node:url';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { importContentFolder } from '@tumen/database/import/import-content';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { readAnswer, readKey, readView } from '@tumen/schema/attempt/stored';
import { deleteEndedDemos } from '@tumen/schema/demo/delete-demo.command';
import { playDemoStudents } from '@tumen/schema/demo/play-demo-students.command';
import { QUIET_BUS } from '@tumen/schema/live/quiet-bus';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { change, join } from '../test/classroom.ts';
import { tryStart } from '../test/quiz.ts';
import { type Browser, openBrowser, PASSWORD, signUpOwner } from '../test/teacher.ts';

const contentFolder = fileURLToPath(new URL('../../../content', import.meta.url));
const schema = buildSchema();
const DAY_MS = 86_400_000;

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
/** Rows of each table that people fill, before anything of a demo was made. */
let before: Record<string, number>;
let visitor: Browser;
let classroom: { readonly id: string; readonly joinCode: string };

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await importContentFolder(db, contentFolder);
  api = await startApi(schema, database.url, { RATE_LIMIT_DEMOS: '3', DEMO_CLASSROOMS: '2' });
  before = await countRows();
  visitor = openBrowser(api);
  classroom = (await startDemo(visitor)).classroom;
}, 120_000);
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

const startDemo = (browser: Browser, locale = 'EN') =>
  change(browser, 'startDemoClassroom', { locale, timeZone: 'Asia/Seoul' }, 'classroom { id name joinCode viewerTeaches }');

/** `deleteDemoClassroom` takes no input. */
const deleteDemo = async (browser: Browser) =>
  (
    await browser.send(
      'mutation { deleteDemoClassroom { ... on UserError { code } ... on DeleteDemoClassroomPayload { deletedStudentCount } } }',
    )
  ).deleteDemoClassroom;

/** By the catalog of the database, so that a table added later is counted, too. */
async function countRows(): Promise<Record<string, number>> {
  const tables = await db.$queryRaw<{ name: string }[]>`
    SELECT relname AS name FROM pg_stat_user_tables WHERE schemaname = 'public' ORDER BY relname`;
  const counts: Record<string, number> = {};
  for (const { name } of tables) {
    const [row] = await db.$queryRawUnsafe<{ count: number }[]>(`SELECT count(*)::int AS count FROM "${name}"`);
    counts[name] = row?.count ?? 0;
  }
  return counts;
}

type ShownGrade = {
  readonly state: string;
  readonly assignment: { readonly id: string; readonly quiz: { readonly slug: string } };
  readonly best: { readonly scorePercent: number } | null;
};

async function readGrades(): Promise<ShownGrade[][]> {
  const query =
    'query ($id: ID!) { classroom(id: $id) { students(first: 100) { edges { node { grades { state assignment { id quiz { slug } } best { scorePercent } } } } } } }';
  const { classroom: shown } = await visitor.send(query, { id: classroom.id });
  return shown.students.edges.map(({ node }: { node: { grades: ShownGrade[] } }) => node.grades);
}

function countStates(grades: readonly ShownGrade[][], quiz: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { state, assignment } of grades.flat()) {
    if (assignment.quiz.slug === quiz) counts[state] = (counts[state] ?? 0) + 1;
  }
  return counts;
}

describe('a demo classroom', () => {
  it('has twenty-five students, closed, running and coming work, and two students with accommodations', async () => {
    const query = `query ($id: ID!) { classroom(id: $id) { viewerTeaches name assignments { opensAt closesAt quiz { slug } lesson { slug } }
      students(first: 100) { totalCount edges { node { accommodations { extraTimePercent extraAttempts } } } } } }`;
    const shown = (await visitor.send(query, { id: classroom.id })).classroom;
    expect(shown).toMatchObject({ viewerTeaches: true, students: { totalCount: 25 } });
    const now = new Date().toISOString();
    const works = shown.assignments as { opensAt: string; closesAt: string; quiz: object | null }[];
    expect(works.filter(({ quiz, closesAt }) => quiz && closesAt < now)).toHaveLength(3);
    expect(works.filter(({ quiz, opensAt, closesAt }) => quiz && opensAt <= now && closesAt > now)).toHaveLength(1);
    expect(works.filter(({ opensAt }) => opensAt > now)).toHaveLength(3);
    const granted = shown.students.edges.flatMap(({ node }: { node: { accommodations: object[] } }) => node.accommodations);
    expect(granted).toHaveLength(2);
  });

  it('has grades of each state, and a class of different ability', async () => {
    const grades = await readGrades();
    expect(countStates(grades, 'between-moscow-and-beijing')).toEqual({ HANDED_IN: 23, NOT_STARTED: 2 });
    expect(countStates(grades, 'every-kind')).toMatchObject({ NEEDS_MARKING: 3, HANDED_IN: 11 });
    const running = countStates(grades, 'the-freeze');
    expect(running.WORKING).toBeGreaterThan(3);
    expect(running.NOT_STARTED).toBe(5);
    const closed = grades.flat().filter(({ assignment }) => assignment.quiz.slug === 'last-soviet-years');
    const percents = closed.flatMap(({ best }) => best?.scorePercent ?? []);
    expect(Math.max(...percents) - Math.min(...percents)).toBeGreaterThan(30);
    expect(percents.reduce((sum, percent) => sum + percent, 0) / percents.length).toBeGreaterThan(45);
  });

  it('stores for each answer that was handed in what the domain gives for it', async () => {
    const responses = await db.response.findMany({
      where: { question: { attempt: { status: 'SUBMITTED' }, kind: { not: 'ESSAY' } } },
      include: { question: true },
    });
    expect(responses.length).toBeGreaterThan(500);
    for (const { answer, fraction, question } of responses) {
      expect(fraction).toBe(scoreAnswer({ view: readView(question.view), key: readKey(question.key) }, readAnswer(answer)));
    }
    expect(
      await db.response.count({ where: { fraction: { not: null }, question: { attempt: { status: 'IN_PROGRESS' } } } }),
    ).toBe(0);
  });

  it('is the work of a visitor who can do nothing but teach in it', async () => {
    const { viewer } = await visitor.send('{ viewer { teacher { role email demoEndsAt } } }');
    const { role, email, demoEndsAt } = viewer.teacher;
    expect(role).toBe('TEACHER');
    expect(Date.parse(demoEndsAt) - Date.now()).toBeGreaterThan(DAY_MS - 120_000);
    expect((await change(visitor, 'inviteTeacher', { label: 'Me' }, 'token')).code).toBe('FORBIDDEN');
    const stranger = openBrowser(api);
    for (const action of ['sign-in/email', 'request-password-reset', 'sign-up/email']) {
      const answer = await stranger.post(action, { email, password: PASSWORD, name: 'Me' });
      expect([action, answer.status]).toEqual([action, 400]);
    }
    expect((await visitor.post('delete-user', { password: PASSWORD })).status).not.toBe(200);
    const newPassword = { currentPassword: PASSWORD, newPassword: `${PASSWORD} 2` };
    expect((await visitor.post('change-password', newPassword)).status).not.toBe(200);
    expect(await db.teacherVerification.count()).toBe(0);
    expect(await db.teacherAccount.count()).toBe(0);
  });

  it('does not count as an account of the site: its owner is still to come', async () => {
    const { teacherAccounts } = await visitor.send('{ teacherAccounts { signUpNeeds } }');
    expect(teacherAccounts.signUpNeeds).toBe('SETUP_CODE');
  });

  it('opens its session for a day, and says so to nobody else', async () => {
    const session = await db.teacherSession.findFirstOrThrow();
    expect(session.expiresAt.getTime() - Date.now()).toBeLessThanOrEqual(DAY_MS);
    const guest = openBrowser(api);
    const query = 'query ($id: ID!) { classroom(id: $id) { name } node(id: $id) { id } }';
    expect(await guest.send(query, { id: classroom.id })).toEqual({ classroom: null, node: null });
  });

  it('leads whoever has one to it, and makes no other', async () => {
    expect((await startDemo(visitor)).classroom.id).toBe(classroom.id);
    expect(await db.classroom.count()).toBe(1);
  });

  it('takes in a visitor with a phone, who gets no key before the quiz is handed in', async () => {
    const { browser } = await join(api, { ...classroom, name: '', joinCodeExpiresAt: '' }, 'Visitor');
    const work = await db.assignment.findFirstOrThrow({ where: { quizSlug: 'the-freeze' } });
    const { viewer } = await browser.send('{ viewer { enrollments { classroom { assignments { id quiz { slug } } } } } }');
    const open = viewer.enrollments[0].classroom.assignments.find(
      ({ quiz }: { quiz: { slug: string } | null }) => quiz?.slug === work.quizSlug,
    );
    const { attempt } = await tryStart(browser, { quiz: 'the-freeze', assignmentId: open.id });
    const query = 'query ($id: ID!) { attempt(id: $id) { questions { ... on AttemptQuestion { feedback { fraction } } } } }';
    const shown = await browser.send(query, { id: attempt.id });
    expect(shown.attempt.questions.every(({ feedback }: { feedback: object | null }) => feedback === null)).toBe(true);
    // A student of the class sees nothing of the others.
    const others = await db.attempt.count({ where: { assignmentId: work.id } });
    expect(others).toBeGreaterThan(1);
  });

  it('is refused to a teacher who is signed in, and when as many go on as the site allows', async () => {
    const owner = await signUpOwner(api);
    expect((await startDemo(owner)).code).toBe('CONFLICT');
    expect((await deleteDemo(owner)).code).toBe('FORBIDDEN');
    const second = openBrowser(api);
    expect((await startDemo(second, 'KO')).classroom.name).toBe('체험 학급: 모스크바와 평양');
    expect((await visitor.send('{ teacherAccounts { offersDemo } }')).teacherAccounts.offersDemo).toBe(false);
    expect((await startDemo(openBrowser(api))).code).toBe('RATE_LIMITED');
    expect((await deleteDemo(second)).deletedStudentCount).toBe(25);
    expect((await second.send('{ viewer { teacher { name } } }')).viewer).toBeNull();
  });

  it('is refused to an address that started many', async () => {
    expect((await startDemo(openBrowser(api))).code).toBe('RATE_LIMITED');
  });

  it('goes on by itself: students answer, turn to the next question and hand in', async () => {
    const count = () => db.response.count({ where: { question: { attempt: { assignment: { quizSlug: 'the-freeze' } } } } });
    const working = () => db.attempt.count({ where: { status: 'IN_PROGRESS', presence: { leftAt: null } } });
    const [answered, present] = [await count(), await working()];
    let moved = 0;
    for (let round = 1; round <= 16; round += 1) {
      const at = new Date(Date.now() + round * 13_000);
      moved += await playDemoStudents({ db, live: QUIET_BUS, now: () => at });
    }
    expect(moved).toBeGreaterThan(10);
    expect(await count()).toBeGreaterThan(answered);
    expect(await working()).toBeLessThan(present);
  });

  it('is gone after a day, to the last row; the person who joined it stays', async () => {
    expect(await deleteEndedDemos(db, () => new Date(Date.now() + DAY_MS - 120_000))).toBe(0);
    expect(await deleteEndedDemos(db, () => new Date(Date.now() + DAY_MS))).toBe(1);
    const { viewer } = await visitor.send('{ viewer { teacher { name } } }');
    expect(viewer).toBeNull();
    const after = await countRows();
    expect(await db.device.count()).toBe(1);
    // The person on the phone, and a teacher whose account and sign-in are on record.
    const people = { Learner: 1, Device: 1, Teacher: 1, TeacherAccount: 1, TeacherSession: 1, AuditEntry: 2 };
    const expected = Object.fromEntries(
      Object.entries(before).map(([table, rows]) => [table, rows + (people[table as keyof typeof people] ?? 0)]),
    );
    expect(after).toEqual(expected);
  });
});

describe('a site without demo classrooms', () => {
  it('says so, and makes none', async () => {
    const closed = await startApi(schema, database.url, { DEMO_CLASSROOMS: '0' });
    const browser = openBrowser(closed);
    expect((await browser.send('{ teacherAccounts { offersDemo } }')).teacherAccounts.offersDemo).toBe(false);
    expect((await startDemo(browser)).code).toBe('FORBIDDEN');
    await closed.stop();
  });
});
