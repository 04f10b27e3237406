/** The examples of the documentation, run on the content of the repository. That each public query has one, the compiler checks. */
import { EXAMPLES } from '@tumen/domain/ask/examples';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentSchema } from '../test/content-schema.ts';
import type { TestSchema } from '../test/harness.ts';
import { operationCost } from './operation-cost.ts';
import { buildSchema } from './schema.ts';

/** An example is there to be read: it asks for little. */
const MOST = { cost: 1_000, statements: 20 };

const FAR_RELEASE = 1_000;

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
  // Whether the content of today differs from its last release is not for this test to say.
  const fields = [{ field: 'title.en', before: 'DPRK founded', after: 'The DPRK is founded' }];
  await api.db.recordChange.create({
    data: {
      version: FAR_RELEASE,
      kind: 'EVENT',
      slug: '1948-dprk-founded',
      change: 'CHANGED',
      title: { en: 'Founding' },
      fields,
    },
  });
});
afterAll(() => api.close());

test.each(Object.entries(EXAMPLES))('the example of %s finds something, by the field that it is of', async (name, example) => {
  const variables = JSON.parse(example.variables ?? '{}');
  const { data, errors, statements } = await api.execute(example.query, variables);
  expect(errors).toEqual([]);
  expect(Object.keys(data)).toContain(name);
  expect(isEmpty(data[name])).toBe(false);
  expect(operationCost(buildSchema(), { document: parse(example.query), variables }).points).toBeLessThanOrEqual(MOST.cost);
  expect(statements.length).toBeLessThanOrEqual(MOST.statements);
});

test('the slugs that descriptions give as examples exist', async () => {
  const fields = Object.values(buildSchema().getQueryType()?.getFields() ?? {});
  const named = fields.flatMap(({ name, args }) => {
    const slug = args.find((arg) => arg.name === 'slug')?.description?.match(/^Such as `([^`]+)`/)?.[1];
    return slug === undefined ? [] : [`${name}(slug: "${slug}") { slug }`];
  });
  expect(named.length).toBeGreaterThan(8);
  expect((await api.execute(`{ ${named.join(' ')} }`)).errors).toEqual([]);
});

/** Nothing there, no item, no row. */
function isEmpty(answer: null | { length?: number; edges?: unknown[] }): boolean {
  return answer === null || answer.length === 0 || answer.edges?.length === 0;
}
