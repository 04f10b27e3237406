/** Sources by their slugs, and the events that several of them share. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEvent, makeSource, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await api.db.source.create({ data: makeSource('rodong') });
  await api.db.source.create({ data: makeSource('times') });
  for (const slug of ['one', 'two', 'three']) await api.db.event.create({ data: makeEvent(slug, '1950-01-01') });
  await cite('two', ['rodong']);
  await cite('three', ['rodong', 'times']);
});
afterAll(() => api.close());

async function cite(event: string, sources: string[]): Promise<void> {
  for (const [index, source] of sources.entries()) {
    await api.db.citation.create({
      data: {
        id: `${event}.1.${index + 2}`,
        position: index + 2,
        fact: { connect: { id: `${event}.1` } },
        source: { connect: { slug: source } },
      },
    });
  }
}

async function sharedBy(sources: string[], minSources: number): Promise<string[]> {
  const { data, errors } = await api.execute(
    `query ($sources: [String!], $minSources: Int) {
      events(filter: { sources: $sources, minSources: $minSources }, first: 10) { edges { node { slug } } } }`,
    { sources, minSources },
  );
  expect(errors).toEqual([]);
  return data.events.edges.map(({ node }: { node: { slug: string } }) => node.slug).sort();
}

test('an event is shared by as many different sources as are asked for', async () => {
  const all = ['pravda', 'rodong', 'times'];
  expect(await sharedBy(all, 1)).toEqual(['one', 'three', 'two']);
  expect(await sharedBy(all, 2)).toEqual(['three', 'two']);
  expect(await sharedBy(all, 3)).toEqual(['three']);
  expect(await sharedBy(['rodong', 'times'], 2)).toEqual(['three']);
});

test('a source that is cited twice counts once', async () => {
  await api.db.citation.create({
    data: {
      id: 'one.1.9',
      position: 9,
      locator: 'p. 2',
      fact: { connect: { id: 'one.1' } },
      source: { connect: { slug: 'pravda' } },
    },
  });
  expect(await sharedBy(['pravda', 'times'], 2)).toEqual(['three']);
});

test('sources are found by their slugs, and an unknown one finds nothing', async () => {
  const { data, errors, statements } = await api.execute(
    '{ sources(filter: { slugs: ["times", "nowhere", "pravda"] }, first: 4) { totalCount edges { node { slug } } } }',
  );
  expect(errors).toEqual([]);
  expect(data.sources).toEqual({ totalCount: 2, edges: [{ node: { slug: 'pravda' } }, { node: { slug: 'times' } }] });
  expect(statements.length).toBeLessThanOrEqual(3);
});
