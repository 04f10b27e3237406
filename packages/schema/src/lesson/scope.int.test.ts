import { afterAll, beforeAll, expect, test } from 'vitest';
import { makeEvent, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createTestSchema();
  const { db } = api;
  await seedBasics(db);
  await db.theme.create({ data: { slug: 'energy', position: 2, title: { en: 'Energy' }, description: { en: '…' } } });
  await db.actor.create({
    data: { slug: 'china', kind: 'STATE', name: { en: 'China' }, sortName: 'china', description: { en: '…' } },
  });
  await db.period.create({
    data: { slug: 'late', position: 2, startDate: new Date('1990-01-01'), title: { en: 'Late' }, summary: { en: '…' } },
  });
  await db.event.create({ data: makeEvent('in-no-scope', '1950-01-01') });
  await db.event.create({ data: makeEvent('by-slug', '1951-01-01') });
  await db.event.create({ data: makeEvent('by-kind', '1952-01-01', { kind: 'WAR' }) });
  await db.event.create({ data: makeEvent('by-theme', '1953-01-01', { themes: { create: { themeSlug: 'energy' } } }) });
  await db.event.create({
    data: makeEvent('by-actor', '1954-01-01', { participations: { create: { position: 1, role: 'HOST', actorSlug: 'china' } } }),
  });
  await db.event.create({ data: makeEvent('by-period', '1990-01-01', { period: { connect: { slug: 'late' } } }) });
});
afterAll(() => api.close());

async function eventsOf(scope: object): Promise<string[]> {
  await api.db.lesson.deleteMany();
  await api.db.lesson.create({
    data: {
      slug: 'lesson',
      number: 1,
      status: 'IN_PREPARATION',
      minutes: 50,
      title: { en: 'Lesson' },
      question: { en: 'Why?' },
      objectives: [],
      scope,
    },
  });
  const { data, errors } = await api.execute('{ lesson(slug: "lesson") { events { totalCount edges { node { slug } } } } }');
  expect(errors).toEqual([]);
  return data.lesson.events.edges.map(({ node }: { node: { slug: string } }) => node.slug);
}

test.each([
  [{ events: ['by-slug'] }, ['by-slug']],
  [{ kinds: ['WAR'] }, ['by-kind']],
  [{ themes: ['energy'] }, ['by-theme']],
  [{ actors: ['china'] }, ['by-actor']],
  [{ periods: ['late'] }, ['by-period']],
  [
    { events: ['by-slug'], kinds: ['WAR'], themes: ['energy'], actors: ['china'], periods: ['late'] },
    ['by-slug', 'by-kind', 'by-theme', 'by-actor', 'by-period'],
  ],
])('the scope %j holds %j', async (scope, expected) => {
  expect(await eventsOf(scope)).toEqual(expected);
});
