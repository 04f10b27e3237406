import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { assign, change, createClassroom, join, namesIn, recover, type ShownClassroom, tryJoin } from '../test/classroom.ts';
import { tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, signUpOwner } from '../test/teacher.ts';

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;
let classroom: ShownClassroom;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  const generous = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000', RATE_LIMIT_CODES: '100000' };
  api = await startApi(buildSchema(), database.url, generous);
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await db.classroom.deleteMany();
  classroom = await createClassroom(teacher);
});

type Code = { readonly recoveryCode: string; readonly student: { readonly id: string; readonly name: string } };

const CODES = 'codes { recoveryCode student { id name } }';
const add = (...names: string[]) =>
  change(teacher, 'addStudents', { classroomId: classroom.id, names }, `${CODES} upload { id studentCount waitingCount }`);
const issue = (input: object = {}) => change(teacher, 'issueRecoveryCodes', { classroomId: classroom.id, ...input }, CODES);
const undo = (uploadId: string) => change(teacher, 'undoRosterUpload', { uploadId }, 'removedCount keptCount');
const namesOf = (codes: readonly Code[]) => codes.map(({ student }) => student.name);
const codeOf = (codes: readonly Code[], name: string) =>
  codes.find(({ student }) => student.name === name)?.recoveryCode ?? `no code for ${name}`;
const read = async (fields: string) =>
  (await teacher.send(`query ($id: ID!) { classroom(id: $id) { ${fields} } }`, { id: classroom.id })).classroom;

describe('a preview', () => {
  it('says of each name what would become of it, and writes nothing', async () => {
    await join(api, classroom, 'Mina');
    const sofia = await join(api, classroom, 'Sofia');
    await change(teacher, 'removeStudent', { enrollmentId: sofia.enrollmentId }, 'enrollment { id }');
    const names = [' Anna ', 'anna', 'MINA', 'Sofia', ' ', 'x'.repeat(61)];
    const { classroom: seen } = await teacher.send(
      'query ($id: ID!, $names: [String!]!) { classroom(id: $id) { rosterPreview(names: $names) { name state } } }',
      { id: classroom.id, names },
    );

    expect(seen.rosterPreview).toEqual([
      { name: 'Anna', state: 'NEW' },
      { name: 'anna', state: 'REPEATED' },
      { name: 'MINA', state: 'IN_CLASS' },
      { name: 'Sofia', state: 'REMOVED' },
      { name: '', state: 'INVALID' },
      { name: 'x'.repeat(61), state: 'INVALID' },
    ]);
    expect(await namesIn(teacher, classroom)).toEqual(['Mina']);
  });
});

describe('a roster', () => {
  it('gives each student a place and a code, which enters it from any phone', async () => {
    const { codes, upload } = await add('김미나', 'Анна Иванова');
    expect(namesOf(codes)).toEqual(['김미나', 'Анна Иванова']);
    expect(upload).toMatchObject({ studentCount: 2, waitingCount: 2 });
    expect(await namesIn(teacher, classroom)).toEqual(['Анна Иванова', '김미나']);

    const mina = openBrowser(api);
    expect(await recover(mina, codeOf(codes, '김미나'))).toMatchObject({ enrollment: { name: '김미나' } });
    const quiz = await assign(teacher, classroom, 'alliance-quiz');
    expect((await tryStart(mina, { quiz: 'alliance-quiz', assignmentId: quiz })).attempt).toBeDefined();
    expect(await read('here: students(entered: true) { totalCount } away: students(entered: false) { totalCount }')).toEqual({
      here: { totalCount: 1 },
      away: { totalCount: 1 },
    });
    expect((await read('rosterUploads { studentCount waitingCount }')).rosterUploads).toEqual([
      { studentCount: 2, waitingCount: 1 },
    ]);
  });

  it('keeps no code that leads back to a place', async () => {
    const { codes } = await add('Mina');
    const rows = JSON.stringify(await db.enrollment.findMany());
    expect(rows).not.toContain(codes[0].recoveryCode.replaceAll('-', ''));
  });

  it('can be applied again, also by a double click: nobody is twice in the class', async () => {
    const [first, second] = await Promise.all([add('Mina', 'Juna'), add('Mina', 'Juna')]);
    expect([first.codes.length, second.codes.length].sort()).toEqual([0, 2]);
    const more = await add('Mina', 'Sofia', 'sofia');
    expect(namesOf(more.codes)).toEqual(['Sofia']);
    expect((await add('Mina')).upload).toBeNull();
    expect(await namesIn(teacher, classroom)).toEqual(['Juna', 'Mina', 'Sofia']);
  });

  it.each([
    ['no name', []],
    ['a name that is none', ['Mina', '  ']],
    ['a name that is too long', ['Mina', 'x'.repeat(61)]],
    ['too many names', Array.from({ length: 301 }, (_, index) => `Student ${index}`)],
  ])('is refused as a whole with %s', async (_case, names) => {
    expect(await add(...names)).toMatchObject({ code: 'VALIDATION', field: 'names' });
    expect(await namesIn(teacher, classroom)).toEqual([]);
  });

  it('is refused in a class that has ended', async () => {
    await change(teacher, 'archiveClassroom', { classroomId: classroom.id }, 'classroom { id }');
    expect(await add('Mina')).toMatchObject({ code: 'FORBIDDEN' });
  });

  it('is undone for those who have not come, and for nobody else', async () => {
    const nobodys = { where: { devices: { none: {} }, enrollments: { none: {} } } };
    const before = await db.learner.count(nobodys);
    const { codes, upload } = await add('Mina', 'Juna');
    await recover(openBrowser(api), codeOf(codes, 'Mina'));
    expect(await undo(upload.id)).toEqual({ __typename: 'UndoRosterUploadPayload', removedCount: 1, keptCount: 1 });

    expect(await namesIn(teacher, classroom)).toEqual(['Mina']);
    expect(await recover(openBrowser(api), codeOf(codes, 'Juna'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await recover(openBrowser(api), codeOf(codes, 'Mina'))).toMatchObject({ enrollment: { name: 'Mina' } });
    expect(await undo(upload.id)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await db.learner.count(nobodys)).toBe(before);
  });

  it('loses nobody who enters while it is undone', async () => {
    const names = Array.from({ length: 8 }, (_, index) => `Student ${index}`);
    const { codes, upload } = await add(...names);
    const entering = codes.map(({ recoveryCode }: Code) => recover(openBrowser(api), recoveryCode));
    const [entered] = await Promise.all([Promise.all(entering), undo(upload.id)]);
    const inside = entered.filter(({ enrollment }) => enrollment).map(({ enrollment }) => enrollment.name);
    expect(await namesIn(teacher, classroom)).toEqual(inside.sort());
  });
});

describe('a name on the roster', () => {
  it('opens no place by itself, whoever has the code of the class', async () => {
    const { codes } = await add('Mina');
    expect(await tryJoin(openBrowser(api), classroom.joinCode, 'mina')).toMatchObject({ code: 'CONFLICT' });
    expect(await recover(openBrowser(api), codeOf(codes, 'Mina'))).toMatchObject({ enrollment: { name: 'Mina' } });
  });

  it('is asked for where only the roster may join, and who is in the class stays', async () => {
    const juna = await join(api, classroom, 'Juna');
    const { codes } = await add('Mina');
    const input = { classroomId: classroom.id, isRosterOnly: true };
    const set = await change(teacher, 'setRosterOnly', input, 'classroom { isRosterOnly }');
    expect(set.classroom).toEqual({ isRosterOnly: true });

    const refused = await tryJoin(openBrowser(api), classroom.joinCode, 'Stranger');
    expect(refused).toMatchObject({ code: 'VALIDATION', field: 'recoveryCode' });
    expect(await tryJoin(juna.browser, classroom.joinCode, 'Juna')).toMatchObject({ enrollment: { name: 'Juna' } });
    expect(await recover(openBrowser(api), codeOf(codes, 'Mina'))).toMatchObject({ enrollment: { name: 'Mina' } });

    await change(teacher, 'setRosterOnly', { ...input, isRosterOnly: false }, 'classroom { id }');
    expect(await tryJoin(openBrowser(api), classroom.joinCode, 'Sofia')).toMatchObject({ enrollment: { name: 'Sofia' } });
  });
});

describe('a new code', () => {
  it('takes the place of the one that a student lost; where the student is known, they stay', async () => {
    const mina = await join(api, classroom, 'Mina');
    const { codes } = await issue({ enrollmentIds: [mina.enrollmentId] });

    expect(namesOf(codes)).toEqual(['Mina']);
    expect(await recover(openBrowser(api), mina.recoveryCode)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await recover(openBrowser(api), codes[0].recoveryCode)).toMatchObject({ enrollment: { name: 'Mina' } });
    expect((await mina.browser.send('{ viewer { enrollments { name } } }')).viewer.enrollments).toEqual([{ name: 'Mina' }]);
  });

  it('is drawn for all at once who have not come', async () => {
    const before = await add('Mina', 'Juna', 'Sofia');
    await recover(openBrowser(api), codeOf(before.codes, 'Juna'));
    const { codes } = await issue();

    expect(namesOf(codes)).toEqual(['Mina', 'Sofia']);
    expect(await recover(openBrowser(api), codeOf(before.codes, 'Mina'))).toMatchObject({ code: 'NOT_FOUND' });
    expect(await recover(openBrowser(api), codeOf(before.codes, 'Juna'))).toMatchObject({ enrollment: { name: 'Juna' } });
    expect(await recover(openBrowser(api), codeOf(codes, 'Mina'))).toMatchObject({ enrollment: { name: 'Mina' } });
  });

  it('is not drawn for a student of another class, or one who was removed', async () => {
    const other = await createClassroom(teacher, 'Another class');
    const stranger = await join(api, other, 'Stranger');
    const mina = await join(api, classroom, 'Mina');
    expect(await issue({ enrollmentIds: [mina.enrollmentId, stranger.enrollmentId] })).toMatchObject({ code: 'NOT_FOUND' });
    expect(await recover(openBrowser(api), mina.recoveryCode)).toMatchObject({ enrollment: { name: 'Mina' } });
    await change(teacher, 'removeStudent', { enrollmentId: mina.enrollmentId }, 'enrollment { id }');
    expect(await issue({ enrollmentIds: [mina.enrollmentId] })).toMatchObject({ code: 'NOT_FOUND' });
  });
});
