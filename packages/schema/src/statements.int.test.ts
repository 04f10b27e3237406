/** The number of SQL statements of an operation does not grow with the number of rows. */
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seedBasics, seedEvents } from '../test/factories.ts';
import { createTestSchema, type TestSchema } from '../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  await seedBasics(api.db);
  await seedEvents(api.db, 60);
  await api.db.period.create({
    data: {
      slug: 'short-war',
      position: 2,
      startDate: new Date('1950-01-08'),
      title: { en: 'Short war' },
      summary: { en: '…' },
      events: { connect: Array.from({ length: 20 }, (_, index) => ({ slug: `event-${String(index).padStart(3, '0')}` })) },
    },
  });
  for (let index = 0; index < 30; index += 1) {
    const slug = `thing-${index}`;
    await api.db.actor.create({
      data: { slug, kind: 'PERSON', name: { en: slug }, sortName: slug, description: { en: '…' } },
    });
    await api.db.term.create({ data: { slug, name: { en: slug }, sortName: slug, definition: { en: '…' } } });
  }
});
afterAll(() => api.close());

const EVENT = `slug title dateLabel period { title } themes { title } places { name }
  facts { text citations { locator source { label } } } participations { role actor { name affiliations { name } } }
  causes { title } consequences { title } dispute { question positions { view citations { source { label } } } }
  citations { source { label } } sources { slug label } claimEvidence { stance claim { code } }`;

/** Each at most so many statements, with two rows and with fifty. */
const OPERATIONS: [name: string, atMost: number, operation: string][] = [
  ['events', 26, `query ($first: Int) { events(first: $first) { totalCount edges { node { ${EVENT} } } } }`],
  [
    'events with every filter',
    6,
    `query ($first: Int) { events(first: $first, filter: { period: "long-peace", themes: ["trade"], actors: ["ussr", "dprk"],
      match: ALL, sides: [MOSCOW], roles: [PARTY], withoutActors: ["dprk"],
      withoutSides: [UN], confidences: [VERIFIED], sources: ["pravda"], perspectives: [SOVIET_RUSSIAN], from: "1945", to: "2000", hasDisputes: false }) {
      totalCount edges { node { title } } } }`,
  ],
  [
    'actors',
    19,
    `query ($first: Int) { actors(first: $first) { totalCount edges { node { name sides offices { label office { title } citations { source { slug } } firstAttested } affiliations { name }
      events(first: 3) { totalCount edges { node { title period { title } } } }
      participations(first: 3) { edges { node { role event { title } } } } } } } }`,
  ],
  [
    'sources',
    6,
    'query ($first: Int) { sources(first: $first) { edges { node { label events(first: 3) { edges { node { title } } } } } } }',
  ],
  ['terms', 5, 'query ($first: Int) { terms(first: $first) { totalCount edges { node { name seeAlso { name } } } } }'],
  [
    'places',
    6,
    'query ($first: Int) { places(first: $first) { edges { node { name events(first: $first) { edges { node { title } } } } } } }',
  ],
  [
    'periods with their events',
    8,
    'query ($first: Int) { periods { title events(first: $first) { totalCount edges { node { title themes { title } } } } } }',
  ],
];

test.each(OPERATIONS)('%s take at most %i statements, with 2 rows and with 50', async (_, atMost, operation) => {
  const few = await api.execute(operation, { first: 2 });
  const many = await api.execute(operation, { first: 50 });
  expect([few.errors, many.errors]).toEqual([[], []]);
  expect(many.statements.length).toBe(few.statements.length);
  expect(many.statements.length).toBeLessThanOrEqual(atMost);
});

test('aliases of one list with other arguments answer side by side', async () => {
  const { data } = await api.execute(`{ periods { slug
    early: events(first: 1) { edges { node { slug } } } late: events(first: 1, orderBy: DATE_DESC) { edges { node { slug } } } } }`);
  expect(data.periods[0].early.edges[0].node.slug).not.toBe(data.periods[0].late.edges[0].node.slug);
  expect(data.periods[1].early.edges[0].node.slug).toMatch(/^event-0[01]\d$/);
});
