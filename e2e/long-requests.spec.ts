import { expect, test } from './fixtures/test.ts';

/** Long before anything gives up waiting on a connection that hangs. */
const SOON = { timeout: 5_000 };

for (const path of ['/graphql', '/api/auth/sign-in/email']) {
  test(`refuses a request to ${path} that is too long, and serves the next visitor as ever`, async ({
    request,
    playwright,
    baseURL,
  }) => {
    const data = { query: `{ __typename } # ${'a'.repeat(300_000)}` };
    const headers = { 'content-type': 'application/json' };
    expect((await request.post(path, { data, headers, ...SOON })).status()).toBe(413);

    const other = await playwright.request.newContext(baseURL === undefined ? {} : { baseURL });
    for (const visitor of [request, other]) {
      const answer = await visitor.get('/graphql', { params: { query: '{ themes { slug } }' }, ...SOON });
      expect(answer.status()).toBe(200);
    }
    await other.dispose();
  });
}
