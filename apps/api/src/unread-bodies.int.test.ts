import { Agent, type IncomingMessage, request } from 'node:http';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { sampleSchema } from '../test/sample-schema.ts';

const JSON_TYPE = { 'Content-Type': 'application/json' };
const HELLO = JSON.stringify({ query: '{ hello }' });
const LONG = JSON.stringify({ query: `{ hello } # ${'x'.repeat(3_000_000)}` });
let api: TestApi;
/** Keeps one connection for all that a test sends, as a proxy does for its visitors. */
let connection: Agent;

beforeAll(async () => {
  api = await startApi(sampleSchema);
});
afterAll(() => api.stop());
beforeEach(() => {
  connection = new Agent({ keepAlive: true, maxSockets: 1 });
});
afterEach(() => connection.destroy());

function send(body: Iterable<string>, path: string, headers: Record<string, string>): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const upload = request(api.origin + path, { method: 'POST', headers, agent: connection });
    upload.on('response', resolve).on('error', reject);
    Readable.from(body).pipe(upload);
  });
}

async function post(body: string, path = '/graphql', headers: Record<string, string> = JSON_TYPE) {
  const length = 'Transfer-Encoding' in headers ? {} : { 'Content-Length': String(body.length) };
  const response = await send([body], path, { ...length, ...headers });
  return { status: response.statusCode, body: await text(response), isKept: response.headers.connection === 'keep-alive' };
}

describe('a body that is refused before it was read', () => {
  it.each([
    ['is too long', 413, '/graphql', JSON_TYPE],
    ['is too long and does not tell its length', 413, '/graphql', { ...JSON_TYPE, 'Transfer-Encoding': 'chunked' }],
    ['is too long for an account', 413, '/api/auth/sign-in/email', JSON_TYPE],
    ['is no JSON', 415, '/graphql', { 'Content-Type': 'text/plain' }],
    ['comes with a key that is none', 401, '/graphql', { ...JSON_TYPE, Authorization: 'Bearer tumen_none' }],
    ['is sent where nothing is', 404, '/nothing', JSON_TYPE],
  ])('does not hold up the next request on its connection when it %s', async (_fault, status, path, headers) => {
    expect(await post(LONG, path, headers)).toMatchObject({ status });
    expect(await post(HELLO)).toMatchObject({ status: 200, body: JSON.stringify({ data: { hello: 'world' } }) });
  });

  it('ends its connection when it does not end', async () => {
    const endless = {
      *[Symbol.iterator]() {
        while (true) yield 'x'.repeat(1_000);
      },
    };
    const response = await send(endless, '/graphql', { 'Content-Type': 'text/plain', 'Transfer-Encoding': 'chunked' });

    expect([response.statusCode, response.headers.connection]).toEqual([415, 'close']);
    await text(response);
  });
});

it('keeps the connection of a body that was read', async () => {
  expect(await post(HELLO)).toMatchObject({ isKept: true });
});
