/** Who may read and change what of a class: every field and mutation with an id of it, asked by everybody there is. */
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { isInputObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, type ShownClassroom, type Student } from '../test/classroom.ts';
import { questionOf, type ShownAttempt, tryStart } from '../test/quiz.ts';
import { SECRET, seedQuiz } from '../test/seed.ts';
import { openStream } from '../test/stream.ts';
import { type Browser, openBrowser, signUpOwner, signUpTeacher } from '../test/teacher.ts';

const schema = buildSchema();

/** In the order in which they ask: whoever may change something comes last. */
const VISITORS = ['guest', 'otherStudent', 'student', 'otherTeacher', 'teacher'] as const;
type VisitorName = (typeof VISITORS)[number];

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let visitors: Record<VisitorName, Browser>;
let classroom: ShownClassroom;
let student: Student;
let opened: string;
let unopened: string;
let classmate: Student;
/** A roster that the teacher put into the class and took out of sight again: `waiting` has not come. */
let upload: string;
let waiting: string;
/** The student’s newest attempt, which goes on. */
let attempt: string;
/** The one before, which was handed in. */
let handedIn: ShownAttempt;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  const generous = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000' };
  api = await startApi(schema, database.url, generous);
  const teacher = await signUpOwner(api);
  const otherTeacher = await signUpTeacher(api, teacher, 'other@school.example');
  classroom = await createClassroom(teacher);
  student = await join(api, classroom, 'Mina');
  classmate = await join(api, classroom, 'Juna');
  const rostered = await change(
    teacher,
    'addStudents',
    { classroomId: classroom.id, names: ['Waiting'] },
    'upload { id } codes { student { id } }',
  );
  upload = rostered.upload.id;
  waiting = rostered.codes[0].student.id;
  await change(teacher, 'removeStudent', { enrollmentId: waiting }, 'enrollment { id }');
  const otherStudent = await join(api, await createClassroom(otherTeacher, 'Another class'), 'Sofia');
  const later = { opensAt: new Date(Date.now() + 86_400_000), timeLimitMinutes: 15 };
  unopened = await assign(teacher, classroom, 'alliance-quiz', later);
  opened = await assign(teacher, classroom, 'alliance-quiz', { timeLimitMinutes: 20, feedbackPolicy: 'NEVER' });
  const granted = { enrollmentId: student.enrollmentId, extraTimePercent: 50 };
  await change(teacher, 'setAccommodation', granted, 'enrollment { id }');
  handedIn = (await tryStart(student.browser, { quiz: 'alliance-quiz', assignmentId: opened })).attempt;
  const number = { attemptId: handedIn.id, questionId: questionOf(handedIn, 'NUMERIC').id, sequence: 1, answer: { number: 6 } };
  await change(student.browser, 'saveResponse', number, 'question { id }');
  await change(student.browser, 'submitQuizAttempt', { attemptId: handedIn.id }, 'attempt { id }');
  await setFraction(0);
  const reason = 'An example';
  const question = questionOf(handedIn, 'SINGLE_CHOICE').id;
  await change(teacher, 'overrideScore', { questionId: question, earnedPoints: 0.5, reason }, 'question { id }');
  await change(teacher, 'regradeAssignment', { questionId: question, ruling: { kind: 'FULL_POINTS' }, reason }, 'changedCount');
  attempt = (await tryStart(student.browser, { quiz: 'alliance-quiz', assignmentId: opened })).attempt.id;
  visitors = { guest: openBrowser(api), otherStudent: otherStudent.browser, student: student.browser, otherTeacher, teacher };
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

/** What the student's one answer was scored. Null: as if a teacher marked answers of its kind. */
const setFraction = (fraction: number | null) => db.response.updateMany({ data: { fraction } });

type Expected = Record<VisitorName, unknown>;
const nobodyBut = (allowed: Partial<Expected>, others: unknown = null): Expected => ({
  guest: others,
  otherStudent: others,
  student: others,
  otherTeacher: others,
  teacher: others,
  ...allowed,
});

const CLASS_FIELDS =
  'name viewerTeaches joinCode joinCodeExpiresAt students(first: 9) { totalCount edges { node { name accommodations { extraTimePercent } } } } assignments { id viewerRules { timeLimit } }';
const seenByStudent = {
  name: 'History 10b',
  viewerTeaches: false,
  joinCode: null,
  joinCodeExpiresAt: null,
  students: { totalCount: 0, edges: [] },
  assignments: [] as unknown[],
};
const seenByMina = () => ({ ...seenByStudent, assignments: [{ id: opened, viewerRules: { timeLimit: 'PT30M' } }] });
const seenByTeacher = () => ({
  name: 'History 10b',
  viewerTeaches: true,
  joinCode: classroom.joinCode,
  joinCodeExpiresAt: classroom.joinCodeExpiresAt,
  students: {
    totalCount: 2,
    edges: [
      { node: { name: 'Juna', accommodations: [] } },
      { node: { name: 'Mina', accommodations: [{ extraTimePercent: 50 }] } },
    ],
  },
  assignments: [
    { id: opened, viewerRules: { timeLimit: 'PT20M' } },
    { id: unopened, viewerRules: { timeLimit: 'PT15M' } },
  ],
});

const QUESTION_FIELDS =
  'kind feedback { fraction key { explanation } } scoreChanges { reason } override { earnedPoints scoredPoints } rulings { kind } assignment { id } regradePreview(ruling: { kind: DROPPED }) { attemptCount }';
const questionSeenByStudent = {
  kind: 'SINGLE_CHOICE',
  feedback: null,
  scoreChanges: [],
  override: null,
  rulings: [],
  assignment: null,
  regradePreview: null,
};
const questionSeenByTeacher = () => ({
  kind: 'SINGLE_CHOICE',
  feedback: { fraction: 0.5, key: { explanation: `Explained: ${SECRET}` } },
  scoreChanges: [{ reason: 'An example' }],
  override: { earnedPoints: 0.5, scoredPoints: 1 },
  rulings: [{ kind: 'FULL_POINTS' }],
  assignment: { id: opened },
  regradePreview: { attemptCount: 1 },
});
const ATTEMPT_FIELDS = `student { name } assignment { attemptsToMark { student { name } } } seed result { earnedPoints } questions { ... on AttemptQuestion { kind } } reviewCount`;
const attemptSeenByStudent = {
  student: null,
  assignment: null,
  seed: null,
  result: { earnedPoints: 0.5 },
  questions: expect.any(Array),
  reviewCount: 0,
};
const attemptSeenByTeacher = {
  ...attemptSeenByStudent,
  student: { name: 'Mina' },
  assignment: { attemptsToMark: [] },
};

type Read = { readonly name: string; readonly read: (browser: Browser) => Promise<unknown>; readonly expected: () => Expected };

const READS: readonly Read[] = [
  {
    name: 'classroom(id)',
    read: async (browser) =>
      (await browser.send(`query ($id: ID!) { classroom(id: $id) { ${CLASS_FIELDS} } }`, { id: classroom.id })).classroom,
    expected: () => nobodyBut({ student: seenByMina(), teacher: seenByTeacher() }),
  },
  {
    name: 'node(id) of the class',
    read: async (browser) =>
      (await browser.send(`query ($id: ID!) { node(id: $id) { ... on Classroom { ${CLASS_FIELDS} } } }`, { id: classroom.id }))
        .node,
    expected: () => nobodyBut({ student: seenByMina(), teacher: seenByTeacher() }),
  },
  {
    name: 'node(id) of a place, and the class behind it',
    read: async (browser) =>
      (
        await browser.send(
          `query ($id: ID!) { node(id: $id) { ... on Enrollment { name removedAt classroom { ${CLASS_FIELDS} } } } }`,
          {
            id: student.enrollmentId,
          },
        )
      ).node,
    expected: () =>
      nobodyBut({
        student: { name: 'Mina', removedAt: null, classroom: seenByMina() },
        teacher: { name: 'Mina', removedAt: null, classroom: seenByTeacher() },
      }),
  },
  {
    name: 'node(id) of a classmate’s place',
    read: async (browser) =>
      (await browser.send('query ($id: ID!) { node(id: $id) { ... on Enrollment { name } } }', { id: classmate.enrollmentId }))
        .node,
    expected: () => nobodyBut({ teacher: { name: 'Juna' } }),
  },
  {
    name: 'what is granted, through node(id) of a place',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Enrollment { accommodations { extraTimePercent } } } }';
      return (await browser.send(query, { id: student.enrollmentId })).node;
    },
    expected: () => nobodyBut({ student: { accommodations: [] }, teacher: { accommodations: [{ extraTimePercent: 50 }] } }),
  },
  {
    name: 'node(id) of an assignment, and the class behind it',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Assignment { timeLimitMinutes classroom { joinCode } } } }';
      return (await browser.send(query, { id: opened })).node;
    },
    expected: () =>
      nobodyBut({
        student: { timeLimitMinutes: 20, classroom: { joinCode: null } },
        teacher: { timeLimitMinutes: 20, classroom: { joinCode: classroom.joinCode } },
      }),
  },
  {
    name: 'node(id) of an assignment that has not opened',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Assignment { timeLimitMinutes } } }';
      return (await browser.send(query, { id: unopened })).node;
    },
    expected: () => nobodyBut({ teacher: { timeLimitMinutes: 15 } }),
  },
  {
    name: 'assignmentProgress(assignmentId)',
    read: async (browser) => {
      const query = 'query ($id: ID!) { assignmentProgress(assignmentId: $id) { students { name state } } }';
      return (await browser.send(query, { id: opened })).assignmentProgress;
    },
    expected: () =>
      nobodyBut({
        teacher: {
          students: [
            { name: 'Juna', state: 'NOT_STARTED' },
            { name: 'Mina', state: 'WORKING' },
          ],
        },
      }),
  },
  {
    name: 'attempt(id)',
    read: async (browser) =>
      (await browser.send(`query ($id: ID!) { attempt(id: $id) { ${ATTEMPT_FIELDS} } }`, { id: handedIn.id })).attempt,
    expected: () => nobodyBut({ student: attemptSeenByStudent, teacher: attemptSeenByTeacher }),
  },
  {
    name: 'node(id) of an attempt',
    read: async (browser) =>
      (await browser.send(`query ($id: ID!) { node(id: $id) { ... on Attempt { ${ATTEMPT_FIELDS} } } }`, { id: handedIn.id }))
        .node,
    expected: () => nobodyBut({ student: attemptSeenByStudent, teacher: attemptSeenByTeacher }),
  },
  {
    name: 'node(id) of a question of an attempt',
    read: async (browser) => {
      const query = `query ($id: ID!) { node(id: $id) { ... on AttemptQuestion { ${QUESTION_FIELDS} } } }`;
      return (await browser.send(query, { id: questionOf(handedIn, 'SINGLE_CHOICE').id })).node;
    },
    expected: () => nobodyBut({ student: questionSeenByStudent, teacher: questionSeenByTeacher() }),
  },
  {
    name: 'grades, through node(id) of a place',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Enrollment { grades { state best { earnedPoints } } } } }';
      return (await browser.send(query, { id: student.enrollmentId })).node;
    },
    expected: () =>
      nobodyBut({
        student: { grades: [] },
        teacher: {
          grades: [
            { state: 'WORKING', best: { earnedPoints: 0.5 } },
            { state: 'NOT_STARTED', best: null },
          ],
        },
      }),
  },
  {
    name: 'assignmentQuestion(assignmentId), and its key',
    read: async (browser) => {
      const query =
        'query ($id: ID!) { assignmentQuestion(assignmentId: $id, item: "curated:single") { prompt answered key { isRight } } }';
      return (await browser.send(query, { id: opened })).assignmentQuestion?.prompt ?? null;
    },
    expected: () => nobodyBut({ teacher: 'single?' }),
  },
  {
    name: 'what waits for marks, through node(id) of an assignment',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Assignment { attemptsToMark { student { name } } } } }';
      await setFraction(null);
      const { node } = await browser.send(query, { id: opened });
      await setFraction(0);
      return node;
    },
    expected: () => nobodyBut({ student: { attemptsToMark: [] }, teacher: { attemptsToMark: [{ student: { name: 'Mina' } }] } }),
  },
  {
    name: 'rulings, through node(id) of an assignment',
    read: async (browser) => {
      const query = 'query ($id: ID!) { node(id: $id) { ... on Assignment { rulings { kind reason } } } }';
      return (await browser.send(query, { id: opened })).node;
    },
    expected: () =>
      nobodyBut({ student: { rulings: [] }, teacher: { rulings: [{ kind: 'FULL_POINTS', reason: 'An example' }] } }),
  },
  {
    name: 'rosterPreview and rosterUploads of the class',
    read: async (browser) => {
      const fields = 'isRosterOnly rosterPreview(names: ["mina", "Waiting"]) { state } rosterUploads { waitingCount }';
      return (await browser.send(`query ($id: ID!) { classroom(id: $id) { ${fields} } }`, { id: classroom.id })).classroom;
    },
    expected: () =>
      nobodyBut({
        student: { isRosterOnly: false, rosterPreview: [], rosterUploads: [] },
        teacher: {
          isRosterOnly: false,
          rosterPreview: [{ state: 'IN_CLASS' }, { state: 'REMOVED' }],
          rosterUploads: [{ waitingCount: 1 }],
        },
      }),
  },
  {
    name: 'statistics, through node(id) of an assignment',
    read: async (browser) => {
      const query =
        'query ($id: ID!) { node(id: $id) { ... on Assignment { statistics { attemptCount items { item facility { value } } } } } }';
      return (await browser.send(query, { id: opened })).node;
    },
    expected: () =>
      nobodyBut({
        student: { statistics: null },
        teacher: {
          statistics: { attemptCount: 1, items: expect.arrayContaining([{ item: 'curated:single', facility: { value: 50 } }]) },
        },
      }),
  },
  {
    name: 'auditLog of the class',
    read: async (browser) => {
      const fields = 'edges { node { action teacherName student { name } } }';
      const query = `query ($id: ID!) { classroom(id: $id) { auditLog(last: 1) { ${fields} } } }`;
      return (await browser.send(query, { id: classroom.id })).classroom?.auditLog.edges ?? null;
    },
    expected: () =>
      nobodyBut({ student: [], teacher: [{ node: { action: 'CLASS_CREATED', teacherName: 'Owner', student: null } }] }),
  },
  {
    name: 'auditLog of the site, which this teacher owns',
    read: async (browser) => (await browser.send('{ auditLog(last: 1) { edges { node { teacherName } } } }')).auditLog,
    expected: () => nobodyBut({ teacher: { edges: [{ node: { teacherName: 'Owner' } }] } }),
  },
  {
    name: 'node(id) of an upload of a roster',
    read: async (browser) =>
      (await browser.send('query ($id: ID!) { node(id: $id) { ... on RosterUpload { studentCount } } }', { id: upload })).node,
    expected: () => nobodyBut({ teacher: { studentCount: 1 } }),
  },
  {
    name: 'viewer.enrollments',
    read: async (browser) =>
      (await browser.send(`{ viewer { enrollments { name classroom { ${CLASS_FIELDS} } } } }`)).viewer?.enrollments ?? null,
    expected: () => ({
      guest: null,
      otherStudent: [{ name: 'Sofia', classroom: { ...seenByStudent, name: 'Another class' } }],
      student: [{ name: 'Mina', classroom: seenByMina() }],
      otherTeacher: [],
      teacher: [],
    }),
  },
  {
    name: 'viewer.teacher.classrooms',
    read: async (browser) => (await browser.send('{ viewer { teacher { classrooms { name } } } }')).viewer?.teacher ?? null,
    expected: () =>
      nobodyBut({
        otherTeacher: { classrooms: [{ name: 'Another class' }] },
        teacher: { classrooms: [{ name: 'History 10b' }] },
      }),
  },
];

describe('reading', () => {
  it.each(READS)('$name shows each what is theirs', async ({ read, expected }) => {
    const seen: Partial<Expected> = {};
    for (const name of VISITORS) seen[name] = await read(visitors[name]);
    expect(seen).toEqual(expected());
  });
});

type Watch = { readonly field: string; readonly query: string; readonly variables: () => object; readonly expected: Expected };

const WATCHES: readonly Watch[] = [
  {
    field: 'classroomActivity',
    query: 'subscription ($id: ID!) { classroomActivity(classroomId: $id) { students { name } } }',
    variables: () => ({ id: classroom.id }),
    expected: nobodyBut({ teacher: { students: [{ name: 'Juna' }, { name: 'Mina' }] } }, 'NOT_FOUND'),
  },
  {
    field: 'attemptClock',
    query: 'subscription ($id: ID!) { attemptClock(attemptId: $id) { pausedAt } }',
    variables: () => ({ id: attempt }),
    expected: nobodyBut({ student: { pausedAt: null } }, 'NOT_FOUND'),
  },
];

describe('watching', () => {
  it('has a row for each subscription', () => {
    const fields = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
    expect(WATCHES.map(({ field }) => field).sort()).toEqual(fields.sort());
  });

  it.each(WATCHES)('$field tells each what is theirs', async ({ field, query, variables, expected }) => {
    const seen: Partial<Expected> = {};
    for (const name of VISITORS) {
      const stream = await openStream(api, visitors[name].cookies, query, variables());
      await expect.poll(() => stream.events.length).toBeGreaterThan(0);
      const [{ data, errors }] = stream.events;
      seen[name] = errors ? errors[0].extensions.code : data[field];
      await stream.close();
    }
    expect(seen).toEqual(expected);
  });

  it.each([
    ['classroomId', '{ classroomActivity(classroomId: "x") { __typename } }'],
    ['attemptId', '{ attemptClock(attemptId: "x") { __typename } }'],
  ])('says that a text is no id for %s', async (argument, fields) => {
    const answer = await api.ask(`subscription ${fields}`, {}, { Accept: 'text/event-stream' });
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain(`"extensions":{"code":"INVALID_ID","argument":"${argument}"}`);
  });

  it('has no head, which would come with the end of the stream', async () => {
    const query = encodeURIComponent('subscription { attemptClock(attemptId: "x") { __typename } }');
    const answer = await fetch(`${api.origin}/graphql?query=${query}`, { method: 'HEAD' });
    expect([answer.status, answer.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('shows no assignment of another class, were the class one’s own', async () => {
    const { otherTeacher } = visitors;
    const own = (await otherTeacher.send('{ viewer { teacher { classrooms { id } } } }')).viewer.teacher.classrooms[0].id;
    const stream = await openStream(
      api,
      otherTeacher.cookies,
      'subscription ($own: ID!, $id: ID!) { classroomActivity(classroomId: $own, assignmentId: $id) { students { name } } }',
      { own, id: opened },
    );
    await expect.poll(() => stream.events.length).toBeGreaterThan(0);
    expect(stream.events[0].errors[0].extensions.code).toBe('NOT_FOUND');
    await stream.close();
  });
});

const teacherOnly = {
  guest: 'FORBIDDEN',
  otherStudent: 'FORBIDDEN',
  student: 'FORBIDDEN',
  otherTeacher: 'NOT_FOUND',
  teacher: 'done',
};

/** Whoever has no learner’s cookie has no attempt at all. */
const notTheirAttempt = {
  guest: 'FORBIDDEN',
  otherStudent: 'NOT_FOUND',
  otherTeacher: 'FORBIDDEN',
  teacher: 'FORBIDDEN',
};

type Change = {
  readonly mutation: string;
  readonly input: () => object;
  readonly fields: string;
  readonly expected: Record<VisitorName, string>;
};

/** The last one ends what the others need. */
const CHANGES: readonly Change[] = [
  {
    mutation: 'updateClassroom',
    input: () => ({ classroomId: classroom.id, name: 'History 10b', timeZone: 'Asia/Tokyo' }),
    fields: 'classroom { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'archiveClassroom',
    input: () => ({ classroomId: classroom.id, isArchived: false }),
    fields: 'classroom { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'renewJoinCode',
    input: () => ({ classroomId: classroom.id }),
    fields: 'classroom { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'addStudents',
    input: () => ({ classroomId: classroom.id, names: ['Newcomer'] }),
    fields: 'codes { recoveryCode }',
    expected: teacherOnly,
  },
  {
    mutation: 'issueRecoveryCodes',
    input: () => ({ classroomId: classroom.id, enrollmentIds: [classmate.enrollmentId] }),
    fields: 'codes { recoveryCode student { name } }',
    expected: teacherOnly,
  },
  {
    mutation: 'undoRosterUpload',
    input: () => ({ uploadId: upload }),
    fields: 'removedCount',
    expected: teacherOnly,
  },
  {
    mutation: 'setRosterOnly',
    input: () => ({ classroomId: classroom.id, isRosterOnly: true }),
    fields: 'classroom { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'removeStudent',
    input: () => ({ enrollmentId: classmate.enrollmentId }),
    fields: 'enrollment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'restoreStudent',
    input: () => ({ enrollmentId: classmate.enrollmentId }),
    fields: 'enrollment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'createAssignment',
    input: () => ({ classroomId: classroom.id, lesson: 'alliance', terms: {} }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'updateAssignment',
    input: () => ({ assignmentId: opened, terms: { timeLimitMinutes: 20 } }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'copyAssignment',
    input: () => ({ assignmentId: opened, classroomId: classroom.id }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'scheduleCourse',
    input: () => ({ classroomId: classroom.id, firstDay: '2027-03-01', dueWeekday: 'SUNDAY', dueTime: '23:59' }),
    fields: 'assignments { id }',
    // There is no course in this database: its teacher is the one who is told so.
    expected: { ...teacherOnly, teacher: 'NOT_FOUND' },
  },
  {
    mutation: 'setAccommodation',
    input: () => ({ enrollmentId: student.enrollmentId, assignmentId: opened, extraTimePercent: 25 }),
    fields: 'enrollment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'gradeResponse',
    input: () => ({ questionId: questionOf(handedIn, 'SINGLE_CHOICE').id, comment: 'Look at the map.' }),
    fields: 'question { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'overrideScore',
    input: () => ({ questionId: questionOf(handedIn, 'SINGLE_CHOICE').id, earnedPoints: 1, reason: 'An example' }),
    fields: 'question { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'regradeAssignment',
    input: () => ({
      questionId: questionOf(handedIn, 'SINGLE_CHOICE').id,
      ruling: { kind: 'DROPPED' },
      reason: 'An example',
    }),
    fields: 'changedCount',
    expected: teacherOnly,
  },
  {
    mutation: 'saveResponse',
    input: () => ({
      attemptId: handedIn.id,
      questionId: questionOf(handedIn, 'NUMERIC').id,
      sequence: 2,
      answer: { number: 6 },
    }),
    fields: 'question { id }',
    // To the student, too, it is closed: it was handed in.
    expected: { ...notTheirAttempt, student: 'CONFLICT' },
  },
  {
    mutation: 'submitQuizAttempt',
    input: () => ({ attemptId: handedIn.id }),
    fields: 'attempt { id }',
    expected: { ...notTheirAttempt, student: 'done' },
  },
  {
    mutation: 'startQuizAttempt',
    input: () => ({ quiz: 'alliance-quiz', assignmentId: opened }),
    fields: 'attempt { id }',
    expected: { guest: 'NOT_FOUND', otherStudent: 'NOT_FOUND', student: 'done', otherTeacher: 'NOT_FOUND', teacher: 'NOT_FOUND' },
  },
  {
    mutation: 'reportPresence',
    input: () => ({ attemptId: attempt, position: 2 }),
    fields: 'clock { isOver }',
    expected: {
      guest: 'FORBIDDEN',
      otherStudent: 'NOT_FOUND',
      student: 'done',
      otherTeacher: 'FORBIDDEN',
      teacher: 'FORBIDDEN',
    },
  },
  {
    mutation: 'pauseAssignment',
    input: () => ({ assignmentId: opened }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'resumeAssignment',
    input: () => ({ assignmentId: opened }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'extendAssignment',
    input: () => ({ assignmentId: opened, enrollmentId: student.enrollmentId, minutes: 5 }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'endAssignment',
    input: () => ({ assignmentId: opened }),
    fields: 'assignment { id }',
    expected: teacherOnly,
  },
  {
    mutation: 'deleteAssignment',
    input: () => ({ assignmentId: unopened }),
    fields: 'deletedAssignmentId',
    expected: teacherOnly,
  },
  {
    mutation: 'deleteClassroom',
    input: () => ({ classroomId: classroom.id, name: 'History 10b' }),
    fields: 'deletedClassroomId',
    expected: teacherOnly,
  },
];

/** What changes nothing here, and what students do. */
const UNNOTED = ['archiveClassroom', 'scheduleCourse', 'saveResponse', 'startQuizAttempt', 'submitQuizAttempt', 'reportPresence'];

/** The newest entry of the log of the site. */
const newestEntry = async () =>
  (await visitors.teacher.send('{ auditLog(first: 1) { edges { node { id } } } }')).auditLog.edges[0].node.id;

describe('changing', () => {
  it('has a row for each mutation that takes an id of a class', () => {
    const ids = ['classroomId', 'enrollmentId', 'assignmentId', 'attemptId', 'questionId', 'uploadId'];
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {}).flatMap(({ name }) => {
      const input = schema.getType(`${name.charAt(0).toUpperCase()}${name.slice(1)}Input`);
      return isInputObjectType(input) && Object.keys(input.getFields()).some((field) => ids.includes(field)) ? [name] : [];
    });
    expect(CHANGES.map(({ mutation }) => mutation).sort()).toEqual(mutations.sort());
  });

  it.each(CHANGES)('$mutation is for those who may, and is noted', async ({ mutation, input, fields, expected }) => {
    const outcome: Partial<Record<VisitorName, string>> = {};
    const isNoted: boolean[] = [];
    for (const name of VISITORS) {
      const before = await newestEntry();
      const result = await change(visitors[name], mutation, input(), fields);
      outcome[name] = result.code ?? 'done';
      isNoted.push((await newestEntry()) !== before);
    }
    expect(outcome).toEqual(expected);
    // The last of the visitors is the teacher.
    expect(isNoted).toEqual([false, false, false, false, !UNNOTED.includes(mutation)]);
  });

  it('createClassroom is for teachers', async () => {
    const outcomes = [];
    for (const name of VISITORS) {
      const result = await change(
        visitors[name],
        'createClassroom',
        { name: 'Mine', timeZone: 'UTC' },
        'classroom { viewerTeaches }',
      );
      outcomes.push(result.code ?? result.classroom.viewerTeaches);
    }
    expect(outcomes).toEqual(['FORBIDDEN', 'FORBIDDEN', 'FORBIDDEN', true, true]);
  });

  it('startDemoClassroom is for whoever is no teacher, deleteDemoClassroom for whoever has one', async () => {
    const outcomes: Record<string, unknown> = {};
    for (const name of VISITORS) {
      // With the cookies of the visitor, who remains who they are.
      const browser = openBrowser(api, new Map(visitors[name].cookies));
      const started = await change(
        browser,
        'startDemoClassroom',
        { locale: 'EN', timeZone: 'UTC' },
        'classroom { viewerTeaches }',
      );
      const query =
        'mutation { deleteDemoClassroom { ... on UserError { code } ... on DeleteDemoClassroomPayload { deletedStudentCount } } }';
      const { deleteDemoClassroom: deleted } = await browser.send(query);
      outcomes[name] = [started.code ?? started.classroom.viewerTeaches, deleted.code ?? deleted.deletedStudentCount];
    }
    expect(outcomes).toEqual({
      guest: [true, 25],
      otherStudent: [true, 25],
      student: [true, 25],
      otherTeacher: ['CONFLICT', 'FORBIDDEN'],
      teacher: ['CONFLICT', 'FORBIDDEN'],
    });
    expect((await visitors.otherTeacher.send('{ viewer { teacher { demoEndsAt } } }')).viewer.teacher.demoEndsAt).toBeNull();
  });
});
