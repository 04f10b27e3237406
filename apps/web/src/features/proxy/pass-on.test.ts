import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, it, vi } from 'vitest';

vi.mock('server-only', () => ({}));
const { passOn } = await import('./pass-on.ts');

const TAG = 'W/"one"';
const KEPT = { 'cache-control': 'public, max-age=60', etag: TAG, vary: 'Accept, Origin' };
const ADDRESS = 'http://site.example/graphql?query=%7Bthemes%7Bslug%7D%7D';
/** An API that answers everybody who has its only version with 304. */
const api = createServer((request, response) => {
  const isKnown = request.headers['if-none-match'] === TAG;
  response.writeHead(isKnown ? 304 : 200, KEPT).end(isKnown ? undefined : request.url);
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

it('tells caches what the API tells them', async () => {
  const answer = await passOn(new Request(ADDRESS));

  expect([answer.status, await answer.text()]).toEqual([200, new URL(ADDRESS).pathname + new URL(ADDRESS).search]);
  expect(Object.fromEntries(answer.headers)).toMatchObject(KEPT);
});

it('asks the API whether what a cache has is still true', async () => {
  const answer = await passOn(new Request(ADDRESS, { headers: { 'If-None-Match': TAG } }));

  expect([answer.status, answer.body]).toEqual([304, null]);
  expect(answer.headers.get('etag')).toBe(TAG);
});
