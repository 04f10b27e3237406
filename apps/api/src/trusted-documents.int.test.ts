/** What is sent by id, on the wire: the list is that of the site. */
import { readFileSync } from 'node:fs';
import { createDatabase, type PrismaClient } from '@tumen/database/client';
import { createTestDatabase, type TestDatabase } from '@tumen/database/test/database';
import { API_ERRORS } from '@tumen/domain/api-errors';
import { buildSchema } from '@tumen/schema/schema';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { seedQuiz } from '../test/seed.ts';
import { signUpOwner } from '../test/teacher.ts';
import { COST_LIMITS } from './limits.ts';

const LIST = new URL('../../web/src/graphql/generated/trusted-documents.json', import.meta.url);
const DOCUMENTS: Readonly<Record<string, string>> = JSON.parse(readFileSync(LIST, 'utf8'));
const idOf = (operation: string) => Object.entries(DOCUMENTS).find(([, text]) => text.startsWith(operation))?.[0] ?? '';

const CLAIMS = idOf('query EveryClaim');
const CLAIMS_TEXT = DOCUMENTS[CLAIMS] ?? '';
const UNKNOWN = `sha256:${'0'.repeat(64)}`;

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

const post = (body: object, { origin } = api) =>
  fetch(`${origin}/graphql`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
const get = (parameters: Record<string, string>, headers: Record<string, string> = {}) =>
  fetch(`${api.origin}/graphql?${new URLSearchParams(parameters)}`, { headers });
const codesOf = async (response: Response) => {
  const { errors = [] } = await response.json();
  return errors.map(({ extensions }: { extensions: { code: string } }) => extensions.code);
};

describe('a document sent by its id', () => {
  it('is answered as its text is, by POST and by GET', async () => {
    const text = await (await post({ query: CLAIMS_TEXT })).json();

    expect(text).toMatchObject({ data: { claims: expect.any(Array) } });
    expect(await (await post({ documentId: CLAIMS })).json()).toEqual(text);
    expect(await (await get({ documentId: CLAIMS })).json()).toEqual(text);
  });

  it('takes variables, the name of the operation and extensions', async () => {
    const documentId = idOf('query Instant');
    const variables = { query: 'treaty', locale: 'EN', first: 1 };
    const extensions = { cost: true };
    const posted = await post({ documentId, operationName: 'Instant', variables, extensions });
    const got = await get({
      documentId,
      operationName: 'Instant',
      variables: JSON.stringify(variables),
      extensions: JSON.stringify(extensions),
    });
    const stranger = await post({ documentId, operationName: 'Other', variables });

    expect(await posted.json()).toMatchObject({ data: { search: {} }, extensions: { cost: { limit: 10_000 } } });
    expect(await got.json()).toMatchObject({ data: { search: {} }, extensions: { cost: { limit: 10_000 } } });
    expect(await codesOf(stranger)).toEqual(['OPERATION_RESOLUTION_FAILURE']);
  });

  it('may be kept by caches as its text may', async () => {
    const [byText, byId] = [await get({ query: CLAIMS_TEXT }), await get({ documentId: CLAIMS })];
    const etag = byId.headers.get('etag') ?? '';
    const again = await get({ documentId: CLAIMS }, { 'If-None-Match': etag });

    for (const name of ['cache-control', 'etag', 'vary', 'graphql-cost', 'tumen-content-version']) {
      expect(byId.headers.get(name), name).toBe(byText.headers.get(name));
    }
    expect([again.status, etag]).toEqual([304, expect.stringMatching(/^W/)]);
  });

  it('counts for an API key, which opens no more by an id than by a text', async () => {
    const teacher = await signUpOwner(api);
    const { createApiKey } = await teacher.send(
      'mutation { createApiKey(input: { name: "By id" }) { ... on CreateApiKeyPayload { secret } } }',
    );
    const key = { Authorization: `Bearer ${createApiKey.secret}` };
    const personal = await get({ documentId: idOf('query OwnDataCounts') }, key);
    const small = await startApi(buildSchema(COST_LIMITS), database.url, { RATE_LIMIT_KEY_REQUESTS: '1' });
    const send = () => fetch(`${small.origin}/graphql?documentId=${CLAIMS}`, { headers: key });
    const [first, second] = [await send(), await send()];
    await small.stop();

    expect(await codesOf(personal)).toEqual(['API_KEY_NOT_ALLOWED']);
    expect([first.status, second.status]).toEqual([200, 429]);
  });

  it('changes nothing by GET', async () => {
    expect((await get({ documentId: idOf('mutation DeleteLearner') })).status).toBe(405);
  });
});

describe('an id is refused', () => {
  it('when the server has no such document, with the remedy', async () => {
    const [posted, got] = [await post({ documentId: UNKNOWN }), await get({ documentId: UNKNOWN })];
    const [{ message, extensions }] = (await posted.json()).errors;

    expect(extensions.code).toBe('UNKNOWN_DOCUMENT');
    expect(message).toContain(`no document ${UNKNOWN}: ids come and go with the pages of the site. Send the text as "query".`);
    expect([posted.status, got.status]).toEqual([API_ERRORS.UNKNOWN_DOCUMENT.status, API_ERRORS.UNKNOWN_DOCUMENT.status]);
    expect(got.headers.get('cache-control')).toBe('no-store');
  });

  it.each([
    ['has no prefix', CLAIMS.slice('sha256:'.length)],
    ['has capitals', CLAIMS.toUpperCase()],
    ['is cut off', CLAIMS.slice(0, -1)],
    ['is empty', ''],
    ['is a number', 7],
    ['is a list', [CLAIMS]],
  ])('when it %s', async (_case, documentId) => {
    const response = await post({ documentId });

    expect([response.status, await codesOf(response)]).toEqual([400, ['BAD_REQUEST']]);
  });

  it('beside a text, even beside its own', async () => {
    const responses = [
      await post({ documentId: CLAIMS, query: '{ __typename }' }),
      await post({ documentId: CLAIMS, query: CLAIMS_TEXT }),
      await get({ documentId: CLAIMS, query: CLAIMS_TEXT }),
    ];

    for (const response of responses) expect([response.status, await codesOf(response)]).toEqual([400, ['BAD_REQUEST']]);
  });
});

it('shows its list to everybody', async () => {
  const response = await fetch(`${api.origin}/graphql/documents.json`);

  expect(response.headers.get('content-type')).toBe('application/json');
  expect(await response.json()).toEqual(DOCUMENTS);
});

it('answers texts without a list', async () => {
  const bare = await startApi(buildSchema(COST_LIMITS), database.url, { TRUSTED_DOCUMENTS: 'none.json' });
  const answers = [await post({ documentId: CLAIMS }, bare), await post({ query: CLAIMS_TEXT }, bare)];
  await bare.stop();

  expect(answers.map(({ status }) => status)).toEqual([400, 200]);
});

describe('a server that answers its own site alone', () => {
  let closed: TestApi;
  beforeAll(async () => {
    closed = await startApi(buildSchema(COST_LIMITS), database.url, { ADMITTED_DOCUMENTS: 'trusted' });
  });
  afterAll(() => closed.stop());

  it('answers each operation of the site, within all limits, by its id', async () => {
    // Without variables most end there: nothing refused the document.
    const refusals = [
      'UNKNOWN_DOCUMENT',
      ...Object.entries(API_ERRORS).flatMap(([code, { place }]) => (place === 'document' ? code : [])),
    ];
    const documents = Object.entries(DOCUMENTS).filter(([, text]) => !text.startsWith('subscription'));
    for (const [documentId, text] of documents) {
      const codes = await codesOf(await post({ documentId }, closed));
      expect(
        codes.filter((code: string) => refusals.includes(code)),
        text,
      ).toEqual([]);
    }
    expect(documents.length).toBeGreaterThan(150);
  });

  it.each([
    ['as it stands in the list', CLAIMS_TEXT],
    ['with the fields that Apollo Client adds', CLAIMS_TEXT.replace('code', 'code\n __typename')],
    ['in other spacing', CLAIMS_TEXT.replaceAll(/\s+/g, ' ')],
  ])('answers its text %s', async (_case, query) => {
    expect(await codesOf(await post({ query }, closed))).toEqual([]);
  });

  it('refuses two of its operations at once', async () => {
    const query = `${CLAIMS_TEXT} ${DOCUMENTS[idOf('query OwnDataCounts')]}`;
    expect(await codesOf(await post({ query, operationName: 'EveryClaim' }, closed))).toEqual(['UNTRUSTED_DOCUMENT']);
  });

  it.each([
    ['asks for one field more', CLAIMS_TEXT.replace('code', 'code evidence { role }')],
    ['names the operation otherwise', CLAIMS_TEXT.replace('EveryClaim', 'Other')],
    ['renames a field', CLAIMS_TEXT.replace('code', 'code: text')],
    ['asks for the schema', '{ __schema { types { name } } }'],
    ['asks for nothing much', '{ __typename }'],
  ])('refuses what %s, and says what to do', async (_case, query) => {
    const response = await post({ query }, closed);
    const { errors } = await response.json();

    expect(response.status).toBe(API_ERRORS.UNTRUSTED_DOCUMENT.status);
    expect(errors).toContainEqual(
      expect.objectContaining({
        message: expect.stringContaining('Reload a page'),
        extensions: expect.objectContaining({ code: 'UNTRUSTED_DOCUMENT' }),
      }),
    );
  });
});
