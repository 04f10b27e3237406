import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { createDatabase } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { buildSchema } from '@tumen/schema/schema';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { invite, openBrowser, PASSWORD, readMail, readSetupCode, signUpOwner, signUpTeacher } from '../test/teacher.ts';

let database: TestDatabase;
let api: TestApi;

beforeEach(async () => {
  database = await createTestDatabase();
  api = await startApi(buildSchema(), database.url);
});
afterEach(async () => {
  await api.stop();
  await database.drop();
});

const ME = '{ viewer { teacher { name email role sessions { id isCurrent } } } }';
const OWNER = { name: 'Han', email: 'han@school.example', password: PASSWORD };
const signUp = (extra: object) => openBrowser(api).post('sign-up/email', { ...OWNER, ...extra });

describe('the first teacher', () => {
  it('needs the code that lies in the data folder for the eyes of its owner alone', async () => {
    const without = await signUp({});
    const wrong = await signUp({ setupCode: '0000-0000' });
    const file = path.join(api.dataDir, 'setup-code');

    expect([without.status, without.body.code, wrong.body.code]).toEqual([403, 'SETUP_CODE_WRONG', 'SETUP_CODE_WRONG']);
    expect(statSync(file).mode & 0o777).toBe(0o600);

    const browser = openBrowser(api);
    // However it is typed.
    const setupCode = readSetupCode(api).replace('-', ' ').toLowerCase();
    const right = await browser.post('sign-up/email', { ...OWNER, setupCode });

    expect(right.status).toBe(200);
    expect((await browser.send(ME)).viewer.teacher).toMatchObject({ name: 'Han', email: 'han@school.example', role: 'OWNER' });
    expect(existsSync(file)).toBe(false);
  });

  it('is the only owner, also of ten who know the code and come at once, to two processes', async () => {
    await signUp({});
    const setupCode = readSetupCode(api);
    const other = await startApi(buildSchema(), database.url, { TUMEN_DATA_DIR: api.dataDir });
    const tries = Array.from({ length: 10 }, (_, index) =>
      openBrowser(index % 2 === 0 ? api : other).post('sign-up/email', {
        ...OWNER,
        setupCode,
        email: `t${index}@school.example`,
      }),
    );
    const statuses = (await Promise.all(tries)).map(({ status }) => status);
    await other.stop();

    expect(statuses.filter((status) => status === 200)).toHaveLength(1);
    expect((await signUp({ setupCode, email: 'late@school.example' })).body.code).toBe('OWNER_EXISTS');
    const db = createDatabase(database.url);
    expect(await db.teacher.findMany({ select: { role: true } })).toEqual([{ role: 'OWNER' }]);
    expect(await db.teacherAccount.count()).toBe(1);
    await db.$disconnect();
  });

  it('cannot take a role that is not given', async () => {
    const owner = await signUpOwner(api);
    const { status } = await signUp({ role: 'OWNER', invitation: await invite(owner) });

    const db = createDatabase(database.url);
    expect(status).not.toBe(500);
    expect(await db.teacher.count({ where: { role: 'OWNER' } })).toBe(1);
    await db.$disconnect();
  });
});

describe('an invitation', () => {
  it('lets one person in, once', async () => {
    const owner = await signUpOwner(api);
    const invitation = await invite(owner);
    const first = await signUp({ email: 'kim@school.example', invitation });
    const second = await signUp({ email: 'lee@school.example', invitation });

    expect([first.status, second.status, second.body.code]).toEqual([200, 403, 'INVITATION_INVALID']);
    const { viewer } = await owner.send('{ viewer { teacher { invitations { label state } } } }');
    expect(viewer.teacher.invitations).toEqual([{ label: 'Ms Kim', state: 'USED' }]);
  });

  it('lets one of two who use it at once in', async () => {
    const invitation = await invite(await signUpOwner(api));
    const answers = await Promise.all(
      ['kim', 'lee', 'cho'].map((name) => signUp({ email: `${name}@school.example`, invitation })),
    );

    expect(answers.map(({ status }) => status).sort()).toEqual([200, 403, 403]);
  });

  it('is kept when the sign-up fails for another reason', async () => {
    const owner = await signUpOwner(api);
    const invitation = await invite(owner);

    expect((await signUp({ password: 'short', invitation })).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await signUp({ email: 'owner@school.example', invitation })).status).toBe(422);
    expect((await signUp({ invitation })).status).toBe(200);
  });

  it('is needed, is refused when it was withdrawn, and says nothing about addresses to those who have none', async () => {
    const owner = await signUpOwner(api);
    const invitation = await invite(owner);
    const { viewer } = await owner.send('{ viewer { teacher { invitations { id } } } }');
    await owner.send(
      'mutation ($invitationId: ID!) { withdrawTeacherInvitation(input: { invitationId: $invitationId }) { __typename } }',
      { invitationId: viewer.teacher.invitations[0].id },
    );

    expect((await signUp({ invitation })).body.code).toBe('INVITATION_INVALID');
    expect((await signUp({})).body.code).toBe('INVITATION_REQUIRED');
    expect((await signUp({ email: 'owner@school.example' })).body.code).toBe('INVITATION_REQUIRED');
  });

  it('is made by the owner alone', async () => {
    const owner = await signUpOwner(api);
    const teacher = await signUpTeacher(api, owner, 'kim@school.example');
    const mutation = 'mutation { inviteTeacher(input: { label: "x" }) { __typename } }';

    expect((await teacher.send(mutation)).inviteTeacher.__typename).toBe('ForbiddenError');
    expect((await openBrowser(api).send(mutation)).inviteTeacher.__typename).toBe('ForbiddenError');
  });
});

describe('signing in', () => {
  it('sets a cookie that no script reads and no other site sends', async () => {
    await signUpOwner(api);
    const { headers } = await openBrowser(api).post('sign-in/email', { email: 'Owner@School.example', password: PASSWORD });
    const [cookie = ''] = headers.getSetCookie();

    expect(cookie).toMatch(/^tumen_teacher=/);
    expect(cookie).toMatch(/; HttpOnly/i);
    expect(cookie).toMatch(/; SameSite=Lax/i);
    expect(cookie).not.toMatch(/; Secure/i);
    expect(headers.get('cache-control')).toBe('no-store');
  });

  it('sets cookies for HTTPS alone where the site is served over it', async () => {
    const secure = await startApi(buildSchema(), database.url, { SITE_ORIGIN: 'https://tumen.example' });
    const browser = await signUpOwner(secure);
    const { headers } = await browser.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    await secure.stop();

    expect(headers.getSetCookie().filter((cookie) => !/; Secure/i.test(cookie))).toEqual([]);
    expect(browser.cookies.has('__Secure-tumen_teacher')).toBe(true);
  });

  it('answers a wrong password and an unknown address alike', async () => {
    await signUpOwner(api);
    const browser = openBrowser(api);
    const wrong = await browser.post('sign-in/email', { email: 'owner@school.example', password: 'wrong password' });
    const unknown = await browser.post('sign-in/email', { email: 'nobody@school.example', password: 'wrong password' });

    expect([wrong.status, wrong.body]).toEqual([unknown.status, unknown.body]);
    expect(wrong.body.code).toBe('INVALID_EMAIL_OR_PASSWORD');
  });

  it.each(['owner@school.example', 'nobody@school.example'])(
    'is refused for %s after ten tries, with the right password too',
    async (email) => {
      await signUpOwner(api);
      const browser = openBrowser(api);
      for (let index = 0; index < 10; index += 1) await browser.post('sign-in/email', { email, password: 'wrong password' });
      const { status, headers, body } = await browser.post('sign-in/email', { email: email.toUpperCase(), password: PASSWORD });

      expect([status, body.code]).toEqual([429, 'RATE_LIMITED']);
      expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    },
  );

  it('stays possible where the teacher signed in before, whatever others type', async () => {
    const owner = await signUpOwner(api);
    await owner.post('sign-out');
    const [email, stranger] = ['owner@school.example', openBrowser(api)];
    for (let index = 0; index < 10; index += 1) await stranger.post('sign-in/email', { email, password: 'wrong password' });

    expect((await stranger.post('sign-in/email', { email, password: PASSWORD })).status).toBe(429);
    expect((await owner.post('sign-in/email', { email, password: PASSWORD })).status).toBe(200);
    stranger.cookies.set('tumen_teacher_known', 'x'.repeat(43));
    expect((await stranger.post('sign-in/email', { email, password: PASSWORD })).status).toBe(429);
  });

  it('is over at once where the teacher ends the session from another browser', async () => {
    const [here, there] = [await signUpOwner(api), openBrowser(api)];
    await there.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    const { viewer } = await here.send(ME);
    const other = viewer.teacher.sessions.find(({ isCurrent }: { isCurrent: boolean }) => !isCurrent);
    await here.send('mutation ($sessionId: ID!) { endTeacherSession(input: { sessionId: $sessionId }) { __typename } }', {
      sessionId: other.id,
    });

    expect(await there.send(ME)).toEqual({ viewer: null });
    expect((await here.send(ME)).viewer.teacher.sessions).toEqual([{ id: expect.any(String), isCurrent: true }]);
  });

  it('leaves one session when the teacher ends the others', async () => {
    const [here, there] = [await signUpOwner(api), openBrowser(api)];
    await there.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    await here.send('mutation { endOtherTeacherSessions { __typename } }');

    expect(await there.send(ME)).toEqual({ viewer: null });
    expect((await here.send(ME)).viewer.teacher.sessions).toHaveLength(1);
  });

  it('ends by signing out', async () => {
    const owner = await signUpOwner(api);
    const stolen = new Map(owner.cookies);
    await owner.post('sign-out');
    for (const [name, value] of stolen) owner.cookies.set(name, value);

    expect(await owner.send(ME)).toEqual({ viewer: null });
  });
});

describe('who is who', () => {
  it('shows a teacher to themselves alone, by node too', async () => {
    const owner = await signUpOwner(api);
    const teacher = await signUpTeacher(api, owner, 'kim@school.example');
    const { viewer } = await owner.send('{ viewer { teacher { id sessions { id } invitations { id } } } }');
    const ids = [viewer.teacher.id, viewer.teacher.sessions[0].id, viewer.teacher.invitations[0].id];
    const query = 'query ($id: ID!) { node(id: $id) { __typename } }';

    for (const id of ids) {
      expect((await owner.send(query, { id })).node).not.toBeNull();
      expect((await teacher.send(query, { id })).node).toBeNull();
      expect((await openBrowser(api).send(query, { id })).node).toBeNull();
    }
  });

  it('takes a made-up or changed cookie for nobody', async () => {
    const owner = await signUpOwner(api);
    const [token = '', signature = ''] = (owner.cookies.get('tumen_teacher') ?? '').split('.');
    for (const cookie of ['x', token, `${token}.`, `${token}.${signature.replace(/^../, 'xx')}`]) {
      owner.cookies.set('tumen_teacher', cookie);
      expect(await owner.send(ME)).toEqual({ viewer: null });
    }
  });
});

describe('a password that is known', () => {
  const NEW = 'another good password';

  it('is changed by whoever knows the old one, and ends the other sessions', async () => {
    const [here, there] = [await signUpOwner(api), openBrowser(api)];
    await there.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD });
    const change = (currentPassword: string, newPassword: string) =>
      here.post('change-password', { currentPassword, newPassword, revokeOtherSessions: true });

    expect((await change('wrong password', NEW)).body.code).toBe('INVALID_PASSWORD');
    expect((await change(PASSWORD, 'short')).body.code).toBe('PASSWORD_TOO_SHORT');
    expect((await there.send(ME)).viewer).not.toBeNull();
    expect((await change(PASSWORD, NEW)).status).toBe(200);
    expect(await there.send(ME)).toEqual({ viewer: null });
    expect((await here.send(ME)).viewer.teacher.sessions).toHaveLength(1);
  });
});

describe('leaving', () => {
  it('takes the password, and leaves nothing of the account', async () => {
    const owner = await signUpOwner(api);
    const teacher = await signUpTeacher(api, owner, 'kim@school.example');

    expect((await teacher.post('delete-user')).body.code).toBe('INVALID_PASSWORD');
    expect((await teacher.post('delete-user', { password: 'wrong password' })).body.code).toBe('INVALID_PASSWORD');
    expect((await teacher.post('delete-user', { password: PASSWORD })).status).toBe(200);
    const db = createDatabase(database.url);
    expect(await db.teacher.count()).toBe(1);
    expect([await db.teacherAccount.count(), await db.teacherSession.count()]).toEqual([1, 1]);
    await db.$disconnect();
  });

  it('is for the owner when all others have left, and makes the site new', async () => {
    const owner = await signUpOwner(api);
    const teacher = await signUpTeacher(api, owner, 'kim@school.example');

    expect((await owner.post('delete-user', { password: PASSWORD })).body.code).toBe('CANNOT_DELETE_OWNER');
    await teacher.post('delete-user', { password: PASSWORD });
    expect((await owner.post('delete-user', { password: PASSWORD })).status).toBe(200);
    expect((await signUp({})).body.code).toBe('SETUP_CODE_WRONG');
    expect((await signUp({ setupCode: readSetupCode(api) })).status).toBe(200);
  });
});

describe('what better-auth could do more', () => {
  it.each(['sign-in/social', 'update-user', 'change-email', 'list-sessions', 'ok', '../graphql'])(
    'is not there: %s',
    async (action) => {
      const owner = await signUpOwner(api);

      expect((await owner.post(action, { name: 'x', role: 'OWNER' })).status).toBeGreaterThanOrEqual(400);
      expect((await fetch(`${api.origin}/api/auth/get-session`)).status).toBe(404);
    },
  );
});

describe('a forgotten password', () => {
  const link = () => /https?:\/\/[^\s]+#token=([\w-]+)/.exec(readMail(api).at(-1) ?? '');

  it('is replaced once, through a message that lies in the mail folder, and ends all sessions', async () => {
    const owner = await signUpOwner(api);
    const browser = openBrowser(api);
    const asked = await browser.post('request-password-reset', { email: 'owner@school.example' }, { 'Accept-Language': 'ko' });
    const unknown = await browser.post('request-password-reset', { email: 'nobody@school.example' });
    await expect.poll(() => existsSync(path.join(api.dataDir, 'mail')) && readMail(api).length).toBe(1);
    const [address, token] = link() ?? [];

    expect([asked.status, asked.body]).toEqual([unknown.status, unknown.body]);
    expect(address).toContain('http://localhost:3000/ko/teach/reset-password#token=');
    const reset = () => browser.post('reset-password', { token, newPassword: 'another good password' });
    expect([(await reset()).status, (await reset()).body.code]).toEqual([200, 'INVALID_TOKEN']);
    expect(await owner.send(ME)).toEqual({ viewer: null });
    expect((await browser.post('sign-in/email', { email: 'owner@school.example', password: PASSWORD })).status).toBe(401);
    expect(
      (await browser.post('sign-in/email', { email: 'owner@school.example', password: 'another good password' })).status,
    ).toBe(200);
  });
});

describe('other sites', () => {
  const credentials = { email: 'owner@school.example', password: PASSWORD };

  it.each([
    ['another site', { Origin: 'https://stranger.example' }],
    ['a sandboxed frame', { Origin: 'null' }],
    [
      'a name of the internet that points here',
      { Origin: 'http://stranger.example:3000', 'X-Forwarded-Host': 'stranger.example:3000' },
    ],
    ['another machine of the network', { Origin: 'http://192.168.1.66:3000', 'X-Forwarded-Host': '192.168.1.20:3000' }],
    ['a form', { 'Content-Type': 'text/plain' }],
  ])('are refused: %s', async (_who, headers) => {
    const owner = await signUpOwner(api);

    expect((await owner.post('sign-in/email', credentials, headers)).status).toBeGreaterThanOrEqual(403);
    expect((await owner.post('sign-out', {}, headers)).status).toBeGreaterThanOrEqual(403);
    expect((await owner.send(ME)).viewer.teacher.email).toBe('owner@school.example');
  });

  it.each([
    ['its public address', { Origin: 'http://localhost:3000' }],
    ['the address that it has in the network', { Origin: 'http://192.168.1.20:3000', 'X-Forwarded-Host': '192.168.1.20:3000' }],
    ['a program', { Origin: '' }],
  ])('are not those of the site: %s', async (_who, headers) => {
    await signUpOwner(api);

    expect((await openBrowser(api).post('sign-in/email', credentials, headers)).status).toBe(200);
  });
});
