import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

const CHANGES = `query ($slugs: [String!]) { changesSince(version: 1, until: 2, slugs: $slugs) {
  edges { node { kind slug change reasons { version reason } fields { field before after } } }
} }`;

test('tells what the second version put right in the first, field by field, and why', async () => {
  const { data, errors } = await api.execute(CHANGES, {
    slugs: ['2024-putin-state-visit-pyongyang', '2024-treaty-ratification', 'united-nations'],
  });
  expect(errors).toEqual([]);
  const changes = data.changesSince.edges.map(({ node }: { node: unknown }) => node);
  expect(changes).toHaveLength(3);
  expect(changes).toContainEqual({
    kind: 'EVENT',
    slug: '2024-putin-state-visit-pyongyang',
    change: 'CHANGED',
    reasons: [{ version: 2, reason: expect.stringContaining('Two heads of state met') }],
    fields: [{ field: 'kind', before: 'visit', after: 'summit' }],
  });
  expect(changes).toContainEqual(
    expect.objectContaining({ slug: '2024-treaty-ratification', fields: [expect.objectContaining({ field: 'participants' })] }),
  );
  expect(changes).toContainEqual(expect.objectContaining({ slug: 'united-nations', change: 'ADDED' }));
});
