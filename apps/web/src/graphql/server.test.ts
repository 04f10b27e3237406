import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { json } from 'node:stream/consumers';
import type { ApiErrorCode } from '@tumen/domain/api-errors';
import { type DocumentNode, parse, print } from 'graphql';
import { afterAll, beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { z } from 'zod';
import { documentIdOf } from './document-id.ts';
import * as generated from './generated/graphql.ts';

vi.mock('server-only', () => ({}));
const { query } = await import('./server.ts');

const QUESTION = parse('query Periods($first: Int) { periods(first: $first) { slug } }');
const ID = documentIdOf(print(QUESTION));
const UNKNOWN: ApiErrorCode = 'UNKNOWN_DOCUMENT';

/** An API that answers what it knows, and keeps what it was sent. */
const requests: unknown[] = [];
let known: readonly string[] = [];
const api = createServer(async (request, response) => {
  const { documentId, ...body } = z.looseObject({ documentId: z.string().optional() }).parse(await json(request));
  requests.push({ documentId, ...body });
  const isKnown = documentId === undefined || known.includes(documentId);
  const answer = isKnown ? { data: { periods: [] } } : { errors: [{ message: 'Unknown.', extensions: { code: UNKNOWN } }] };
  response.writeHead(isKnown ? 200 : 400).end(JSON.stringify(answer));
});

beforeAll(async () => {
  await new Promise<void>((resolve) => api.listen(0, '127.0.0.1', resolve));
  const { port } = api.address() as AddressInfo;
  vi.stubEnv('API_URL', `http://127.0.0.1:${port}/graphql`);
});
afterAll(() => {
  vi.unstubAllEnvs();
  api.close();
});
beforeEach(() => {
  requests.length = 0;
});

it('sends the id in place of the text', async () => {
  known = [ID];

  expect(await query(QUESTION, { first: 1 })).toEqual({ periods: [] });
  expect(requests).toEqual([{ documentId: ID, variables: { first: 1 } }]);
});

it('sends the text to an API that does not know the id', async () => {
  known = [];

  expect(await query(QUESTION, { first: 2 })).toEqual({ periods: [] });
  expect(requests).toEqual([
    { documentId: ID, variables: { first: 2 } },
    { query: print(QUESTION), variables: { first: 2 } },
  ]);
});

it('is known to the API by the id of each operation that the site asks', () => {
  const list = JSON.parse(readFileSync(new URL('./generated/trusted-documents.json', import.meta.url), 'utf8'));
  const documents: readonly DocumentNode[] = Object.values(generated);
  const operations = documents.filter(({ definitions }) => definitions[0]?.kind === 'OperationDefinition');

  expect(operations.length).toBeGreaterThan(150);
  expect(operations.map((document) => documentIdOf(print(document))).sort()).toEqual(Object.keys(list).sort());
});
