/** What the documentation says of errors, held against the answers: code, status, and what comes beside the code. */
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { API_ERRORS, type ApiErrorCode, type ApiErrorFacts } from '@tumen/domain/api-errors';
import { buildSchema } from '@tumen/schema/schema';
import { GraphQLError } from 'graphql';
import { createSchema } from 'graphql-yoga';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { seedQuiz } from '../test/seed.ts';
import { COST_LIMITS } from './limits.ts';

let database: TestDatabase;
let db: PrismaClient;
let api: TestApi;

beforeAll(async () => {
  database = await createTestDatabase();
  db = createDatabase(database.url);
  await seedQuiz(db);
  api = await startApi(buildSchema(COST_LIMITS), database.url);
});
afterAll(async () => {
  await api.stop();
  await db.$disconnect();
  await database.drop();
});

const ASKS: { readonly [code in ApiErrorCode]?: string } = {
  OPERATION_RESOLUTION_FAILURE: 'query A { claims { code } } query B { claims { code } }',
  GRAPHQL_PARSE_FAILED: '{ claims',
  GRAPHQL_VALIDATION_FAILED: '{ claim }',
  TOO_DEEP: `{ claims { ${'debates { claims { '.repeat(7)} code ${'} } '.repeat(7)} } }`,
  TOO_MANY_ALIASES: `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: claims { code }`).join(' ')} }`,
  TOO_MANY_DIRECTIVES: `{ claims { ${'code @include(if: true) '.repeat(31)} } }`,
  OPERATION_TOO_COSTLY:
    '{ events(first: 100) { edges { node { participations { actor { events(first: 100) { edges { node { slug } } } } } } } } }',
  BAD_USER_INPUT: 'query($first: Int!) { events(first: $first) { totalCount } }',
  NOT_FOUND: '{ event(slug: "none") { slug } }',
  UNKNOWN_SLUG: '{ events(filter: { actors: ["none"] }) { totalCount } }',
  UNKNOWN_VERSION: 'query @asOf(version: 9) { claims { code } }',
  NOT_PUBLIC: 'query @asOf(version: 1) { viewer { __typename } }',
  INVALID_CURSOR: '{ events(after: "none") { totalCount } }',
  INVALID_DATE: '{ events(filter: { from: "none" }) { totalCount } }',
  INVALID_DEPTH: '{ event(slug: "1961-treaty") { chain(depth: 99) { links { cause { slug } } } } }',
  INVALID_ID: '{ node(id: "none") { id } }',
  INVALID_ORDER: '{ events(orderBy: RELEVANCE) { totalCount } }',
  INVALID_PAGE_SIZE: '{ events(first: 1000) { totalCount } }',
  INVALID_QUERY: '{ search(query: " ") { totalCount } }',
};

/** Of an answer that holds the error, by the documentation. */
function statusOf(documented: ApiErrorFacts | undefined, data: unknown): number | undefined {
  return data === undefined ? (documented?.statusWithoutData ?? documented?.status) : documented?.status;
}

it.each(Object.entries(ASKS))('answers %s as it is documented', async (code, query) => {
  const response = await api.ask(query, {}, { Accept: 'application/graphql-response+json' });
  const { errors, data } = await response.json();
  const documented = Object.entries(API_ERRORS).find(([name]) => name === code)?.[1];
  const carried = documented !== undefined && 'carries' in documented ? documented.carries : [];

  expect(errors.map(({ extensions }: { extensions: object }) => extensions)).toContainEqual(expect.objectContaining({ code }));
  expect(response.status).toBe(statusOf(documented, data));
  const { extensions } = errors.find((error: { extensions: { code: string } }) => error.extensions.code === code);
  for (const path of carried) expect(extensions, path).toHaveProperty(path);
});

it('never answers with a code that the documentation lacks', async () => {
  const resolvers = { Query: { odd: () => Promise.reject(new GraphQLError('Odd.', { extensions: { code: 'ODD' } })) } };
  const odd = await startApi(createSchema({ typeDefs: 'type Query { odd: Int }', resolvers }));
  const { errors } = await (await odd.ask('{ odd }')).json();
  await odd.stop();

  expect(errors[0].extensions.code).toBe('BAD_USER_INPUT');
});
