import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeEvent, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await api.db.place.create({ data: { slug: 'khasan', name: { en: 'Khasan', ko: '하산' }, latitude: 42.43, longitude: 130.64 } });
  await api.db.event.create({ data: makeEvent('the-summit', '2001-08-04') });
  await api.db.route.create({
    data: {
      slug: 'the-journey',
      kind: 'TRAIN_JOURNEY',
      name: { en: 'The journey', ko: '여행' },
      note: { en: 'Drawn straight.' },
      date: '2001-07-26/2001-08-18',
      startDate: new Date('2001-07-26'),
      endDate: new Date('2001-08-18'),
      stops: {
        create: [
          {
            position: 1,
            placeSlug: 'khasan',
            date: '2001-07-26',
            startDate: new Date('2001-07-26'),
            endDate: new Date('2001-07-26'),
          },
          { position: 2, longitude: 92.87, latitude: 56.01 },
          { position: 3, placeSlug: 'moscow' },
        ],
      },
      events: { create: { eventSlug: 'the-summit' } },
      citations: { create: { id: 'route:the-journey.1', position: 1, sourceSlug: 'pravda' } },
    },
  });
  for (const [index, slug] of ['late-line', 'early-line'].entries()) {
    const startDate = new Date(index === 0 ? '1951-01-01' : '1916-01-01');
    await api.db.route.create({
      data: {
        slug,
        kind: 'RAILWAY',
        name: { en: slug },
        note: { en: '…' },
        startDate,
        endDate: new Date('9999-12-31'),
        phases: {
          create: { position: 1, status: 'BUILT', date: '1951/..', startDate, endDate: new Date('9999-12-31') },
        },
        stops: {
          create: [
            { position: 1, placeSlug: 'khasan' },
            { position: 2, placeSlug: 'moscow' },
          ],
        },
      },
    });
  }
});

afterAll(() => api.close());

const WHOLE = `{ routes {
  slug kind name(locale: KO) dateLabel phases { status dateLabel endDate }
  stops { place { slug name(locale: KO) } longitude latitude dateLabel startDate }
  events { slug } citations { source { slug } }
} }`;

describe('routes', () => {
  it('orders each kind by time', async () => {
    const { data } = await api.execute('{ routes { slug } }');
    expect(data.routes).toEqual([{ slug: 'early-line' }, { slug: 'late-line' }, { slug: 'the-journey' }]);
  });

  it('keeps to the kinds asked for', async () => {
    const { data } = await api.execute('{ routes(kinds: [FLIGHT, TRAIN_JOURNEY]) { slug } }');
    expect(data.routes).toEqual([{ slug: 'the-journey' }]);
  });

  it('gives a stop its place, or the point that shapes the line', async () => {
    const { data } = await api.execute(WHOLE);
    expect(data.routes[2]).toEqual({
      slug: 'the-journey',
      kind: 'TRAIN_JOURNEY',
      name: '여행',
      dateLabel: '26 July – 18 August 2001',
      phases: [],
      stops: [
        {
          place: { slug: 'khasan', name: '하산' },
          longitude: 130.64,
          latitude: 42.43,
          dateLabel: '26 July 2001',
          startDate: '2001-07-26',
        },
        { place: null, longitude: 92.87, latitude: 56.01, dateLabel: null, startDate: null },
        { place: { slug: 'moscow', name: 'Moscow' }, longitude: 37.62, latitude: 55.75, dateLabel: null, startDate: null },
      ],
      events: [{ slug: 'the-summit' }],
      citations: [{ source: { slug: 'pravda' } }],
    });
    expect(data.routes[0].phases).toEqual([{ status: 'BUILT', dateLabel: expect.any(String), endDate: '9999-12-31' }]);
  });

  it('takes as many statements for three routes as for one', async () => {
    const one = await api.execute(WHOLE.replace('routes {', 'routes(kinds: [TRAIN_JOURNEY]) {'));
    const all = await api.execute(WHOLE);
    expect(all.data.routes).toHaveLength(3);
    expect(all.statements.length).toBeLessThanOrEqual(9);
    expect(one.statements.length).toBeLessThanOrEqual(all.statements.length);
  });
});

describe('route', () => {
  it('suggests a similar slug where there is none', async () => {
    const { data, errors } = await api.execute('{ route(slug: "the-jorney") { slug } }');
    expect(data.route).toBeNull();
    expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', suggestions: ['the-journey'] });
  });

  it('is found again by its id', async () => {
    const { data } = await api.execute('{ route(slug: "the-journey") { id } }');
    const again = await api.execute('query ($id: ID!) { node(id: $id) { ... on Route { slug } } }', { id: data.route.id });
    expect(again.data.node).toEqual({ slug: 'the-journey' });
  });
});

it('names for a place each route once, however often it stops there', async () => {
  await api.db.routeStop.create({ data: { routeSlug: 'the-journey', position: 4, placeSlug: 'khasan' } });
  const { data, statements } = await api.execute('{ places(first: 2) { edges { node { slug routes { slug } } } } }');
  const routes = [{ slug: 'early-line' }, { slug: 'late-line' }, { slug: 'the-journey' }];
  expect(data.places.edges).toEqual([{ node: { slug: 'khasan', routes } }, { node: { slug: 'moscow', routes } }]);
  expect(statements.length).toBeLessThanOrEqual(4);
});
