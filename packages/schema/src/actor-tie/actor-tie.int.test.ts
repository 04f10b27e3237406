import type { ParticipationRole } from '@tumen/domain/vocabulary';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { makeEvent, seedBasics } from '../../test/factories.ts';
import { createTestSchema, type TestSchema } from '../../test/harness.ts';

let api: TestSchema;

const takePart = (roles: Record<string, ParticipationRole>) => ({
  create: Object.entries(roles).map(([actorSlug, role], index) => ({ position: index + 1, role, actorSlug })),
});

beforeAll(async () => {
  api = await createTestSchema();
  const { db } = api;
  await seedBasics(db);
  for (const [slug, state] of [
    ['stalin', 'ussr'],
    ['kim-il-sung', 'dprk'],
  ] as const) {
    await db.actor.create({
      data: {
        slug,
        kind: 'PERSON',
        name: { en: slug },
        sortName: slug,
        description: { en: '…' },
        affiliations: { create: { bodySlug: state } },
      },
    });
  }
  await db.event.create({
    data: makeEvent('1949-visit', '1949-03-05', {
      kind: 'SUMMIT',
      participations: takePart({ stalin: 'HOST', 'kim-il-sung': 'GUEST', dprk: 'GUEST' }),
    }),
  });
  await db.event.create({
    data: makeEvent('1950-visit', '1950-04-10', {
      kind: 'VISIT',
      participations: takePart({ stalin: 'HOST', 'kim-il-sung': 'GUEST' }),
    }),
  });
  await db.event.create({ data: makeEvent('1961-treaty', '1961-07-06', { kind: 'TREATY' }) });
  await db.event.create({ data: makeEvent('1970-letter', '1970-01-01', { kind: 'DECLARATION' }) });
});
afterAll(() => api.close());

const TIE = 'a { slug } b { slug } kind events { slug }';

async function ties(args: string) {
  const { data, errors } = await api.execute(`{ actorTies${args} { edges { node { ${TIE} } } } }`);
  expect(errors).toEqual([]);
  return data.actorTies.edges.map(
    ({ node }: { node: { a: { slug: string }; b: { slug: string }; kind: string; events: { slug: string }[] } }) =>
      `${node.a.slug} ${node.b.slug} ${node.kind}: ${node.events.map(({ slug }) => slug).join(' ')}`,
  );
}

describe('actorTies', () => {
  test('tells who was joined with whom and how, the pairs with the most events first', async () => {
    expect(await ties('')).toEqual([
      'kim-il-sung stalin HOSTED: 1949-visit 1950-visit',
      'dprk kim-il-sung SAME_EVENT: 1949-visit',
      'dprk stalin HOSTED: 1949-visit',
      'dprk ussr AGREED: 1961-treaty',
      'dprk ussr SAME_EVENT: 1970-letter',
    ]);
  });

  test.each([
    ['(filter: { from: "1950", to: "1961" })', ['dprk ussr AGREED: 1961-treaty', 'kim-il-sung stalin HOSTED: 1950-visit']],
    ['(kinds: [AGREED])', ['dprk ussr AGREED: 1961-treaty']],
    ['(of: "stalin")', ['kim-il-sung stalin HOSTED: 1949-visit 1950-visit', 'dprk stalin HOSTED: 1949-visit']],
    ['(of: "stalin", filter: { kinds: [VISIT] }, kinds: [])', ['kim-il-sung stalin HOSTED: 1950-visit']],
    ['(filter: { from: "1980" })', []],
  ])('%s keeps %j', async (args, expected) => {
    expect(await ties(args)).toEqual(expected);
  });

  test('gives each tie on exactly one page, whatever the size', async () => {
    const all = await ties('');
    for (const first of [1, 2, 4]) {
      const walked: string[] = [];
      let after: string | null = null;
      do {
        const { data } = await api.execute(
          `query ($first: Int, $after: String) { actorTies(first: $first, after: $after) {
            totalCount edges { node { ${TIE} } } pageInfo { hasNextPage endCursor } } }`,
          { first, after },
        );
        expect(data.actorTies.totalCount).toBe(all.length);
        walked.push(
          ...data.actorTies.edges.map(({ node }: { node: { a: { slug: string }; kind: string } }) => JSON.stringify(node)),
        );
        after = data.actorTies.pageInfo.hasNextPage ? data.actorTies.pageInfo.endCursor : null;
      } while (after !== null);
      expect(walked).toHaveLength(all.length);
      expect(new Set(walked).size).toBe(all.length);
    }
  });

  test.each([
    ['(of: "stalyn")', 'UNKNOWN_SLUG', 'of'],
    ['(filter: { themes: ["trad"] })', 'UNKNOWN_SLUG', 'filter.themes'],
    ['(filter: { from: "1991", to: "1990" })', 'INVALID_DATE', 'filter.from'],
    ['(after: "nonsense")', 'INVALID_CURSOR', 'after'],
    ['(first: 101)', 'INVALID_PAGE_SIZE', 'first'],
  ])('%s is refused with %s', async (args, code, argument) => {
    const { errors } = await api.execute(`{ actorTies${args} { totalCount } }`);
    expect(errors[0]?.extensions).toMatchObject({ code, argument });
  });

  test('takes a handful of statements, for one tie and for all', async () => {
    const operation = `query ($first: Int) { actorTies(first: $first, of: "dprk", filter: { themes: ["trade"] }) {
      totalCount edges { node { kind a { name } b { name } events { title period { title } } } } } }`;
    const one = await api.execute(operation, { first: 1 });
    const all = await api.execute(operation, { first: 100 });
    expect([one.errors, all.errors]).toEqual([[], []]);
    expect(all.data.actorTies.edges.length).toBeGreaterThan(1);
    // Six; one more when a busy machine lets a tick pass between the two ends of a tie.
    expect(Math.max(one.statements.length, all.statements.length)).toBeLessThanOrEqual(7);
  });
});
