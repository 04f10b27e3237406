import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

const SEARCH = `query ($query: String!, $types: [SearchKind!], $periods: [String!], $themes: [String!], $decades: [Int!],
    $languages: [String!], $readDates: Boolean, $locale: Locale, $first: Int = 100) {
  search(query: $query, types: $types, periods: $periods, themes: $themes, decades: $decades, languages: $languages,
      readDates: $readDates, locale: $locale, first: $first) {
    totalCount suggestion
    dateRange { from to label ko: label(locale: KO) ru: label(locale: RU) }
    facets { kinds { value count title } periods { value count title } themes { value count title } decades { value count }
      languages { value count } }
    edges { node { kind slug title { text isMatch } snippet { text isMatch }
      node { ... on Event { date startDate endDate period { slug } } } } }
  }
}`;

async function search(query: string, more: Record<string, unknown> = {}) {
  const { data, errors } = await api.execute(SEARCH, { query, ...more });
  expect(errors).toEqual([]);
  return { ...data.search, nodes: data.search.edges.map((edge: { node: unknown }) => edge.node) };
}

const text = (spans: { text: string }[]) => spans.map((span) => span.text).join('');

describe('a time in the query', () => {
  test.each(['spring 1950', 'весна 1950', '1950년 봄'])('narrows the events to those of it: %s', async (query) => {
    const { dateRange, nodes } = await search(query, { types: ['EVENT'] });
    expect(dateRange).toEqual({
      from: '1950-03-01',
      to: '1950-05-31',
      label: 'March–May 1950',
      ko: '1950년 3–5월',
      ru: 'март – май 1950\u00a0г.',
    });
    expect(nodes.length).toBeGreaterThan(0);
    for (const { node } of nodes) {
      expect(node.startDate <= '1950-05-31').toBe(true);
      expect(node.endDate >= '1950-03-01').toBe(true);
    }
  });

  test('goes together with the rest of the words', async () => {
    const all = await search('treaty', { types: ['EVENT'] });
    const { nodes, totalCount } = await search('treaty 1961', { types: ['EVENT'] });
    expect(totalCount).toBeGreaterThan(0);
    expect(totalCount).toBeLessThan(all.totalCount);
    const slugs = all.nodes.map(({ slug }: { slug: string }) => slug);
    for (const { slug, node } of nodes) {
      expect(slugs).toContain(slug);
      expect(node.startDate <= '1961-12-31' && node.endDate >= '1961-01-01').toBe(true);
    }
  });

  test('finds other things by the words as written', async () => {
    expect((await search('1961 treaty', { types: ['TERM'] })).nodes).toContainEqual(
      expect.objectContaining({ kind: 'TERM', slug: 'treaty-1961' }),
    );
  });

  test('may be open at one end', async () => {
    expect((await search('since 2022')).dateRange).toMatchObject({ from: '2022-01-01', to: null, label: 'since 1 January 2022' });
    expect((await search('before 1953')).dateRange).toMatchObject({
      from: null,
      to: '1952-12-31',
      label: 'until 31 December 1952',
      ko: '1952년 12월 31일까지',
      ru: 'по 31 декабря 1952\u00a0г.',
    });
  });

  test('is mere words when the reader wants it so', async () => {
    const { dateRange, nodes } = await search('spring 1950', { readDates: false });
    expect(dateRange).toBeNull();
    for (const { title, snippet } of nodes) expect(`${text(title)} ${text(snippet)}`).toMatch(/spring|1950/i);
  });
});

describe('quotes', () => {
  test.each([
    ['"treaty of friendship"', 'EN', 'EVENT', /treaty of friendship/i],
    ['"우호조약"', 'KO', null, /우호조약/],
    ['"договор о дружбе"', 'RU', null, /договор о дружбе/i],
  ])('find %s word for word', async (query, locale, type, pattern) => {
    const { nodes, totalCount } = await search(query, { locale, types: type && [type], first: 5 });
    expect(totalCount).toBeGreaterThan(0);
    expect(nodes.some(({ title, snippet }: { title: []; snippet: [] }) => pattern.test(`${text(title)} ${text(snippet)}`))).toBe(
      true,
    );
  });

  test('do not find the words in another order', async () => {
    expect((await search('"friendship of treaty"')).totalCount).toBe(0);
  });

  test('narrow the other words', async () => {
    const all = await search('Pyongyang', { types: ['EVENT'] });
    const some = await search('Pyongyang "treaty of friendship"', { types: ['EVENT'] });
    expect(some.totalCount).toBeGreaterThan(0);
    expect(some.totalCount).toBeLessThan(all.totalCount);
  });

  test('do no harm without their partner', async () => {
    expect((await search('"Stalin')).totalCount).toBe((await search('Stalin')).totalCount);
  });
});

describe('facets', () => {
  test('count the whole result', async () => {
    const { facets, totalCount } = await search('Stalin', { first: 1 });
    const sum = (values: { count: number }[]) => values.reduce((total, { count }) => total + count, 0);
    expect(sum(facets.kinds)).toBe(totalCount);
    expect(facets.periods[0]).toMatchObject({ value: 'liberation-and-founding', title: expect.stringMatching(/[a-z]/) });
    const years = facets.decades.map(({ value }: { value: string }) => Number(value));
    expect(years).toEqual(years.toSorted((a: number, b: number) => a - b));
    expect(facets.themes.length).toBeGreaterThan(1);
    expect(facets.languages.map(({ value }: { value: string }) => value)).toContain('en');
  });

  test.each([
    ['kinds', 'types'],
    ['periods', 'periods'],
    ['themes', 'themes'],
    ['languages', 'languages'],
  ])('of %s say how many each choice leaves', async (facet, argument) => {
    const { facets } = await search('Stalin', { first: 1 });
    for (const { value, count } of facets[facet].slice(0, 3)) {
      expect((await search('Stalin', { [argument]: [value], first: 1 })).totalCount).toBe(count);
    }
  });

  test('of decades say how many each choice leaves', async () => {
    const { facets } = await search('Stalin', { first: 1 });
    for (const { value, count } of facets.decades.slice(0, 3)) {
      expect((await search('Stalin', { decades: [Number(value)], first: 1 })).totalCount).toBe(count);
    }
  });

  test('keep their other choices when one is made, and narrow the other facets', async () => {
    const all = await search('Stalin', { first: 1 });
    const events = await search('Stalin', { types: ['EVENT'], first: 1 });
    expect(events.facets.kinds).toEqual(all.facets.kinds);
    expect(events.facets.languages).toEqual([]);
  });

  test('come with the page, the count and a suggestion in a bounded number of statements', async () => {
    const { statements } = await api.execute(
      '{ search(query: "Stallin treaty", first: 100) { totalCount suggestion facets { kinds { count } } edges { node { slug } } } }',
    );
    expect(statements.length).toBeLessThanOrEqual(8);
  });
});

describe('suggestion', () => {
  test.each([
    ['Stallin treaty', 'EN', 'Stalin treaty'],
    ['perestrojka', 'EN', 'perestroika'],
    ['우호조얏', 'KO', '우호조약'],
  ])('puts "%s" right', async (query, locale, suggestion) => {
    expect((await search(query, { locale })).suggestion).toBe(suggestion);
  });

  test.each(['Stalin', 'treaty', '김일성', 'Ким Ирсен', 'Стлаин', 'spring 1950', '"treaty of friendship"', 'qqxxzz', '???'])(
    'has nothing to say to "%s"',
    async (query) => {
      expect((await search(query)).suggestion).toBeNull();
    },
  );

  test('finds something whatever it is', async () => {
    const queries = [
      'Gorbachof Pekin',
      'nuclaer tests',
      'Корейскя война',
      'hard curency 1960s',
      '한국전쟝',
      'Molotof cocktial',
      'zzz treety',
    ];
    for (const query of queries) {
      const { suggestion } = await search(query);
      if (suggestion !== null) expect((await search(suggestion)).totalCount).toBeGreaterThan(0);
    }
  });
});

test('never finds the key of a question', async () => {
  const questions = await api.db.question.findMany({ select: { data: true }, orderBy: { slug: 'asc' } });
  const explanations = questions
    .map(({ data }) => JSON.stringify(data).match(/"explanation":\{"en":"([^"\\]{60,160})/)?.[1])
    .filter((explanation) => explanation !== undefined);
  expect(explanations.length).toBeGreaterThan(20);
  for (const explanation of explanations.slice(0, 20)) {
    const { totalCount } = await search(`"${explanation.replaceAll(/[“”„«»"]/g, '').slice(0, 150)}"`);
    expect(totalCount, explanation).toBe(0);
  }
});
