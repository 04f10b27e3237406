import { execute, parse } from 'graphql';
import { expect, test } from 'vitest';
import { operationCost } from './operation-cost.ts';
import { buildSchema } from './schema.ts';

const limited = buildSchema({ maxComplexity: 1000, maxDepth: 10 });

async function errorOf(operation: string) {
  const result = await execute({ schema: limited, document: parse(operation), contextValue: {} });
  return result.errors?.[0];
}

test('refuses an operation whose lists multiply beyond the limit', async () => {
  const error = await errorOf('{ events(first: 100) { edges { node { facts { citations { source { slug } } } } } } }');
  expect(error?.extensions).toMatchObject({ code: 'OPERATION_TOO_COSTLY' });
  expect(error?.message).toBe(
    'The operation costs 3201 points of at most 1000. Most of it, 2500, is `events.edges.node.facts.citations.source`. ' +
      'Ask for smaller pages (`first`) and go on with the cursor (`after`), or leave lists within lists to a second query.',
  );
});

test('refuses an operation that is too deep', async () => {
  const nested = (depth: number): string => (depth === 0 ? '{ slug }' : `{ causes ${nested(depth - 1)} }`);
  const error = await errorOf(`{ event(slug: "x") ${nested(12)} }`);

  expect(error?.extensions.code).toBe('OPERATION_TOO_COSTLY');
  expect(error?.message).toMatch(/^The operation nests \d+ levels of at most 10\./);
});

test('counts the statistics of a quiz, for which a whole class is read', () => {
  const document = parse('{ node(id: "x") { ... on Assignment { statistics { attemptCount } } } }');

  expect(operationCost(limited, { document }).dearest).toEqual({ path: 'node.statistics', points: 2500 });
});

test('counts a page by its size and not by the most that it could hold', async () => {
  const error = await errorOf('{ events(first: 10) { edges { node { title facts { text } } } } }');
  expect(error?.extensions.code).not.toBe('OPERATION_TOO_COSTLY');
});

test('tells the cost for which it would refuse an operation', async () => {
  const operation =
    'query Q($n: Int = 100) { events(first: $n) { edges { node { ...F } } } } fragment F on Event { facts { citations { source { slug } } } }';
  const error = await errorOf(operation);

  const { points: requested, dearest } = operationCost(limited, { document: parse(operation) });
  expect(error?.extensions.cost).toEqual({ requested, limit: 1000, dearest });
  expect(requested).toBeGreaterThan(1000);
});

test('tells the cost of the operation that is to run, with the values of its variables', () => {
  const document = parse('query A { periods { slug } } query B($n: Int) { events(first: $n) { edges { node { slug } } } }');
  const costOf = (n: number) => operationCost(limited, { document, operationName: 'B', variables: { n } }).points;

  expect(costOf(40) - costOf(10)).toBe(30);
});

test('counts a bibliography entry as ten objects, and a record for reference managers as none', () => {
  const costOf = (style: string) =>
    operationCost(limited, { document: parse(`{ sources(first: 50) { edges { node { citation(style: ${style}) } } } }`) }).points;

  expect(['CHICAGO', 'APA', 'MLA'].map((style) => costOf(style) - costOf('RIS'))).toEqual([500, 500, 500]);
  expect([costOf('BIBTEX'), costOf('CSL_JSON')]).toEqual([costOf('RIS'), costOf('RIS')]);
  expect(operationCost(limited, { document: parse('{ sources(first: 50) { edges { node { citation } } } }') }).points).toBe(
    costOf('CHICAGO'),
  );
});

test('counts a search as twenty objects, beside those that it finds', () => {
  const costOf = (fields: string) =>
    operationCost(limited, { document: parse(`{ search(query: "x", first: 5) { ${fields} } }`) }).points;

  expect([costOf('totalCount'), costOf('edges { node { slug } }')]).toEqual([20, 25]);
});

test('names the field from which most of the cost comes', () => {
  const document = parse('{ events(first: 100) { edges { node { facts { citations { source { slug } } } } } } }');

  expect(operationCost(limited, { document }).dearest).toEqual({
    path: 'events.edges.node.facts.citations.source',
    points: 2500,
  });
});

test('adds up fragments that spread others twice without walking each of their two million ways', () => {
  const fragments = Array.from({ length: 20 }, (_, level) => `fragment F${level} on Event { ...F${level + 1} ...F${level + 1} }`);
  const document = parse(`{ event(slug: "x") { ...F0 } } ${fragments.join(' ')} fragment F20 on Event { period { slug } }`);

  expect(operationCost(limited, { document }).points).toBe(2 ** 20 + 1);
});
