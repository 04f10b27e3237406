import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvent, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

/** Seven events in a row, 1951 to 1957; `aside` of 1953 caused the last; two more of one day cause each other. */
beforeAll(async () => {
  api = await createTestSchema();
  const { db } = api;
  await seedBasics(db);
  for (let year = 1951; year <= 1957; year += 1) await db.event.create({ data: makeEvent(`e${year}`, `${year}-05-01`) });
  await db.event.create({ data: makeEvent('aside', '1953-06-01') });
  for (const slug of ['hen', 'egg']) await db.event.create({ data: makeEvent(slug, '1980-01-01') });
  const row = Array.from({ length: 6 }, (_, index) => ({ causeSlug: `e${1951 + index}`, effectSlug: `e${1952 + index}` }));
  await db.eventCause.createMany({
    data: [
      ...row,
      { causeSlug: 'aside', effectSlug: 'e1957' },
      { causeSlug: 'e1953', effectSlug: 'e1955' },
      { causeSlug: 'hen', effectSlug: 'egg' },
      { causeSlug: 'egg', effectSlug: 'hen' },
    ],
  });
});
afterAll(() => api.close());

async function chain(slug: string, args = '') {
  const { data, errors } = await api.execute(
    `{ event(slug: "${slug}") { chain${args} { events { slug } links { cause { slug } effect { slug } } isWhole } } }`,
  );
  expect(errors).toEqual([]);
  const { events, links, isWhole } = data.event.chain;
  return {
    events: events.map((event: { slug: string }) => event.slug),
    links: links.map((link: { cause: { slug: string }; effect: { slug: string } }) => `${link.cause.slug} > ${link.effect.slug}`),
    isWhole,
  };
}

describe('the chain of an event', () => {
  test('holds what led to it and what followed, by date, with the links between them', async () => {
    expect(await chain('e1954', '(depth: 1)')).toEqual({
      events: ['e1953', 'e1954', 'e1955'],
      links: ['e1953 > e1954', 'e1953 > e1955', 'e1954 > e1955'],
      isWhole: false,
    });
  });

  test('follows three links each way unless told otherwise', async () => {
    const { events, isWhole } = await chain('e1954');
    expect(events).toEqual(['e1951', 'e1952', 'e1953', 'e1954', 'e1955', 'e1956', 'e1957']);
    expect(isWhole).toBe(true);
  });

  test('leaves out the other causes of what followed', async () => {
    expect((await chain('e1954')).events).not.toContain('aside');
    expect((await chain('e1957', '(depth: 1)')).events).toEqual(['aside', 'e1956', 'e1957']);
  });

  test('counts the shortest way', async () => {
    expect((await chain('e1951', '(depth: 3)')).events).toEqual(['e1951', 'e1952', 'e1953', 'e1954', 'e1955']);
  });

  test('ends in a circle', async () => {
    expect(await chain('hen', '(depth: 5)')).toEqual({
      events: ['egg', 'hen'],
      links: ['hen > egg', 'egg > hen'],
      isWhole: true,
    });
  });

  test.each([0, 6, -1])('is refused for a depth of %i', async (depth) => {
    const { data, errors } = await api.execute(`{ event(slug: "e1954") { title chain(depth: ${depth}) { isWhole } } }`);
    expect(data).toEqual({ event: null });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_DEPTH', argument: 'depth' });
  });

  test('takes as many statements for ten events as for one', async () => {
    const fields = 'chain(depth: 5) { events { title dateLabel period { title } } links { cause { slug } effect { slug } } }';
    const operation = `query ($first: Int) { events(first: $first) { edges { node { ${fields} } } } }`;
    const one = await api.execute(operation, { first: 1 });
    const ten = await api.execute(operation, { first: 10 });
    expect([one.errors, ten.errors]).toEqual([[], []]);
    expect(ten.data.events.edges).toHaveLength(10);
    expect(ten.statements.length).toBe(one.statements.length);
    expect(ten.statements.length).toBeLessThanOrEqual(7);
  });

  test('differs between two aliases with different depths', async () => {
    const { data } = await api.execute(
      '{ event(slug: "e1954") { near: chain(depth: 1) { events { slug } } far: chain(depth: 5) { events { slug } } } }',
    );
    expect([data.event.near.events.length, data.event.far.events.length]).toEqual([3, 7]);
  });
});
