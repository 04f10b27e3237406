import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { change, createClassroom, join, namesIn, recover, type ShownClassroom, tryJoin } from '../test/classroom.ts';
import { tryStart } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, signUpOwner } from '../test/teacher.ts';

const DAY = 86_400_000;
const START = new Date('2027-04-20T00:00:00Z');

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
let teacher: Browser;
let clock = START;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  const generous = { RATE_LIMIT_ADDRESS: '100000', RATE_LIMIT_GUEST: '100000', RATE_LIMIT_CODES: '100000' };
  api = await startApi(buildSchema(), database.url, generous, () => clock);
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
});

const mine = async (browser: Browser) =>
  (await browser.send('{ viewer { enrollments { name classroom { name teacherName joinCode students { totalCount } } } } }'))
    .viewer?.enrollments;

describe('a class', () => {
  it('is made by a teacher, with a code for thirty days', async () => {
    const made = await createClassroom(teacher);

    expect(made).toMatchObject({ name: 'History 10b', joinCode: expect.stringMatching(/^[0-9A-Z]{4}-[0-9A-Z]{4}$/) });
    expect(made.joinCodeExpiresAt).toBe(new Date(START.getTime() + 30 * DAY).toISOString());
    const { viewer } = await teacher.send('{ viewer { teacher { classrooms { name timeZone viewerTeaches } } } }');
    expect(viewer.teacher.classrooms).toEqual([{ name: 'History 10b', timeZone: 'Asia/Seoul', viewerTeaches: true }]);
  });

  it.each([
    ['name', { name: '  ', timeZone: 'Asia/Seoul' }],
    ['name', { name: 'x'.repeat(61), timeZone: 'Asia/Seoul' }],
    ['timeZone', { name: 'History', timeZone: 'Asia/Atlantis' }],
    ['timeZone', { name: 'History', timeZone: '+09:00' }],
  ])('is not made with a %s like that: %j', async (field, input) => {
    expect(await change(teacher, 'createClassroom', input, 'classroom { id }')).toMatchObject({ code: 'VALIDATION', field });
  });

  it('can be renamed, ended and taken up again', async () => {
    const { id, joinCode } = await createClassroom(teacher);
    const fields = 'classroom { name timeZone archivedAt }';
    const renamed = await change(teacher, 'updateClassroom', { classroomId: id, name: ' 역사  10 ', timeZone: 'UTC' }, fields);
    expect(renamed.classroom).toEqual({ name: '역사 10', timeZone: 'UTC', archivedAt: null });

    const ended = await change(teacher, 'archiveClassroom', { classroomId: id }, fields);
    expect(ended.classroom.archivedAt).toBe(START.toISOString());
    expect(await tryJoin(openBrowser(api), joinCode, 'Mina')).toMatchObject({ code: 'NOT_FOUND' });

    const resumed = await change(teacher, 'archiveClassroom', { classroomId: id, isArchived: false }, fields);
    expect(resumed.classroom.archivedAt).toBeNull();
    expect(await tryJoin(openBrowser(api), joinCode, 'Mina')).toMatchObject({ enrollment: { name: 'Mina' } });
  });

  it('is deleted with all its places when its name is typed, and stays when another is', async () => {
    const classroom = await createClassroom(teacher);
    const mina = await join(api, classroom, 'Mina');
    const input = { classroomId: classroom.id, name: 'History' };
    expect(await change(teacher, 'deleteClassroom', input, 'deletedClassroomId')).toMatchObject({ field: 'name' });

    const deleted = await change(teacher, 'deleteClassroom', { ...input, name: 'History 10b' }, 'deletedClassroomId');
    expect(deleted.deletedClassroomId).toBe(classroom.id);
    expect(await mine(mina.browser)).toEqual([]);
    expect(await db.enrollment.count()).toBe(0);
  });
});

describe('a join code', () => {
  it('brings a student in without an e-mail, however it is typed', async () => {
    const classroom = await createClassroom(teacher);
    const browser = openBrowser(api);
    const joined = await tryJoin(browser, classroom.joinCode.toLowerCase().replace('-', ' '), '  김 미나 ');

    expect(joined).toMatchObject({ enrollment: { name: '김 미나', classroom: { name: 'History 10b' } } });
    expect(joined.recoveryCode).toMatch(/^([0-9A-Z]{4}-){3}[0-9A-Z]{4}$/);
    expect(await mine(browser)).toEqual([
      { name: '김 미나', classroom: { name: 'History 10b', teacherName: 'Owner', joinCode: null, students: { totalCount: 0 } } },
    ]);
    expect(await namesIn(teacher, classroom)).toEqual(['김 미나']);
  });

  it('answers alike when it is unknown, expired, renewed or of a class that ended', async () => {
    const expired = await createClassroom(teacher, 'expired');
    clock = new Date(START.getTime() + 30 * DAY);
    const [renewed, ended] = [await createClassroom(teacher, 'renewed'), await createClassroom(teacher, 'ended')];
    await change(teacher, 'renewJoinCode', { classroomId: renewed.id }, 'classroom { id }');
    await change(teacher, 'archiveClassroom', { classroomId: ended.id }, 'classroom { id }');
    const codes = ['0000-0000', expired.joinCode, renewed.joinCode, ended.joinCode];
    const answers = await Promise.all(codes.map((code) => tryJoin(openBrowser(api), code, 'Mina')));

    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect(answers[0]).toMatchObject({ __typename: 'NotFoundError' });
  });

  it('can be renewed when it expired', async () => {
    const classroom = await createClassroom(teacher);
    clock = new Date(START.getTime() + 31 * DAY);
    const fields = 'classroom { joinCode joinCodeExpiresAt }';
    const renewed = await change(teacher, 'renewJoinCode', { classroomId: classroom.id }, fields);

    expect(renewed.classroom.joinCode).not.toBe(classroom.joinCode);
    expect(renewed.classroom.joinCodeExpiresAt).toBe(new Date(START.getTime() + 61 * DAY).toISOString());
    expect(await tryJoin(openBrowser(api), renewed.classroom.joinCode, 'Mina')).toMatchObject({ enrollment: { name: 'Mina' } });
  });

  it.each([
    ['code', '7K3M', 'Mina'],
    ['name', '0000-0000', '   '],
    ['name', '0000-0000', 'x'.repeat(61)],
  ])('is asked for again with the %s when somebody types %j and %j', async (field, code, name) => {
    expect(await tryJoin(openBrowser(api), code, name)).toMatchObject({ code: 'VALIDATION', field });
  });
});

describe('guessing codes', () => {
  it('is over after a few wrong ones, whichever way they are tried, and costs who knows theirs nothing', async () => {
    const strict = await startApi(buildSchema(), database.url, { RATE_LIMIT_CODES: '3' }, () => clock);
    try {
      const classroom = await createClassroom(teacher);
      // A whole class behind one address.
      for (const name of ['A', 'B', 'C', 'D', 'E']) await join(strict, classroom, name);
      const stranger = () => openBrowser(strict);
      expect(await tryJoin(stranger(), '0000-0000', 'X')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await recover(stranger(), '0000-0000-0000-0000')).toMatchObject({ code: 'NOT_FOUND' });
      expect(await change(stranger(), 'useDeviceCode', { code: '0000-0000' }, 'viewer { id }')).toMatchObject({
        code: 'NOT_FOUND',
      });

      const refused = await tryJoin(stranger(), '0000-0001', 'X');
      expect(refused).toMatchObject({ code: 'RATE_LIMITED' });
      // Not even the right one tells by now that it is right.
      expect(await tryJoin(stranger(), classroom.joinCode, 'X')).toMatchObject({ code: 'RATE_LIMITED' });
    } finally {
      await strict.stop();
    }
  });

  it('at once gives nobody more tries', async () => {
    const strict = await startApi(buildSchema(), database.url, { RATE_LIMIT_CODES: '3' }, () => clock);
    try {
      const tries = Array.from({ length: 12 }, (_, index) => tryJoin(openBrowser(strict), `0000-00${10 + index}`, 'X'));
      const codes = (await Promise.all(tries)).map(({ code }) => code);

      expect(codes.filter((code) => code === 'NOT_FOUND')).toHaveLength(3);
    } finally {
      await strict.stop();
    }
  });
});

describe('a name', () => {
  it('is in a class once, whatever its case and width', async () => {
    const classroom = await createClassroom(teacher);
    await join(api, classroom, 'Mina Ким');

    for (const name of ['mina ким', 'ＭＩＮＡ ким', ' Mina  КИМ '])
      expect(await tryJoin(openBrowser(api), classroom.joinCode, name)).toMatchObject({ code: 'CONFLICT' });
    const other = await createClassroom(teacher, 'another class');
    expect(await tryJoin(openBrowser(api), other.joinCode, 'Mina Ким')).toMatchObject({ enrollment: { name: 'Mina Ким' } });
  });

  it('goes to one of three who take it at once', async () => {
    const classroom = await createClassroom(teacher);
    const tries = Array.from({ length: 3 }, () => tryJoin(openBrowser(api), classroom.joinCode, 'Mina'));
    const codes = (await Promise.all(tries)).map(({ __typename }) => __typename);

    expect(codes.sort()).toEqual(['ConflictError', 'ConflictError', 'JoinClassroomPayload']);
  });

  it('given again by the same browser keeps the place and renews the recovery code; another is refused', async () => {
    const classroom = await createClassroom(teacher);
    const { browser, enrollmentId, recoveryCode } = await join(api, classroom, 'Mina');
    const again = await tryJoin(browser, classroom.joinCode, 'MINA');

    expect(again.enrollment.id).toBe(enrollmentId);
    expect(await recover(openBrowser(api), recoveryCode)).toMatchObject({ code: 'NOT_FOUND' });
    expect(await recover(openBrowser(api), again.recoveryCode)).toMatchObject({ enrollment: { id: enrollmentId } });
    expect(await tryJoin(browser, classroom.joinCode, 'Juna')).toMatchObject({ code: 'CONFLICT' });
    expect(await namesIn(teacher, classroom)).toEqual(['Mina']);
  });
});

describe('a recovery code', () => {
  it('brings the student back on another device, with what they and the device did', async () => {
    const { browser: phone, recoveryCode, enrollmentId } = await join(api, await createClassroom(teacher), 'Mina');
    const attempt = (await tryStart(phone, { quiz: 'alliance-quiz', seed: 'phone' })).attempt;
    const laptop = openBrowser(api);
    await tryStart(laptop, { quiz: 'alliance-quiz', seed: 'laptop' });

    expect(await recover(laptop, recoveryCode.toLowerCase())).toMatchObject({ enrollment: { id: enrollmentId, name: 'Mina' } });
    expect(await recover(laptop, recoveryCode)).toMatchObject({ enrollment: { id: enrollmentId } });
    expect(await laptop.send(`{ attempt(id: "${attempt.id}") { status } viewer { attempts { totalCount } } }`)).toEqual({
      attempt: { status: 'IN_PROGRESS' },
      viewer: { attempts: { totalCount: 2 } },
    });
  });

  it('takes the classes of the other device along', async () => {
    const [one, other] = [await createClassroom(teacher, 'one'), await createClassroom(teacher, 'other')];
    const mina = await join(api, one, 'Mina');
    const minaElsewhere = await join(api, other, 'Mina K.');
    clock = new Date(START.getTime() + 1_000);

    await recover(minaElsewhere.browser, mina.recoveryCode);

    const names = (await mine(mina.browser)).map(({ name }: { name: string }) => name).sort();
    expect(names).toEqual(['Mina', 'Mina K.']);
    expect(await recover(openBrowser(api), minaElsewhere.recoveryCode)).toMatchObject({ enrollment: { name: 'Mina K.' } });
  });

  it('does not make one student of two in a class, by whichever code, and leaves both as they were', async () => {
    const classroom = await createClassroom(teacher);
    const [mina, juna] = [await join(api, classroom, 'Mina'), await join(api, classroom, 'Juna')];

    const refused = await recover(juna.browser, mina.recoveryCode);
    expect(refused).toMatchObject({ code: 'CONFLICT', message: expect.stringContaining('as Juna') });
    const { createDeviceCode } = await mina.browser.send(
      'mutation { createDeviceCode { ... on CreateDeviceCodePayload { secret: code } } }',
    );
    expect(await change(juna.browser, 'useDeviceCode', { code: createDeviceCode.secret }, 'viewer { id }')).toMatchObject({
      code: 'CONFLICT',
    });
    expect([await mine(mina.browser), await mine(juna.browser)]).toMatchObject([[{ name: 'Mina' }], [{ name: 'Juna' }]]);
    expect(await namesIn(teacher, classroom)).toEqual(['Juna', 'Mina']);
  });

  it('is not in the database', async () => {
    const { recoveryCode } = await join(api, await createClassroom(teacher), 'Mina');

    expect(JSON.stringify(await db.enrollment.findMany())).not.toContain(recoveryCode.replaceAll('-', ''));
  });

  it.each(['', '7K3M-Q0TX', 'no code at all'])('is asked for again when %j is typed', async (code) => {
    expect(await recover(openBrowser(api), code)).toMatchObject({ code: 'VALIDATION', field: 'code' });
  });
});

describe('a student who was removed', () => {
  const remove = (enrollmentId: string) => change(teacher, 'removeStudent', { enrollmentId }, 'enrollment { removedAt }');
  const restore = (enrollmentId: string) => change(teacher, 'restoreStudent', { enrollmentId }, 'enrollment { removedAt }');

  it('sees the class no more, cannot come back alone, and is there again when the teacher restores them', async () => {
    const classroom = await createClassroom(teacher);
    const { browser, enrollmentId, recoveryCode } = await join(api, classroom, 'Mina');

    expect((await remove(enrollmentId)).enrollment.removedAt).toBe(START.toISOString());
    expect((await remove(enrollmentId)).enrollment.removedAt).toBe(START.toISOString());
    expect(await mine(browser)).toEqual([]);
    expect((await browser.send('query ($id: ID!) { classroom(id: $id) { name } }', { id: classroom.id })).classroom).toBeNull();
    expect(await tryJoin(browser, classroom.joinCode, 'Mina')).toMatchObject({ code: 'FORBIDDEN' });
    expect(await recover(openBrowser(api), recoveryCode)).toMatchObject({ code: 'NOT_FOUND' });
    expect([await namesIn(teacher, classroom), await namesIn(teacher, classroom, true)]).toEqual([[], ['Mina']]);

    expect((await restore(enrollmentId)).enrollment.removedAt).toBeNull();
    expect(await mine(browser)).toMatchObject([{ name: 'Mina' }]);
  });

  it('leaves the name to another, and is restored when it is free again', async () => {
    const classroom: ShownClassroom = await createClassroom(teacher);
    const first = await join(api, classroom, 'Mina');
    await remove(first.enrollmentId);
    const second = await join(api, classroom, 'mina');

    expect(await restore(first.enrollmentId)).toMatchObject({ code: 'CONFLICT' });
    await remove(second.enrollmentId);
    expect((await restore(first.enrollmentId)).enrollment.removedAt).toBeNull();
  });
});
