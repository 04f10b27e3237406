import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startApi, type TestApi } from '../test/api.ts';
import { sampleSchema } from '../test/sample-schema.ts';

let api: TestApi;

beforeAll(async () => {
  api = await startApi(sampleSchema);
});
afterAll(() => api.stop());

/** The audit suite of the GraphQL over HTTP specification, state of October 2025. */
const audits = serverAudits({ url: () => `${api.origin}/graphql` });

describe('GraphQL over HTTP', () => {
  it.each(audits.map((audit) => [audit.id, audit.name, audit] as const))('%s %s', async (_id, _name, audit) => {
    const result = await audit.fn();

    expect(result.status === 'ok' ? 'ok' : result.reason).toBe('ok');
  });
});
