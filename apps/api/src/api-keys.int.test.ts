import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { drawApiKey } from '@tumen/schema/api-key/api-key-secret';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { seedQuiz } from '../test/seed.ts';
import { type Browser, openBrowser, PASSWORD, signUpOwner, signUpTeacher } from '../test/teacher.ts';
import { COST_LIMITS } from './limits.ts';

const EVENTS = '{ events { totalCount edges { node { slug } } } }';
/** Costs about half of what one operation may. */
const DEAR = '{ events(first: 100) { edges { node { facts { citations { source { slug } } } } } } }';

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;
/** Small budgets, which take long to fill again. */
let small: TestApi;
let teacher: Browser;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  api = await startApi(buildSchema(COST_LIMITS), database.url);
  small = await startApi(buildSchema(COST_LIMITS), database.url, {
    RATE_LIMIT_KEY_POINTS: '10000',
    RATE_LIMIT_KEY_REQUESTS: '10',
  });
  teacher = await signUpOwner(api);
});
afterAll(async () => {
  await Promise.all([api.stop(), small.stop()]);
  await db.$disconnect();
  await database.drop();
});
beforeEach(async () => {
  await db.apiKey.deleteMany();
  await db.auditEntry.deleteMany();
});

const CREATE =
  'mutation ($name: String!) { createApiKey(input: { name: $name }) { ... on CreateApiKeyPayload { secret apiKey { id name start } } ... on UserError { code message } } }';
const REVOKE =
  'mutation ($id: ID!) { revokeApiKey(input: { apiKeyId: $id }) { ... on RevokeApiKeyPayload { teacher { apiKeys { id } } } ... on UserError { code } } }';
const LIST = '{ viewer { teacher { apiKeys { id name start createdAt lastUsedOn usedPoints } } } }';

const create = async (browser = teacher, name = 'Notebook of 10b') => (await browser.send(CREATE, { name })).createApiKey;
const list = async (browser = teacher) => (await browser.send(LIST)).viewer.teacher.apiKeys;
const withKey = (secret: string) => ({ Authorization: `Bearer ${secret}` });
const get = (query: string, headers: Record<string, string> = {}, extensions = {}, { origin } = api) =>
  fetch(`${origin}/graphql?${new URLSearchParams({ query, extensions: JSON.stringify(extensions) })}`, { headers });
const errorOf = async (response: Response) => (await response.json()).errors[0];

describe('a key', () => {
  it('is told once to the teacher who made it, and found in no list, table or line of the log', async () => {
    const { secret, apiKey } = await create();
    await get(EVENTS, withKey(secret));
    await get(EVENTS, withKey(`${secret.slice(0, -1)}?`));

    expect(apiKey).toMatchObject({ name: 'Notebook of 10b', start: secret.slice(0, 10) });
    expect(await list()).toMatchObject([{ id: apiKey.id, name: 'Notebook of 10b', start: secret.slice(0, 10) }]);
    const rest = secret.slice(10);
    const kept = [await db.$queryRaw`SELECT * FROM "ApiKey"`, await db.auditEntry.findMany(), await list(), api.log];
    expect(JSON.stringify(kept, (_key, value) => (typeof value === 'bigint' ? String(value) : value))).not.toContain(rest);
  });

  it('adds up what its operations cost, by the day', async () => {
    const { secret } = await create();
    expect(await list()).toMatchObject([{ lastUsedOn: null, usedPoints: 0 }]);
    const cost = Number.parseInt((await get(EVENTS, withKey(secret))).headers.get('graphql-cost') ?? '', 10);
    await api.ask(EVENTS, {}, withKey(secret));

    const today = new Date().toISOString().slice(0, 10);
    await expect.poll(() => list()).toMatchObject([{ lastUsedOn: today, usedPoints: 2 * cost }]);
  });

  it('belongs to the teacher who made it', async () => {
    const other = await signUpTeacher(api, teacher, 'kim@school.example');
    const { apiKey } = await create();

    expect(await list(other)).toEqual([]);
    expect((await other.send(REVOKE, { id: apiKey.id })).revokeApiKey).toEqual({ code: 'NOT_FOUND' });
    expect(await other.send('query ($id: ID!) { node(id: $id) { id } }', { id: apiKey.id })).toEqual({ node: null });
    expect(await list()).toHaveLength(1);
  });

  it('goes with the account', async () => {
    const leaving = await signUpTeacher(api, teacher, 'lee@school.example');
    const { secret } = await create(leaving);
    await leaving.post('delete-user', { password: PASSWORD });

    expect(await db.apiKey.count()).toBe(0);
    expect((await get(EVENTS, withKey(secret))).status).toBe(401);
  });

  it('is noted when it is made and when it is revoked, by its start', async () => {
    const { secret, apiKey } = await create();
    await teacher.send(REVOKE, { id: apiKey.id });
    await teacher.send(REVOKE, { id: apiKey.id });

    const { auditLog } = await teacher.send('{ auditLog { edges { node { action before after } } } }');
    const start = secret.slice(0, 10);
    expect(auditLog.edges.map(({ node }: { node: object }) => node)).toEqual([
      { action: 'API_KEY_REVOKED', before: start, after: null },
      { action: 'API_KEY_CREATED', before: null, after: start },
    ]);
  });

  it('is for teachers with an account, has a name, and at most twenty are had at once', async () => {
    const demo = openBrowser(api);
    await demo.send('mutation { startDemoClassroom(input: { locale: EN, timeZone: "Asia/Seoul" }) { __typename } }');

    expect([await create(openBrowser(api)), await create(demo)]).toMatchObject([{ code: 'FORBIDDEN' }, { code: 'FORBIDDEN' }]);
    expect([await create(teacher, ' '), await create(teacher, 'x'.repeat(101))]).toMatchObject([
      { code: 'VALIDATION' },
      { code: 'VALIDATION' },
    ]);
    for (let count = 0; count < 20; count++) await create();
    expect(await create()).toMatchObject({ code: 'VALIDATION', message: expect.stringContaining('Revoke one first') });
  });
});

describe('a request with a key', () => {
  it('gets the answer that all get, and is told what is left of its own budget', async () => {
    const { secret } = await create();
    const [keyed, anonymous] = [await get(DEAR, withKey(secret), {}, small), await get(DEAR, {}, {}, small)];

    expect(await keyed.json()).toEqual(await anonymous.json());
    expect(keyed.headers.get('ratelimit-policy')).toBe('"requests";q=10;w=60, "points";q=10000;w=60');
    const [, requests, points] = /^"requests";r=(\d+), "points";r=(\d+)$/.exec(keyed.headers.get('ratelimit') ?? '') ?? [];
    expect([requests, Number(points) < 10_000]).toEqual(['9', true]);
    expect(anonymous.headers.get('ratelimit')).toBeNull();
  });

  it('finds its budget beside the cost, if it asks for that', async () => {
    const { secret } = await create();
    const { extensions } = await (await get(DEAR, withKey(secret), { cost: true }, small)).json();
    const { cost, budget } = extensions;

    expect(cost).toEqual({ requested: expect.any(Number), limit: 10_000 });
    expect(budget).toEqual({
      requests: { limit: 10, left: 9, seconds: 60 },
      points: { limit: 10_000, left: expect.any(Number), seconds: 60 },
    });
    expect(budget.points.left).toBeLessThan(10_000);
    expect(budget.points.left).toBeGreaterThanOrEqual(10_000 - cost.requested);
  });

  it('keeps its answer for itself, and learns by the tag that all have whether it still holds', async () => {
    const { secret } = await create();
    const [keyed, anonymous] = [await get(EVENTS, withKey(secret)), await get(EVENTS)];
    const tag = keyed.headers.get('etag') ?? '';
    const again = await get(EVENTS, { ...withKey(secret), 'If-None-Match': tag });

    expect([keyed.headers.get('cache-control'), keyed.headers.get('vary')]).toEqual([
      'private, no-cache',
      'Accept, Authorization, Origin',
    ]);
    expect(anonymous.headers.get('etag')).toBe(tag);
    expect([again.status, again.headers.get('cache-control'), again.headers.has('ratelimit')]).toEqual([
      304,
      'private, no-cache',
      true,
    ]);
  });

  it.each([
    ['a mutation', 'mutation { startQuizAttempt(input: { quiz: "alliance-quiz" }) { __typename } }'],
    ['a making of keys', 'mutation { createApiKey(input: { name: "More" }) { __typename } }'],
    ['what belongs to the teacher', '{ viewer { teacher { email } } }'],
    ['an object that could be anything', '{ node(id: "x") { id } }'],
    ['a personal thing beside public ones', '{ quizzes { slug } viewer { id } }'],
    ['a live view', 'subscription { attemptClock(attemptId: "x") { __typename } }'],
  ])('opens no personal thing, even beside the cookie of its teacher: %s', async (_case, query) => {
    const { secret } = await create();
    const cookie = [...teacher.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    const response = await api.ask(query, {}, { ...withKey(secret), Cookie: cookie });

    expect(response.status).toBe(403);
    expect(await errorOf(response)).toMatchObject({
      message: 'An API key opens public queries alone. Send what belongs to a visitor, a class or a teacher without it.',
      extensions: { code: 'API_KEY_NOT_ALLOWED' },
    });
    expect(await db.apiKey.count()).toBe(1);
  });
});

describe('refused with 401 and never taken for a request without key is', () => {
  const WHOLE = drawApiKey();

  it.each([
    ['a key that nobody made', `Bearer ${WHOLE}`, /no such API key, or it was revoked/],
    ['one that was cut off', `Bearer ${WHOLE.slice(0, -1)}`, /Send the whole of it/],
    ['one with a wrong checksum', `Bearer ${WHOLE.slice(0, -1)}${WHOLE.endsWith('a') ? 'b' : 'a'}`, /Send the whole of it/],
    ['one without its scheme', WHOLE, /"Authorization: Bearer tumen_…"/],
    ['a token of something else', 'Bearer eyJhbGciOiJIUzI1NiJ9', /no such header at all/],
  ])('%s', async (_case, Authorization, message) => {
    const response = await get(EVENTS, { Authorization });

    expect([response.status, response.headers.get('cache-control')]).toEqual([401, 'no-store']);
    expect(response.headers.get('www-authenticate')).toBe('Bearer realm="Tumen", error="invalid_token"');
    const error = await errorOf(response);
    expect(error).toMatchObject({ message: expect.stringMatching(message), extensions: { code: 'INVALID_API_KEY' } });
    expect(JSON.stringify(error)).not.toContain(Authorization.slice(-8));
  });

  it('one that was revoked, from the next request on', async () => {
    const { secret, apiKey } = await create();
    expect((await get(EVENTS, withKey(secret))).status).toBe(200);
    expect((await teacher.send(REVOKE, { id: apiKey.id })).revokeApiKey).toEqual({ teacher: { apiKeys: [] } });

    expect((await get(EVENTS, withKey(secret))).status).toBe(401);
  });
});

it('leaves other schemes to what stands before the API', async () => {
  expect((await get(EVENTS, { Authorization: 'Basic c2Nob29sOnBhc3M=' })).status).toBe(200);
});

describe('a budget', () => {
  it('of points is each key’s own; spent, it is refused until it is there again', async () => {
    const [{ secret }, other] = [await create(), await create()];
    const answers = [];
    for (let count = 0; count < 8 && answers.at(-1)?.status !== 429; count++)
      answers.push(await get(DEAR, withKey(secret), {}, small));
    const refused = answers.at(-1) ?? Response.error();
    const [others, anonymous] = [await get(DEAR, withKey(other.secret), {}, small), await get(DEAR, {}, {}, small)];

    expect(answers.map(({ status }) => status).slice(0, -1)).toEqual(answers.slice(1).map(() => 200));
    const wait = Number(refused.headers.get('retry-after'));
    expect([refused.status, wait > 0 && wait <= 60]).toEqual([429, true]);
    expect(await errorOf(refused)).toMatchObject({
      message: expect.stringMatching(
        /^The key has spent its points: this operation costs \d+, a minute has 10000\. Try again in \d+ s\.$/,
      ),
      extensions: { code: 'API_KEY_SPENT', retryAfterSeconds: wait },
    });
    expect([others.status, anonymous.status]).toEqual([200, 200]);
  });

  it('of requests counts faulty ones too', async () => {
    const { secret } = await create();
    const faulty = { ...withKey(secret), Accept: 'application/graphql-response+json' };
    const statuses = [];
    for (let count = 0; count < 12; count++) statuses.push((await get('{ nonsense }', faulty, {}, small)).status);

    expect([statuses[0], statuses.at(-1)]).toEqual([400, 429]);
  });

  it('pays nothing for what costs too much to run', async () => {
    const { secret } = await create();
    const query =
      '{ events(first: 100) { edges { node { facts { citations { source { events(first: 100) { edges { node { slug } } } } } } } } } }';
    const refused = await get(query, withKey(secret));

    expect(await errorOf(refused)).toMatchObject({ extensions: { code: 'OPERATION_TOO_COSTLY' } });
    expect(refused.headers.get('ratelimit')).toMatch(/"points";r=100000$/);
    expect(await list()).toMatchObject([{ usedPoints: 0 }]);
  });
});
