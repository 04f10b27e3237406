import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import type { Context } from '@tumen/schema/context';
import { buildSchema } from '@tumen/schema/schema';
import { createSchema } from 'graphql-yoga';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { start } from '../test/quiz.ts';
import { seedQuiz } from '../test/seed.ts';
import { createVisitor } from '../test/visitor.ts';

const EVENTS = '{ events { edges { node { slug title } } } }';
let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  await db.contentVersion.updateMany({ data: { contentHash: '0123456789abcdef' } });
  await db.release.createMany({
    data: [1, 2].map((version) => ({ version, releasedAt: new Date('2026-11-23'), note: 'Before', hash: String(version) })),
  });
  api = await startApi(buildSchema(), database.url);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

const get = (query: string, headers: Record<string, string> = {}, { origin } = api) =>
  fetch(`${origin}/graphql?${new URLSearchParams({ query })}`, { headers });
const tagOf = (response: Response) => response.headers.get('etag') ?? '';

describe('the version of the content', () => {
  const HEADER = 'tumen-content-version';

  it('stands in the header of public answers, also of those that are kept, and of no other', async () => {
    const answer = await get(EVENTS);
    const kept = await get(EVENTS, { 'If-None-Match': tagOf(answer) });
    const personal = await get('{ viewer { __typename } }');

    expect([answer, kept].map(({ headers }) => headers.get(HEADER))).toEqual(['2+0123456789ab', '2+0123456789ab']);
    expect(personal.headers.get(HEADER)).toBeNull();
  });

  it('stands in the answer for those who ask', async () => {
    const extensions = JSON.stringify({ contentVersion: true });
    const response = await fetch(`${api.origin}/graphql?${new URLSearchParams({ query: EVENTS, extensions })}`);
    expect(await response.json()).toMatchObject({ extensions: { contentVersion: '2+0123456789ab' } });
  });
});

describe('a public query by GET', () => {
  it('may be kept by every cache, for each media type and origin apart', async () => {
    const { status, headers } = await get(EVENTS);

    expect(status).toBe(200);
    expect(headers.get('cache-control')).toMatch(/^public, max-age=\d+/);
    expect(headers.get('vary')).toBe('Accept, Authorization, Origin');
    expect(headers.get('etag')).toMatch(/^W\/"[\w-]+"$/);
    expect(headers.getSetCookie()).toEqual([]);
  });

  it.each([
    ['its tag', (tag: string) => tag],
    ['its tag without the sign of weakness', (tag: string) => tag.replace('W/', '')],
    ['several tags', (tag: string) => `"other", ${tag}`],
    ['any tag', () => '*'],
  ])('is answered 304 without a body to %s', async (_case, known) => {
    const etag = tagOf(await get(EVENTS));
    const again = await get(EVENTS, { 'If-None-Match': known(etag) });

    expect([again.status, await again.text(), tagOf(again)]).toEqual([304, '', etag]);
    expect(again.headers.get('cache-control')).toMatch(/^public/);
  });

  it('is the same for a visitor with a cookie as for one without', async () => {
    const visitor = createVisitor(api);
    await start(visitor);
    const [own, foreign] = [await get(EVENTS, { Cookie: visitor.cookie() }), await get(EVENTS)];

    expect(own.headers.get('cache-control')).toMatch(/^public/);
    expect(tagOf(own)).toBe(tagOf(foreign));
  });

  it('is sent anew once the content has changed', async () => {
    const before = tagOf(await get('{ themes { slug } }'));
    await db.theme.create({ data: { slug: 'war', position: 1, title: { en: 'War' }, description: { en: 'War.' } } });
    const after = await get('{ themes { slug } }', { 'If-None-Match': before });

    expect([after.status, await after.json()]).toEqual([200, { data: { themes: [{ slug: 'war' }] } }]);
  });

  it.each([
    ['the schema', '{ __schema { queryType { name } } }'],
    ['a fragment', 'query { ...F } fragment F on Query { quizzes { slug } }'],
    ['an alias', '{ viewer: quizzes { slug } }'],
  ])('may ask for %s', async (_case, query) => {
    expect((await get(query)).headers.get('cache-control')).toMatch(/^public/);
  });
});

describe('no cache keeps', () => {
  it.each([
    ['what belongs to the visitor', '{ viewer { id } }'],
    ['what belongs to the visitor beside public things', '{ quizzes { slug } viewer { id } }'],
    ['what belongs to the visitor in a fragment', '{ quizzes { slug } ...F } fragment F on Query { viewer { id } }'],
    ['what belongs to the visitor under a public name', '{ quizzes: viewer { id } }'],
    ['an attempt', '{ attempt(id: "x") { id } }'],
    ['a class', '{ classroom(id: "x") { id } }'],
    ['an object that could be anything', `{ node(id: "${Buffer.from('Quiz:alliance-quiz').toString('base64url')}") { id } }`],
    ['the settings of the site', '{ teacherAccounts { sendsMail } }'],
    ['an error', '{ event(slug: "none") { slug } }'],
    ['a fault in the document', '{ nonsense }'],
    ['a mutation', 'mutation { deleteLearner { __typename } }'],
  ])('%s', async (_case, query) => {
    const response = await get(query);

    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('etag')).toBeNull();
  });

  it('what was sent by POST', async () => {
    const { headers } = await api.ask(EVENTS);

    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });

  it('a stream of events', async () => {
    const response = await get(EVENTS, { Accept: 'text/event-stream' });
    await response.body?.cancel();

    expect(response.headers.get('cache-control')).not.toContain('public');
  });
});

describe('a resolver below a public query', () => {
  const read = { themes: (_root: unknown, _args: unknown, { learnerId }: Context) => String(learnerId) };
  const begin = { themes: (_root: unknown, _args: unknown, { ensureDevice }: Context) => ensureDevice() };

  it.each([
    ['asks who is asking', read],
    ['gives the visitor a cookie', begin],
  ])('makes the answer private when it %s', async (_case, Query) => {
    const schema = createSchema({ typeDefs: 'type Query { themes: String }', resolvers: { Query } });
    const careless = await startApi(schema);
    const { headers } = await get('{ themes }', {}, careless);
    await careless.stop();

    expect([headers.get('cache-control'), headers.get('etag')]).toEqual(['no-store', null]);
  });
});
