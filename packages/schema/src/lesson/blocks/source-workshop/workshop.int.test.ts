/** The source workshops of the lessons, on the content of the repository. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentSchema } from '../../../../test/content-schema.ts';
import type { TestSchema } from '../../../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

type Reading = { reading: string; note: string | null; source: { slug: string } };
type Workshop = {
  __typename: string;
  items: { source: { slug: string }; quotation: { text: string } | null }[];
  statements: { text: string; readings: Reading[] }[];
};

test('each workshop tries three to five claims on all of its sources, in English and in Korean', async () => {
  for (const locale of ['EN', 'KO']) {
    const { data, errors, statements } = await api.execute(
      `query ($locale: Locale) { lessons { slug blocks { __typename ... on SourceWorkshopBlock {
        items { source { slug } quotation { text(locale: $locale) original { language text } locator translator } }
        statements { text(locale: $locale) readings { reading note(locale: $locale) source { slug label } } } } } } }`,
      { locale },
    );
    expect(errors).toEqual([]);
    expect(statements.length).toBeLessThanOrEqual(5);
    const workshops: Workshop[] = data.lessons.flatMap(({ blocks }: { blocks: Workshop[] }) =>
      blocks.filter(({ __typename }) => __typename === 'SourceWorkshopBlock'),
    );
    expect(workshops).toHaveLength(15);
    for (const { items, statements: claims } of workshops) {
      expect(claims.length).toBeGreaterThanOrEqual(3);
      expect(items.some(({ quotation }) => quotation !== null)).toBe(true);
      for (const { readings } of claims) {
        expect(readings.map(({ source }) => source.slug)).toEqual(items.map(({ source }) => source.slug));
        for (const { reading, note } of readings) expect(reading !== 'DIFFERS' || note !== null).toBe(true);
      }
      const kinds = new Set(claims.flatMap(({ readings }) => readings.map(({ reading }) => reading)));
      expect(kinds.size, 'a grid in which all agree teaches nothing').toBeGreaterThan(1);
    }
  }
});

const WORKSHOPS = `query ($slugs: [String!]) { sources(filter: { slugs: $slugs }, first: 10) { edges { node {
  slug workshops { anchor lesson { slug title } item { says omits } } } } } }`;

test('a source names the workshops in which it stands, and several cost no more statements than one', async () => {
  const one = await api.execute(WORKSHOPS, { slugs: ['rodong-1990-10-05'] });
  const many = await api.execute(WORKSHOPS, { slugs: ['rodong-1990-10-05', 'radchenko-2015', 'frus-1950-vii-d84', 'kj1-none'] });
  expect([one.errors, many.errors]).toEqual([[], []]);
  expect(many.statements.length).toBe(one.statements.length);
  const [{ node }] = one.data.sources.edges;
  expect(node.workshops.map(({ lesson }: { lesson: { slug: string } }) => lesson.slug)).toEqual([
    'last-soviet-years',
    'the-freeze',
  ]);
  expect(node.workshops[0].item.says).toContain('bargained for Dollars');
});

test('a source that no lesson questions stands in none', async () => {
  const { data } = await api.execute(
    '{ source(slug: "radchenko-2015") { workshops { lesson { slug } } } claims { source { slug workshops { anchor } } } }',
  );
  expect(data.source.workshops).toHaveLength(1);
  expect(data.claims[0].source.workshops).toEqual([]);
});
