import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

type Span = { text: string; isMatch: boolean };
type Hit = { kind: string; slug: string; locale: string; score: number; title: Span[]; snippet: Span[] };

const SEARCH = `query ($query: String!, $types: [SearchKind!], $locale: Locale, $first: Int, $after: String) {
  search(query: $query, types: $types, locale: $locale, first: $first, after: $after) {
    totalCount pageInfo { hasNextPage endCursor }
    edges { cursor node { kind slug locale score title { text isMatch } snippet { text isMatch }
      node { id __typename ... on Actor { name } ... on Event { title period { title } } } } }
  }
}`;

async function search(query: string, more: Record<string, unknown> = {}): Promise<Hit[]> {
  const { data, errors } = await api.execute(SEARCH, { query, ...more });
  expect(errors).toEqual([]);
  return data.search.edges.map(({ node }: { node: Hit }) => node);
}

const marked = (spans: Span[]) => spans.filter(({ isMatch }) => isMatch).map(({ text }) => text);

describe('search', () => {
  test.each([
    ['Stalin', 'EN', 'stalin'],
    ['Stallin', 'EN', 'stalin'],
    ['Сталин', 'RU', 'stalin'],
    ['스탈린', 'KO', 'stalin'],
    ['김일성', 'KO', 'kim-il-sung'],
    ['Kim Il Sung', 'EN', 'kim-il-sung'],
  ])('finds for "%s" (%s) the actor %s first among actors', async (query, locale, slug) => {
    const [first] = await search(query, { locale, types: ['ACTOR'] });
    expect(first).toMatchObject({ kind: 'ACTOR', slug, locale });
  });

  test('finds word forms and highlights them', async () => {
    const hits = await search('treaties', { types: ['EVENT'] });
    expect(hits.length).toBeGreaterThan(3);
    expect(hits.flatMap(({ title, snippet }) => [...marked(title), ...marked(snippet)])).toContainEqual(
      expect.stringMatching(/treaty/i),
    );
  });

  test('shows by an ellipsis where a text is cut, and only there', async () => {
    const textOf = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
    const cut = (await search('Stalin', { types: ['EVENT'] })).map(({ snippet }) => textOf(snippet));
    expect(cut.length).toBeGreaterThan(3);
    for (const text of cut) expect(text).toMatch(/^…|…$/);
    const [whole] = await search('perestrojka', { types: ['TERM'] });
    expect(textOf(whole?.snippet ?? [])).toMatch(/^[^…]+$/);
  });

  test('finds Korean words with their endings and highlights them', async () => {
    const hits = await search('조약', { locale: 'KO' });
    expect(hits.length).toBeGreaterThan(0);
    expect(hits.flatMap(({ title, snippet }) => [...marked(title), ...marked(snippet)])).toContain('조약');
  });

  test('finds Russian words whatever their case and ending', async () => {
    const upper = await search('ДОГОВОРЫ', { locale: 'RU', types: ['EVENT'] });
    expect(upper.map(({ title }) => title.map(({ text }) => text).join(''))).toContainEqual(expect.stringMatching(/договор/i));
  });

  test('shows each thing once, best first, of the kinds asked for', async () => {
    const hits = await search('Moscow', { first: 100, types: ['EVENT', 'PLACE'] });
    expect(new Set(hits.map(({ kind, slug }) => `${kind} ${slug}`)).size).toBe(hits.length);
    expect(hits.every(({ kind }) => ['EVENT', 'PLACE'].includes(kind))).toBe(true);
    expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).sort((a, b) => b - a));
    expect(hits[0]).toMatchObject({ kind: 'PLACE', slug: 'moscow' });
  });

  test('pages without loss or repetition', async () => {
    const all = (await search('treaty', { first: 40 })).map(({ kind, slug }) => `${kind} ${slug}`);
    const walked: string[] = [];
    let after: string | null = null;
    while (walked.length < all.length) {
      const { data } = await api.execute(SEARCH, { query: 'treaty', first: 7, after });
      walked.push(...data.search.edges.map(({ node }: { node: Hit }) => `${node.kind} ${node.slug}`));
      after = data.search.pageInfo.endCursor;
    }
    expect(walked.slice(0, all.length)).toEqual(all);
  });

  test('loads the things behind the hits with a bounded number of statements', async () => {
    const few = await api.execute(SEARCH, { query: 'Moscow', first: 2, types: ['EVENT', 'ACTOR'] });
    const many = await api.execute(SEARCH, { query: 'Moscow', first: 50, types: ['EVENT', 'ACTOR'] });
    expect(many.data.search.edges.every(({ node }: { node: { node: unknown } }) => node.node)).toBe(true);
    expect(few.statements.length).toBeLessThanOrEqual(6);
    expect(many.statements.length).toBeLessThanOrEqual(6);
  });

  test('takes signs of the query language and of patterns for what they are', async () => {
    expect(await search('100%_sure\\')).toEqual([]);
    expect(await search('"unfinished')).toBeInstanceOf(Array);
    expect(await search("'; DROP TABLE")).toBeInstanceOf(Array);
  });

  test.each([
    ['', 'INVALID_QUERY', 'query'],
    ['   ', 'INVALID_QUERY', 'query'],
    ['x'.repeat(201), 'INVALID_QUERY', 'query'],
  ])('refuses "%s"', async (query, code, argument) => {
    const { errors } = await api.execute(SEARCH, { query });
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  test('refuses the cursor of another search', async () => {
    const { data } = await api.execute(SEARCH, { query: 'Moscow', first: 1 });
    const { errors } = await api.execute(SEARCH, { query: 'Seoul', after: data.search.edges[0].cursor });
    expect(errors[0]?.extensions).toMatchObject({ code: 'INVALID_CURSOR', argument: 'after' });
  });
});
