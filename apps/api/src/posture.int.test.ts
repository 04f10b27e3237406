import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { schemaFile } from '@tumen/schema/printed-schema';
import { buildSchema } from '@tumen/schema/schema';
import { getIntrospectionQuery } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { sampleSchema } from '../test/sample-schema.ts';
import { COST_LIMITS } from './limits.ts';

const FRIEND = 'https://friend.example';
let api: TestApi;

beforeAll(async () => {
  api = await startApi(sampleSchema, undefined, { REQUEST_TIMEOUT_MS: '300', CORS_ORIGINS: `${FRIEND},https://other.example` });
});
afterAll(() => api.stop());

const errorCodes = async (response: Response) => {
  const body: { errors?: { extensions?: { code?: string } }[] } = await response.json();
  return body.errors?.map((error) => error.extensions?.code);
};
const post = (body: string, headers: Record<string, string>) => fetch(`${api.origin}/graphql`, { method: 'POST', body, headers });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}/graphql?${new URLSearchParams(parameters)}`, { headers });

describe('what may come in', () => {
  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/graphql',
    'application/json; charset=latin1',
  ])('refuses a POST body of type %s, which a form on another site could send', async (type) => {
    const response = await post(JSON.stringify({ query: 'mutation { touch }' }), { 'Content-Type': type });

    expect(response.status).toBe(415);
    expect(await errorCodes(response)).toEqual(['UNSUPPORTED_MEDIA_TYPE']);
  });

  it('refuses a mutation by GET and says what is allowed', async () => {
    const response = await get({ query: 'mutation { touch }' });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'POST']);
  });

  it.each(['PUT', 'DELETE', 'PATCH'])('refuses %s and says what is allowed', async (method) => {
    const response = await fetch(`${api.origin}/graphql`, { method });

    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, POST']);
  });

  it('answers a query by GET', async () => {
    const response = await get({ query: 'query Say { hello }', operationName: 'Say', variables: '{}' });

    expect(await response.json()).toEqual({ data: { hello: 'world' } });
  });

  it.each(['variables', 'extensions'])('refuses unreadable %s in the address', async (parameter) => {
    const response = await get({ query: '{ hello }', [parameter]: '{' });

    expect([response.status, await errorCodes(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('refuses a body over the limit', async () => {
    const response = await api.ask(`{ hello } # ${'x'.repeat(100_000)}`);

    expect([response.status, await errorCodes(response)]).toEqual([413, ['REQUEST_ENTITY_TOO_LARGE']]);
  });

  it('refuses a body over the limit that does not tell its length', async () => {
    const status = await new Promise((resolve, reject) => {
      const upload = request(`${api.origin}/graphql`, { method: 'POST', headers: { 'Content-Type': 'application/json' } });
      upload.on('response', (response) => resolve(response.statusCode)).on('error', reject);
      upload.write(`{ "query": "{ hello } # ${'x'.repeat(60_000)}`);
      upload.end(`${'x'.repeat(60_000)}" }`);
    });

    expect(status).toBe(413);
  });

  it('refuses several operations in one request', async () => {
    const response = await post(JSON.stringify([{ query: '{ hello }' }, { query: '{ hello }' }]), {
      'Content-Type': 'application/json',
    });

    expect(response.status).toBe(400);
  });

  it('answers 406 when the client accepts nothing that the API speaks', async () => {
    const response = await api.ask('{ hello }', {}, { Accept: 'image/png' });

    expect(response.status).toBe(406);
    expect(await response.text()).toMatch(/^The API answers queries as application\/graphql-response\+json or application\/json/);
  });

  it.each(['/', '/nothing', '/graphql/secret'])('answers 404 at %s and names its paths', async (path) => {
    const response = await fetch(api.origin + path);

    expect([response.status, response.headers.get('content-type')]).toEqual([404, 'text/plain; charset=utf-8']);
    expect(await response.text()).toContain(`There is nothing at ${path}. Queries go to /graphql,`);
  });

  it.each(['/graphql?query={hello}', '/graphql/schema.graphql', '/health', '/nothing'])(
    'answers HEAD %s as GET, without the body',
    async (path) => {
      const [head, whole] = await Promise.all([fetch(api.origin + path, { method: 'HEAD' }), fetch(api.origin + path)]);

      expect([head.status, await head.text()]).toEqual([whole.status, '']);
      expect(head.headers.get('content-type')).toBe(whole.headers.get('content-type'));
    },
  );

  it.each([
    ['{}', 'Must provide query string. Send it as `query`'],
    ['[{ "query": "{ hello }" }]', 'Batching is not supported. Send each operation as a request of its own'],
    [
      '{ "query": "query A { hello } query B { hello }" }',
      'Could not determine what operation to execute. Name one of the operations',
    ],
    [`{ "query": "{ hello } # ${'x'.repeat(100_000)}" }`, 'The request has 100027 bytes of at most 100000. Shorten the query'],
    [
      '{ "query": "{ __schema { types { fields { type { fields { type { fields { name } } } } } } } }" }',
      'Maximum introspection depth exceeded. The lists `fields`,',
    ],
  ])('says how to mend what it refuses: %.60s', async (body, message) => {
    const { errors } = await (await post(body, { 'Content-Type': 'application/json' })).json();

    expect(errors[0].message).toContain(message);
  });
});

describe('what an operation may ask', () => {
  it('lets the introspection of GraphiQL pass', async () => {
    const response = await api.ask(
      getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true }),
    );

    expect(await response.json()).not.toHaveProperty('errors');
  });

  it.each([
    ['TOO_DEEP', 'nests fifteen levels', `${'{ self '.repeat(14)} { hello } ${'}'.repeat(14)}`],
    ['TOO_DEEP', 'nests them in a fragment', `{ ...F } fragment F on Query ${'{ self '.repeat(14)} { hello } ${'}'.repeat(14)}`],
    ['TOO_MANY_ALIASES', 'renames 31 fields', `{ ${Array.from({ length: 31 }, (_, index) => `a${index}: hello`).join(' ')} }`],
    ['TOO_MANY_DIRECTIVES', 'has 31 directives', `{ ${'hello @include(if: true) '.repeat(31)} }`],
    ['GRAPHQL_PARSE_FAILED', 'has 2001 words', `{ ${'hello '.repeat(1_999)} }`],
    ['GRAPHQL_PARSE_FAILED', 'does not end', '{ hello'],
    ['GRAPHQL_VALIDATION_FAILED', 'asks for an unknown field', '{ hallo }'],
    ['GRAPHQL_VALIDATION_FAILED', 'names an unknown type', 'query Q($a: Stranger) { hello }'],
    ['OPERATION_RESOLUTION_FAILURE', 'leaves open which operation is meant', 'query A { hello } query B { hello }'],
  ])('refuses with %s what %s', async (code, _fault, query) => {
    const response = await api.ask(query, {}, { Accept: 'application/graphql-response+json' });
    const codes = await errorCodes(response);

    expect(response.status).toBe(400);
    expect(codes).toContain(code);
  });

  it('tells a beginner what there is instead', async () => {
    const { errors } = await (await api.ask('{ hallo }')).json();

    expect(errors[0].message).toMatch(/^Cannot query field "hallo" on type "Query"\. Did you mean "hello"\? Query has: .*hello/);

    const again = await (await api.ask('{ hallo }')).json();
    expect(again.errors, 'in the same words each time').toEqual(errors);
  });

  it('answers what stays just within the limits', async () => {
    const deep = await api.ask(`${'{ self '.repeat(13)} { hello } ${'}'.repeat(13)}`);
    const wide = await api.ask(`{ ${Array.from({ length: 30 }, (_, index) => `a${index}: hello`).join(' ')} }`);

    expect(await deep.json()).not.toHaveProperty('errors');
    expect(await wide.json()).not.toHaveProperty('errors');
  });

  it('ends an operation that takes too long', async () => {
    const response = await api.ask('{ slow }');

    expect([response.status, await errorCodes(response)]).toEqual([503, ['TIMEOUT']]);
  });
});

describe('the schema of the product, without its database', () => {
  let product: TestApi;
  beforeAll(async () => {
    product = await startApi(buildSchema(COST_LIMITS));
  });
  afterAll(() => product.stop());

  it('says nothing of the driver when the database is gone', async () => {
    const response = await product.ask('{ periods { slug } }');
    const text = await response.text();

    expect(text).toContain('INTERNAL_SERVER_ERROR');
    expect(text).not.toMatch(/hunter2|stranger|nowhere|127\.0\.0\.1|ECONNREFUSED|prisma/i);
  });

  it('serves the schema as a file, the one of the repository', async () => {
    const response = await fetch(`${product.origin}/graphql/schema.graphql`);

    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('cache-control')).toMatch(/^public/);
    expect(await response.text()).toBe(readFileSync(schemaFile, 'utf8'));
  });

  it('serves the part that is promised to programs as a file of its own', async () => {
    const text = await (await fetch(`${product.origin}/graphql/public.graphql`)).text();

    expect(text).toContain('type Query {');
    expect(text).not.toContain('type Classroom ');
  });

  it('does not send the schema again to who has it', async () => {
    const first = await fetch(`${product.origin}/graphql/schema.graphql`);
    await first.body?.cancel();
    const headers = { 'If-None-Match': first.headers.get('etag') ?? '' };

    expect((await fetch(`${product.origin}/graphql/schema.graphql`, { headers })).status).toBe(304);
  });

  it('refuses what would cost too much before it asks the database', async () => {
    const response = await product.ask(
      '{ events(first: 100) { edges { node { participations { actor { events(first: 100) { edges { node { slug } } } } } } } } }',
    );

    expect(await errorCodes(response)).toEqual(['OPERATION_TOO_COSTLY']);
  });

  it('counts the cost of a page size that hides in a variable', async () => {
    const query =
      'query Q($n: Int) { actors(first: $n) { edges { node { events(first: $n) { edges { node { facts { id } } } } } } } }';

    expect(await errorCodes(await product.ask(query, { n: 100 }))).toEqual(['OPERATION_TOO_COSTLY']);
  });

  it('names the cost and the limit when it refuses, in words, to programs and in a header', async () => {
    const response = await product.ask(
      '{ events(first: 100) { edges { node { participations { actor { events(first: 100) { edges { node { slug } } } } } } } } }',
    );
    const [{ message, extensions }] = (await response.json()).errors;
    const { requested, limit, dearest } = extensions.cost;

    expect(requested).toBeGreaterThan(limit);
    expect(message).toContain(`${requested} points of at most ${limit}. Most of it, ${dearest.points}, is \`${dearest.path}\`.`);
    expect(response.headers.get('graphql-cost')).toBe(`${requested};limit=${limit}`);
  });

  it('tells the cost of an answer to those who ask, by POST and by GET', async () => {
    const extensions = { cost: true };
    const query = '{ __typename }';
    const posted = await fetch(`${product.origin}/graphql`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify({ query, extensions }),
    });
    const got = await fetch(
      `${product.origin}/graphql?${new URLSearchParams({ query, extensions: JSON.stringify(extensions) })}`,
    );
    const answer = { data: { __typename: 'Query' }, extensions: { cost: { requested: 1, limit: 10_000 } } };

    expect([await posted.json(), await got.json()]).toEqual([answer, answer]);
  });

  it('tells it in a header to all, and adds nothing to the answer of who does not ask', async () => {
    const response = await product.ask('{ __typename }');

    expect(response.headers.get('graphql-cost')).toBe('1;limit=10000');
    expect(await response.json()).toEqual({ data: { __typename: 'Query' } });
  });
});

describe('what goes out', () => {
  it('hides the cause of a failure behind an id under which the log has it', async () => {
    const response = await api.ask('{ hello broken }');
    const text = await response.text();
    const { errors, data } = JSON.parse(text);
    const [{ message, path, extensions }] = errors;

    expect(text).not.toMatch(/hunter2|stranger|10\.0\.0\.5|stack/);
    expect({ data, path }).toEqual({ data: { hello: 'world', broken: null }, path: ['broken'] });
    expect(message).toBe(`Something went wrong on our side. Quote error id ${extensions.errorId}.`);
    expect(api.log.find((line) => line.fields.errorId === extensions.errorId)?.fields.err).toMatchObject({
      message: expect.stringContaining('hunter2'),
    });
  });

  it('tells every error by a code, also when a variable has the wrong type', async () => {
    const response = await api.ask('query Q($is: Boolean!) { hello @include(if: $is) }', { is: 'perhaps' });

    expect(await errorCodes(response)).toEqual(['BAD_USER_INPUT']);
  });

  it('forbids browsers to guess types, to frame, to cache', async () => {
    const { headers } = await api.ask('{ hello }');

    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-powered-by')).toBeNull();
  });

  it('opens itself to no page of another origin', async () => {
    const preflight = await fetch(`${api.origin}/graphql`, {
      method: 'OPTIONS',
      headers: { Origin: 'https://stranger.example', 'Access-Control-Request-Method': 'POST' },
    });
    const answer = await api.ask('{ hello }', {}, { Origin: 'null' });

    expect(preflight.headers.get('access-control-allow-origin')).toBeNull();
    expect(answer.headers.get('access-control-allow-origin')).toBeNull();
  });

  it('opens itself to the origins it was told', async () => {
    const { headers } = await api.ask('{ hello }', {}, { Origin: FRIEND });

    expect(headers.get('access-control-allow-origin')).toBe(FRIEND);
    expect(headers.get('access-control-allow-credentials')).toBe('true');
  });

  it('logs what was asked and how it ended, and nothing about who asked', async () => {
    // Too short to be looked up: this API has no database.
    const cookie = `tumen_guest=${'s'.repeat(9)}`;
    const response = await api.ask(
      'query Greeting($name: Boolean!) { hello @skip(if: $name) }',
      { name: 'kim' },
      { Cookie: cookie },
    );
    const requestId = response.headers.get('x-request-id');
    await api.ask('query Greeting { hello }', {}, { Cookie: cookie });
    const lines = api.log.filter((line) => line.message === 'request').slice(-2);

    expect(lines[0]?.fields).toMatchObject({ requestId, method: 'POST', errors: ['BAD_USER_INPUT'] });
    expect(lines[1]?.fields).toMatchObject({ operation: 'query Greeting', durationMs: expect.any(Number) });
    expect(JSON.stringify(lines)).not.toMatch(/127\.0\.0\.1|sss|kim/);
  });
});

describe('health', () => {
  it('is alive without a database', async () => {
    expect((await fetch(`${api.origin}/health`)).status).toBe(200);
  });

  it('is not ready without a database, and says so without naming it', async () => {
    const response = await fetch(`${api.origin}/ready`);

    expect(response.status).toBe(503);
    expect(await response.json()).toEqual({
      status: 'not ready',
      reason: 'The database cannot be reached or is not migrated.',
    });
  });
});

describe('GraphiQL', () => {
  const open = (headers: Record<string, string> = {}) =>
    fetch(`${api.origin}/graphql`, { headers: { Accept: 'text/html', ...headers } });

  it('is one page that a browser lets load nothing from elsewhere', async () => {
    const response = await open();
    const html = await response.text();

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(html).toContain('Tumen GraphiQL');
    expect(html).not.toMatch(/<(?:script|link|img)[^>]+(?:src|href)="https?:/);
  });

  it('is not sent again to a browser that has it', async () => {
    const first = await open();
    await first.body?.cancel();
    const again = await open({ 'If-None-Match': first.headers.get('etag') ?? '' });

    expect(again.status).toBe(304);
  });
});
