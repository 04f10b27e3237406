import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { buildSchema } from './schema.ts';

const limited = buildSchema({ maxComplexity: 1000, maxDepth: 10 });

async function errorOf(operation: string) {
  const result = await execute({ schema: limited, document: parse(operation), contextValue: {} });
  return result.errors?.[0];
}

test('refuses an operation whose lists multiply beyond the limit', async () => {
  const error = await errorOf('{ events(first: 100) { edges { node { facts { citations { source { slug } } } } } } }');
  expect(error?.extensions).toMatchObject({ code: 'OPERATION_TOO_COSTLY' });
  expect(error?.message).toContain('of at most 1000');
});

test('refuses an operation that is too deep', async () => {
  const nested = (depth: number): string => (depth === 0 ? '{ slug }' : `{ causes ${nested(depth - 1)} }`);
  expect((await errorOf(`{ event(slug: "x") ${nested(12)} }`))?.extensions.code).toBe('OPERATION_TOO_COSTLY');
});

test('counts a page by its size and not by the most that it could hold', async () => {
  const error = await errorOf('{ events(first: 10) { edges { node { title facts { text } } } } }');
  expect(error?.extensions.code).not.toBe('OPERATION_TOO_COSTLY');
});
