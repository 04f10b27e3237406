import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvent, seedBasics, seedEvents } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

const COUNT = 120;

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await seedEvents(api.db, COUNT);
});
afterAll(() => api.close());

const PAGE = `query ($first: Int, $after: String, $last: Int, $before: String, $orderBy: EventOrder) {
  events(first: $first, after: $after, last: $last, before: $before, orderBy: $orderBy) {
    edges { cursor node { slug } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}`;

type Edge = { cursor: string; node: { slug: string } };

async function allSlugs(): Promise<string[]> {
  const rows = await api.db.event.findMany({ orderBy: [{ startDate: 'asc' }, { slug: 'asc' }] });
  return rows.map(({ slug }) => slug);
}

async function walk(size: number, direction: 'forward' | 'backward', orderBy = 'DATE_ASC'): Promise<string[]> {
  const found: string[] = [];
  let cursor: string | null = null;
  do {
    const variables = direction === 'forward' ? { first: size, after: cursor } : { last: size, before: cursor };
    const { data } = await api.execute(PAGE, { ...variables, orderBy });
    const slugs = data.events.edges.map(({ node }: Edge) => node.slug);
    const { pageInfo } = data.events;
    if (direction === 'forward') found.push(...slugs);
    else found.unshift(...slugs);
    cursor =
      direction === 'forward' ? pageInfo.hasNextPage && pageInfo.endCursor : pageInfo.hasPreviousPage && pageInfo.startCursor;
  } while (cursor);
  return found;
}

describe('pages of events', () => {
  test.each([1, 7, 50])('hold each event once at size %i, forward and backward', async (size) => {
    const expected = await allSlugs();
    expect(await walk(size, 'forward')).toEqual(expected);
    expect(await walk(size, 'backward')).toEqual(expected);
  });

  test('run newest first when asked', async () => {
    expect(await walk(50, 'forward', 'DATE_DESC')).toEqual((await allSlugs()).reverse());
  });

  test('do not shift when rows are inserted before the cursor or the row of the cursor is deleted', async () => {
    const before = await allSlugs();
    const { data } = await api.execute(PAGE, { first: 10 });
    const cursor = data.events.pageInfo.endCursor;
    await api.db.event.create({ data: makeEvent('an-early-one', '1946-01-01') });
    await api.db.event.delete({ where: { slug: before[9] ?? '' } });
    const next = await api.execute(PAGE, { first: 5, after: cursor });
    expect(next.data.events.edges.map(({ node }: Edge) => node.slug)).toEqual(before.slice(10, 15));
    await api.db.event.delete({ where: { slug: 'an-early-one' } });
  });

  test('say where they stand', async () => {
    const { data } = await api.execute(PAGE, { first: 10 });
    expect(data.events.pageInfo).toMatchObject({ hasNextPage: true, hasPreviousPage: false });
    expect(data.events.pageInfo.endCursor).toBe(data.events.edges.at(-1).cursor);
    const rest = await api.execute(PAGE, { first: 100, after: data.events.edges.at(-1).cursor });
    expect(rest.data.events.pageInfo).toMatchObject({
      hasNextPage: rest.data.events.edges.length === 100,
      hasPreviousPage: true,
    });
  });

  test('are empty at size 0 and have 20 rows when no size is given', async () => {
    expect((await api.execute(PAGE, { first: 0 })).data.events).toEqual({
      edges: [],
      pageInfo: { hasNextPage: true, hasPreviousPage: false, startCursor: null, endCursor: null },
    });
    expect((await api.execute(PAGE)).data.events.edges).toHaveLength(20);
  });
});

describe('the total', () => {
  test('is counted only when selected, and then without loading rows', async () => {
    const page = await api.execute('{ events(first: 2) { edges { node { slug } } } }');
    expect(page.statements.filter((sql) => /count\(/i.test(sql))).toEqual([]);
    const count = await api.execute('{ events(filter: { kinds: [TRADE] }) { totalCount } }');
    expect(count.data.events.totalCount).toBe((await allSlugs()).length);
    expect(count.statements).toHaveLength(1);
  });

  test('is 0 for a filter that nothing meets', async () => {
    expect((await api.execute('{ events(filter: { kinds: [WAR] }) { totalCount edges { cursor } } }')).data.events).toEqual({
      totalCount: 0,
      edges: [],
    });
  });
});

describe('wrong page arguments', () => {
  test.each([
    ['{ events(first: -1) { totalCount } }', 'INVALID_PAGE_SIZE', 'first'],
    ['{ events(first: 101) { totalCount } }', 'INVALID_PAGE_SIZE', 'first'],
    ['{ events(last: 101) { totalCount } }', 'INVALID_PAGE_SIZE', 'last'],
    ['{ events(first: 1, last: 1) { totalCount } }', 'INVALID_PAGE_SIZE', 'last'],
    ['{ events(after: "tomorrow") { totalCount } }', 'INVALID_CURSOR', 'after'],
    ['{ events(before: "WzEsIlgiXQ") { totalCount } }', 'INVALID_CURSOR', 'before'],
  ])('%s is refused', async (operation, code, argument) => {
    const { errors } = await api.execute(operation);
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  test('a cursor of another list or order is refused', async () => {
    const { data } = await api.execute('{ actors(first: 1) { edges { cursor } } events(first: 1) { edges { cursor } } }');
    const foreign = await api.execute(PAGE, { after: data.actors.edges[0].cursor });
    expect(foreign.errors[0]?.extensions.code).toBe('INVALID_CURSOR');
    const other = await api.execute(PAGE, { after: data.events.edges[0].cursor, orderBy: 'DATE_DESC' });
    expect(other.errors[0]?.extensions.code).toBe('INVALID_CURSOR');
  });
});
