import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEvent, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  const { db } = api;
  await seedBasics(db);
  await db.event.create({ data: makeEvent('hard-currency', '1990-11-02') });
  await db.event.create({ data: makeEvent('treaty', '1961-07-06') });
  for (let index = 0; index < 12; index += 1) {
    await db.indicator.create({
      data: {
        slug: `series-${index}`,
        position: index + 1,
        name: { en: 'Trade' },
        unit: { en: 'rubles' },
        definition: { en: '…' },
        confidence: 'VERIFIED',
        points: {
          create: {
            id: `series-${index}.1`,
            date: '1990',
            startDate: new Date('1990-01-01'),
            value: 1,
            isEstimate: false,
            isDerived: false,
          },
        },
        annotations:
          index === 11
            ? {}
            : {
                create: [
                  { eventSlug: 'hard-currency', note: { en: 'Prices rose.', ko: '값이 올랐다.' } },
                  { eventSlug: 'treaty' },
                ],
              },
      },
    });
  }
});
afterAll(() => api.close());

test('lists the events that explain a curve by date, with what they mean for it', async () => {
  const { data, errors } = await api.execute(`{
    indicator(slug: "series-0") { annotations { note ko: note(locale: KO) event { slug } } }
    none: indicator(slug: "series-11") { annotations { note } } }`);
  expect(errors).toEqual([]);
  expect(data.indicator.annotations).toEqual([
    { note: null, ko: null, event: { slug: 'treaty' } },
    { note: 'Prices rose.', ko: '값이 올랐다.', event: { slug: 'hard-currency' } },
  ]);
  expect(data.none.annotations).toEqual([]);
});

test('loads an annotation again by its id', async () => {
  const { data } = await api.execute('{ indicator(slug: "series-3") { annotations { id } } }');
  const again = await api.execute('query ($id: ID!) { node(id: $id) { ... on IndicatorAnnotation { note event { slug } } } }', {
    id: data.indicator.annotations[1].id,
  });
  expect(again.data.node).toEqual({ note: 'Prices rose.', event: { slug: 'hard-currency' } });
});

test('takes as many statements for twelve series as for one', async () => {
  const fields = 'name points { value } annotations { note event { title dateLabel } }';
  const one = await api.execute(`{ indicator(slug: "series-0") { ${fields} } }`);
  const all = await api.execute(`{ indicators { ${fields} } }`);
  expect(all.data.indicators).toHaveLength(12);
  expect(all.statements.length).toBe(one.statements.length);
  expect(all.statements.length).toBeLessThanOrEqual(4);
});
