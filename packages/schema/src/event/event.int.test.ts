import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvent, makeSource, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  const { db } = api;
  await seedBasics(db);
  await db.source.create({ data: makeSource('rodong', { perspective: 'NORTH_KOREAN' }) });
  await db.actor.create({
    data: {
      slug: 'rok',
      kind: 'STATE',
      name: { en: 'South Korea' },
      sortName: 'south korea',
      description: { en: '…' },
      sides: ['SEOUL'],
    },
  });
  await db.actor.update({ where: { slug: 'ussr' }, data: { sides: ['MOSCOW'] } });
  await db.event.create({ data: makeEvent('treaty', '1961-07-06', { kind: 'TREATY' }) });
  await db.event.create({
    data: makeEvent('visit', '1984-05-23', {
      kind: 'VISIT',
      confidence: 'CONTESTED',
      date: '1984-05-23/1984-05-25',
      endDate: new Date('1984-05-25'),
      dispute: { create: { question: { en: 'Why?' } } },
      causes: { create: { cause: { connect: { slug: 'treaty' } } } },
    }),
  });
  await db.office.create({ data: { slug: 'foreign-minister', title: { en: 'Foreign minister' } } });
  await db.tenure.create({
    data: { id: 'ussr.1', actorSlug: 'ussr', officeSlug: 'foreign-minister', position: 1, start: '1985-07-02' },
  });
  await db.event.create({
    data: makeEvent('recognition', '1990-09-30', {
      kind: 'DIPLOMACY',
      title: { en: 'Moscow recognizes Seoul' },
      participations: {
        create: ['ussr', 'rok'].map((actor, index) => ({
          position: index + 1,
          role: 'PARTY' as const,
          actor: { connect: { slug: actor } },
          office: { connect: { slug: 'foreign-minister' } },
        })),
      },
      facts: {
        create: {
          id: 'recognition.1',
          position: 1,
          text: { en: 'A communiqué was signed.' },
          citations: { create: { id: 'c', position: 1, locator: 'p. 1', source: { connect: { slug: 'rodong' } } } },
        },
      },
    }),
  });
  await db.$executeRaw`INSERT INTO "SearchDocument" (kind, slug, locale, title, body, lowered, vector)
    VALUES ('EVENT', 'recognition', 'en', 'Moscow recognizes Seoul', 'A communiqué was signed.',
      E'moscow recognizes seoul\\na communiqué was signed.',
      to_tsvector('english', 'Moscow recognizes Seoul. A communiqué was signed.'))`;
});
afterAll(() => api.close());

async function slugs(filter: string): Promise<string[]> {
  const { data, errors } = await api.execute(`{ events(filter: { ${filter} }) { edges { node { slug } } } }`);
  expect(errors).toEqual([]);
  return data.events.edges.map(({ node }: { node: { slug: string } }) => node.slug);
}

describe('the filter', () => {
  test.each([
    ['period: "long-peace"', ['treaty', 'visit', 'recognition']],
    ['kinds: [TREATY, VISIT]', ['treaty', 'visit']],
    ['kinds: []', ['treaty', 'visit', 'recognition']],
    ['themes: ["trade"]', ['treaty', 'visit', 'recognition']],
    ['actors: ["dprk", "rok"]', ['treaty', 'visit', 'recognition']],
    ['actors: ["ussr", "rok"], match: ALL', ['recognition']],
    ['roles: [PARTY]', ['treaty', 'visit', 'recognition']],
    ['roles: [GUEST]', []],
    ['actors: ["rok"], roles: [PARTY, GUEST]', ['recognition']],
    ['actors: ["rok"], roles: [GUEST]', []],
    ['sides: [SEOUL, BEIJING]', ['recognition']],
    ['sides: [MOSCOW, SEOUL], match: ALL', ['recognition']],
    ['sides: [MOSCOW, BEIJING], match: ALL', []],
    ['actors: ["dprk"], sides: [SEOUL]', []],
    ['sides: [SEOUL], roles: [GUEST]', []],
    ['withoutSides: [SEOUL]', ['treaty', 'visit']],
    ['confidences: [CONTESTED]', ['visit']],
    ['withoutActors: ["rok"]', ['treaty', 'visit']],
    ['withoutActors: []', ['treaty', 'visit', 'recognition']],
    ['sources: ["rodong"]', ['recognition']],
    ['perspectives: [NORTH_KOREAN]', ['recognition']],
    ['from: "1962"', ['visit', 'recognition']],
    ['to: "1961-07"', ['treaty']],
    ['from: "1984-05-25", to: "1984-06"', ['visit']],
    ['text: "recognized"', ['recognition']],
    ['text: "communiqué"', ['recognition']],
    ['hasDisputes: true', ['visit']],
    ['hasDisputes: false, kinds: [TREATY]', ['treaty']],
  ])('{ %s } keeps %j', async (filter, expected) => {
    expect(await slugs(filter)).toEqual(expected);
  });

  test.each([
    ['from: "last summer"', 'INVALID_DATE', 'filter.from', undefined],
    ['to: "1991-02-30"', 'INVALID_DATE', 'filter.to', undefined],
    ['from: "1991", to: "1990"', 'INVALID_DATE', 'filter.from', undefined],
    ['period: "long-piece"', 'UNKNOWN_SLUG', 'filter.period', ['long-peace']],
    ['actors: ["ussr", "usr"]', 'UNKNOWN_SLUG', 'filter.actors', ['ussr']],
    ['withoutActors: ["usr"]', 'UNKNOWN_SLUG', 'filter.withoutActors', ['ussr']],
    ['themes: ["trad"]', 'UNKNOWN_SLUG', 'filter.themes', ['trade']],
    ['sources: ["prawda"]', 'UNKNOWN_SLUG', 'filter.sources', ['pravda']],
  ])('{ %s } is refused with %s', async (filter, code, argument, suggestions) => {
    const { errors } = await api.execute(`{ events(filter: { ${filter} }) { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code, argument, ...(suggestions && { suggestions }) });
  });

  test('orders by relevance with a text and refuses to without one', async () => {
    const found = await api.execute(
      '{ events(orderBy: RELEVANCE, filter: { text: "Seoul" }) { edges { cursor node { slug } } } }',
    );
    expect(found.data.events.edges).toMatchObject([{ node: { slug: 'recognition' } }]);
    const cursor = found.data.events.edges[0].cursor;
    const next = await api.execute(
      `{ events(orderBy: RELEVANCE, filter: { text: "Seoul" }, after: "${cursor}") { edges { cursor } } }`,
    );
    expect(next.data.events.edges).toEqual([]);
    const refused = await api.execute('{ events(orderBy: RELEVANCE) { totalCount } }');
    expect(refused.errors[0]?.extensions).toMatchObject({ code: 'INVALID_ORDER', argument: 'orderBy' });
  });
});

describe('one event', () => {
  test('shows facts, sources, causes and dates in the language asked for', async () => {
    const { data } = await api.execute(`{ event(slug: "visit") {
      date dateLabel ko: dateLabel(locale: KO) startDate endDate datePrecision
      title(locale: KO) translated(locale: KO) ru: title(locale: RU)
      causes { slug consequences { slug } } dispute { question } sources { slug } citations { fact { text } source { slug } }
      places { name } themes { slug } participations { actor { slug } role capacity }
    } }`);
    expect(data.event).toMatchObject({
      date: '1984-05-23/1984-05-25',
      dateLabel: '23–25 May 1984',
      startDate: '1984-05-23',
      endDate: '1984-05-25',
      datePrecision: 'INTERVAL',
      title: '사건 visit',
      translated: false,
      ru: 'Event visit',
      causes: [{ slug: 'treaty', consequences: [{ slug: 'visit' }] }],
      dispute: { question: 'Why?' },
      sources: [{ slug: 'pravda' }],
      citations: [{ fact: { text: 'Something happened at visit.' }, source: { slug: 'pravda' } }],
      places: [{ name: 'Moscow' }],
      participations: [{ actor: { slug: 'ussr' }, role: 'PARTY', capacity: null }, { actor: { slug: 'dprk' } }],
    });
  });

  test('is null with a suggestion when the slug is unknown, and the rest of the answer stands', async () => {
    const { data, errors } = await api.execute('{ event(slug: "recogniton") { title } period(slug: "long-peace") { title } }');
    expect(data).toEqual({ event: null, period: { title: 'Long peace' } });
    expect(errors[0]).toMatchObject({
      message: 'There is no event "recogniton". Did you mean "recognition"?',
      path: ['event'],
      extensions: { code: 'NOT_FOUND', argument: 'slug', suggestions: ['recognition'] },
    });
  });

  test('is loaded again by its id, as are rows with two keys', async () => {
    const { data } = await api.execute(
      '{ event(slug: "recognition") { id participations { id } facts { id citations { id } } } }',
    );
    const { id, participations, facts } = data.event;
    const [again, part, fact] = await Promise.all(
      [id, participations[1].id, facts[0].id].map((one) =>
        api.execute(
          'query ($id: ID!) { node(id: $id) { id __typename ... on Event { slug facts { text } } ... on Participation { actor { slug } } ... on Fact { text } } }',
          { id: one },
        ),
      ),
    );
    expect(again?.data.node).toMatchObject({
      __typename: 'Event',
      slug: 'recognition',
      facts: [{ text: 'A communiqué was signed.' }],
    });
    expect(part?.data.node).toMatchObject({ __typename: 'Participation', actor: { slug: 'rok' } });
    expect(fact?.data.node).toMatchObject({ __typename: 'Fact', text: 'A communiqué was signed.' });
  });

  test.each(['not an id', 'UXVlcnk6eA', Buffer.from('Nothing:x').toString('base64url')])('has not the id "%s"', async (id) => {
    const { data, errors } = await api.execute('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(data.node).toBeNull();
    expect(errors[0]?.extensions.code).toBe('INVALID_ID');
  });

  test('is null by the id of one that was deleted', async () => {
    const { data, errors } = await api.execute('query ($id: ID!) { node(id: $id) { id } }', {
      id: Buffer.from('Event:gone').toString('base64url'),
    });
    expect({ data, errors }).toEqual({ data: { node: null }, errors: [] });
  });
});

describe('an actor', () => {
  test('lists its parts and offices', async () => {
    const { data } = await api.execute(`{ actor(slug: "ussr") {
      offices { office { title } label firstAttested lastAttested }
      events(filter: { kinds: [VISIT] }) { totalCount edges { node { slug } } }
      participations(first: 2) { totalCount edges { node { event { slug } role } } pageInfo { hasNextPage } }
    } }`);
    expect(data.actor).toEqual({
      offices: [
        {
          office: { title: 'Foreign minister' },
          label: 'from 2 July 1985',
          firstAttested: '1990-09-30',
          lastAttested: '1990-09-30',
        },
      ],
      events: { totalCount: 1, edges: [{ node: { slug: 'visit' } }] },
      participations: {
        totalCount: 3,
        edges: [{ node: { event: { slug: 'treaty' }, role: 'PARTY' } }, { node: { event: { slug: 'visit' }, role: 'PARTY' } }],
        pageInfo: { hasNextPage: true },
      },
    });
  });
});
