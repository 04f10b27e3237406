import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { importContentFolder } from '@tumen/database/import/import-content';
import { buildReleases } from '@tumen/database/releases/build-releases';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { ReleasedContent } from '@tumen/database/test/released-content';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';

const TREATY = 'events/later-years/1961-treaty.yaml';
const FIELDS = `{
  contentVersion { version isReleased citation(style: APA, title: "Treaties", address: "https://tumen.example/answer") }
  events(filter: { kinds: [TREATY], perspectives: [SOVIET_RUSSIAN] }) {
    totalCount edges { cursor node { id slug title summary facts { id text sources: citations { source { slug title } } } dispute { question } } }
  }
  search(query: "friendship", types: [EVENT]) { edges { cursor node { title { text isMatch } score } } }
  lesson(slug: "the-first-years") { title blocks { __typename } }
  quiz(slug: "the-first-years") { title questionCount }
}`;

let database: TestDatabase;
let db: PrismaClient;
let content: ReleasedContent;
let api: TestApi;
let before: string;

const get = (query: string, variables = {}) =>
  fetch(`${api.origin}/graphql?${new URLSearchParams({ query, variables: JSON.stringify(variables) })}`);
const errorsOf = async (query: string) => (await (await get(query)).json()).errors;

async function publish(): Promise<void> {
  await importContentFolder(db, content.dir);
  await buildReleases(database.url, content.dir);
}

beforeAll(async () => {
  [database, content] = await Promise.all([createTestDatabase(), ReleasedContent.create()]);
  db = createDatabase(database.url);
  await publish();
  api = await startApi(buildSchema(), database.url);
  before = await (await get(`query @asOf(version: 1) ${FIELDS}`)).text();
  await content.correct(TREATY, 'The treaty of friendship is signed', 'The treaty is signed', 'Shorter.');
  await content.correct(TREATY, 'The treaty is signed', 'A treaty is signed', 'One of several.');
  await publish();
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await Promise.all([database.drop(), content.remove()]);
});

describe('a public query as of an earlier version', () => {
  it('is answered byte for byte as it was, two releases later', async () => {
    const answer = await get(`query @asOf(version: 1) ${FIELDS}`);

    expect(JSON.parse(before).errors).toBeUndefined();
    expect(before).toContain('The treaty of friendship is signed');
    expect(before).toContain('(Version 1). https://tumen.example/answer');
    expect(await answer.text()).toBe(before);
    expect(answer.headers.get('tumen-content-version')).toBe('1');
    expect(answer.headers.get('cache-control')).toMatch(/^public/);
  });

  it('takes the version from a variable, or from its default value', async () => {
    const query = 'query ($version: Int! = 2) @asOf(version: $version) { event(slug: "1961-treaty") { title } }';
    const titles = await Promise.all(
      [{}, { version: 1 }, { version: 3 }].map(
        async (variables) => (await (await get(query, variables)).json()).data.event.title,
      ),
    );
    expect(titles).toEqual(['The treaty is signed', 'The treaty of friendship is signed', 'A treaty is signed']);
  });

  it('costs half as much again', async () => {
    const costOf = async (query: string) => (await get(query)).headers.get('graphql-cost');
    expect(await costOf('{ events(first: 3) { edges { node { slug } } } }')).toBe('4;limit=10000');
    expect(await costOf('query @asOf(version: 1) { events(first: 3) { edges { node { slug } } } }')).toBe('6;limit=10000');
  });

  it('is refused when only the older version makes it too costly', async () => {
    const [error] = await errorsOf(
      'query @asOf(version: 1) { events(first: 100) { edges { node { participations { actor { events(first: 14) { edges { node { slug } } } } } } } } }',
    );
    const path = 'events.edges.node.participations.actor.events.edges.node';
    expect(error.extensions).toMatchObject({
      code: 'OPERATION_TOO_COSTLY',
      cost: { limit: 10_000, dearest: { path, points: 10_500 } },
    });
    expect(error.message).toMatch(
      /^As of an earlier version the operation costs \d+ points of at most 10000\. Most of it, 10500, is /,
    );
  });

  it('names the versions that there are', async () => {
    const [error] = await errorsOf('query @asOf(version: 9) { events { totalCount } }');
    expect(error).toMatchObject({
      message: 'The content has no version 9. Known are 1, 2, 3: see `contentVersions`.',
      extensions: { code: 'UNKNOWN_VERSION' },
    });
  });

  it.each([
    ['application/graphql-response+json', 400],
    ['application/json', 200],
  ])('is refused without data and, in %s, with status %i', async (accept, status) => {
    for (const query of ['query @asOf(version: 9) { claims { code } }', 'query @asOf(version: 1) { viewer { __typename } }']) {
      const answer = await api.ask(query, {}, { Accept: accept });
      expect(answer.status).toBe(status);
      expect(await answer.json()).toEqual({ errors: [expect.anything()] });
    }
  });

  it.each(['{ viewer { __typename } }', '{ events { totalCount } ...Mine } fragment Mine on Query { viewer { __typename } }'])(
    'is refused for what belongs to somebody: %s',
    async (fields) => {
      const [error] = await errorsOf(`query @asOf(version: 1) ${fields}`);
      expect(error.extensions.code).toBe('NOT_PUBLIC');
    },
  );
});
