/** The recipes of the playground, run on the content of the repository: each finds what its title promises. */
import type { Recipe } from '@tumen/domain/ask/recipe';
import { RECIPES_BY_THEME, type RecipeSlug } from '@tumen/domain/ask/recipes';
import { parse } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createContentSchema } from '../test/content-schema.ts';
import type { TestSchema } from '../test/harness.ts';
import { operationCost } from './operation-cost.ts';
import { buildSchema } from './schema.ts';

/** A recipe is a start to go on from: it leaves most of what an operation may cost, and the phone that shows it, free. */
const MOST = { cost: 1_000, statements: 20, bytes: 40_000 };

// biome-ignore lint/suspicious/noExplicitAny: an expectation knows the shape of the answer that its recipe asks for.
type Data = any;

const EXPECTED: { readonly [slug in RecipeSlug]: (data: Data) => void } = {
  'two-states': ({ events }) => {
    expect(events.totalCount).toBe(events.edges.length);
    expect(nodesOf(events)).toContainEqual(expect.objectContaining({ slug: '1945-moscow-conference-korea', date: '1945-12-27' }));
    expect(nodesOf(events)).toContainEqual(expect.objectContaining({ slug: '1948-dprk-founded', date: '1948-09-09' }));
  },
  'who-started-the-war': ({ debate }) => {
    expect(debate.positions.length).toBeGreaterThanOrEqual(3);
    expect(debate.positions.flatMap(({ heldBy }: Data) => heldBy)).toContain('Kathryn Weathersby');
    for (const { citations } of debate.positions) expect(citations.length).toBeGreaterThan(0);
  },
  'road-to-the-armistice': ({ event }) => {
    expect(event.chain.links).toContainEqual({
      cause: expect.objectContaining({ slug: '1953-soviet-decision-to-end-war' }),
      effect: expect.objectContaining({ slug: expect.stringMatching(/^1953-/) }),
    });
  },
  'stalins-table': ({ actorTies }) => {
    const names = nodesOf(actorTies).flatMap(({ a, b }) => [a.name, b.name]);
    expect(names).toEqual(expect.arrayContaining(['Kim Il Sung', 'Mao Zedong']));
    for (const { a, b } of nodesOf(actorTies)) expect([a.name, b.name]).toContain('Joseph Stalin');
  },
  'august-1956': ({ event }) => {
    const opponents = event.participations.filter(({ role }: Data) => role === 'OPPONENT');
    expect(opponents.map(({ actor }: Data) => actor.name)).toEqual(['Choe Chang-ik', 'Pak Chang-ok']);
    expect(event.consequences).toContainEqual(expect.objectContaining({ slug: '1956-mikoyan-peng-intervention' }));
  },
  'between-two-patrons': ({ withBoth, withoutBeijing }) => {
    for (const list of [withBoth, withoutBeijing]) expect(list.totalCount).toBe(list.edges.length);
    const titles = nodesOf(withBoth).map(({ title }) => title);
    expect(titles, 'Beijing by its people alone').toContainEqual(expect.stringMatching(/Mikoyan/));
    expect(withoutBeijing.totalCount).toBeGreaterThan(withBoth.totalCount);
    for (const { title } of nodesOf(withoutBeijing)) expect(titles).not.toContain(title);
  },
  'debt-in-roubles': ({ indicator }) => {
    expect(indicator.unit).toBe('billion rubles');
    expect(indicator.points.map(({ value }: Data) => value)).toEqual([0.75, 2.6, 3]);
  },
  'collapse-of-trade': ({ rubles, index, dollarsByMoscow, dollarsBySeoul, event }) => {
    expect(rubles.points).toContainEqual(expect.objectContaining({ date: '1991', value: 231 }));
    expect(rubles.caveats).toContain('every year from 1985 to 1990');
    expect(index.points).toContainEqual(expect.objectContaining({ date: '1991', value: 32 }));
    expect(dollarsByMoscow.points).toContainEqual(expect.objectContaining({ date: '1993', value: 226, isDerived: true }));
    expect(dollarsBySeoul.points).toContainEqual(expect.objectContaining({ date: '2000', value: 46.3 }));
    expect(textOf(event)).toContain('15.4 percent');
    expect(event.dispute.positions).toHaveLength(3);
    expect(event.causes).toContainEqual(expect.objectContaining({ slug: '1990-hard-currency-agreement' }));
  },
  'two-statistics': ({ seoul, moscow }) => {
    expect(seoul.unit).toBe(moscow.unit);
    expect(seoul.points).toContainEqual(expect.objectContaining({ date: '2013', value: 104, isEstimate: false }));
    expect(moscow.points).toContainEqual(expect.objectContaining({ date: '2013' }));
  },
  'three-treaties': ({ of1961, of2000, of2024 }) => {
    expect([of1961.date, of2000.date, of2024.date]).toEqual(['1961-07-06', '2000-02-09', '2024-06-19']);
    expect(textOf(of1961)).toContain('military and other assistance with all the means at its disposal');
    expect(textOf(of2000)).toContain('no duty of military assistance');
    expect(of2024.dispute.question).not.toBe('');
  },
  'treaties-of-a-state': ({ treaties, agreements }) => {
    for (const list of [treaties, agreements]) expect(list.totalCount).toBe(list.edges.length);
    expect(nodesOf(treaties).map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        '1961-treaty-of-friendship',
        '1995-russia-declines-to-renew-the-1961-treaty',
        '1996-1961-treaty-expires',
        '2024-treaty-ratification',
        '2024-treaty-enters-into-force',
      ]),
    );
    expect(nodesOf(agreements).map(({ slug }) => slug)).toEqual(
      expect.arrayContaining([
        '1966-economic-agreement-and-unggi',
        '1985-nuclear-power-plant-agreement',
        '1990-hard-currency-agreement',
        '1995-tumen-river-agreements',
        '2012-debt-agreement',
      ]),
    );
    const ofChina = nodesOf(treaties).find(({ slug }) => slug === '1961-china-dprk-treaty');
    expect(ofChina.participations).toContainEqual({ role: 'OBSERVER', actor: { name: 'Soviet Union (USSR)' } });
    const ofPutin = nodesOf(treaties).find(({ slug }) => slug.startsWith('2000-'));
    expect(JSON.stringify(ofPutin.facts)).toContain('30 October 2000');
    const refusal = nodesOf(treaties).find(({ slug }) => slug === '1995-russia-declines-to-renew-the-1961-treaty');
    expect(refusal.consequences).toContainEqual({ date: '1996-09-10', title: 'The treaty of 1961 expires' });
  },
  'meetings-of-leaders': ({ indicator }) => {
    expect(indicator.points.map(({ date }: Data) => date)).toEqual(expect.arrayContaining(['1949', '1984', '2019', '2025']));
    expect(indicator.caveats, 'three of the gaps').toContain('1962–65, 1968–79 or 1987–99');
    for (const { note, citations } of indicator.points) {
      expect(note).not.toBe('');
      expect(citations.length).toBeGreaterThan(0);
    }
  },
  'moscow-and-seoul': ({ soviet, russian }) => {
    for (const list of [soviet, russian]) expect(list.totalCount).toBe(list.edges.length);
    const events = [soviet, russian].flatMap(nodesOf);
    expect(events.map(({ date }) => date)).toEqual(expect.arrayContaining(['1990-09-30', '1992-11-18/1992-11-20']));
    for (const { date, citations } of events) {
      expect(date).toMatch(/^199[0-5]/);
      expect(citations.length).toBeGreaterThan(0);
    }
  },
  'latest-summits': ({ events }) => {
    expect(events.totalCount).toBe(events.edges.length);
    const inPerson = nodesOf(events).filter(({ participations }) =>
      participations.every(
        ({ role, actor }: Data) => role !== 'AUTHOR' || !['Vladimir Putin', 'Kim Jong Un'].includes(actor.name),
      ),
    );
    expect(inPerson.map(({ slug }) => slug)).toEqual([
      '2025-putin-kim-beijing',
      '2024-putin-state-visit-pyongyang',
      '2023-vostochny-summit',
      '2019-vladivostok-summit',
    ]);
  },
  'nuclear-thread': ({ events }) => {
    expect(events.edges).toHaveLength(10);
    expect(events.pageInfo).toEqual({ hasNextPage: true, endCursor: events.edges[9].cursor });
  },
  'moscow-in-the-council': ({ indicator }) => {
    const absent = indicator.points.filter(({ note }: Data) => note.includes('Moscow: absent'));
    expect(absent.map(({ date }: Data) => date)).toEqual(['1950-06-25', '1950-06-27', '1950-07-07', '1950-07-31']);
    expect(indicator.points.at(-1)).toEqual(expect.objectContaining({ date: '2024-03-28', value: 13 }));
    expect(indicator.points.at(-1).note).toContain('veto');
  },
  'loggers-and-builders': ({ workers, agreements }) => {
    expect(workers.points).toContainEqual(expect.objectContaining({ date: '2017-12', value: 34_000 }));
    const slugs = nodesOf(agreements).map(({ slug }) => slug);
    expect(slugs).toEqual(
      expect.arrayContaining(['1967-logging-agreement', '1995-logging-agreement', '2019-worker-repatriation-deadline']),
    );
  },
  'offices-of-kim-il-sung': ({ actor }) => {
    expect(actor).toMatchObject({ name: 'Kim Il Sung', korean: '김일성', russian: 'Ким Ир Сен' });
    const premier = actor.offices.find(({ label }: Data) => label === '9 September 1948 – 28 December 1972');
    expect(premier.office.title).toMatch(/^(Premier|Prime minister)/);
  },
  'troops-in-kursk': ({ sent, dead, words }) => {
    const sayings = nodesOf(words).map(({ title }) => title);
    expect(sayings.length, 'claim, silence, admission, the dead').toBeGreaterThanOrEqual(4);
    expect(sent.points.map(({ value }: Data) => value)).toEqual([11_000, 14_000, 15_000]);
    const holders = new Set(
      dead.points.flatMap(({ citations }: Data) => citations.map(({ source }: Data) => source.perspective)),
    );
    expect(holders.size, 'sides that count the dead').toBeGreaterThan(1);
  },
  'claims-and-denials-of-arms': ({ denial, claim }) => {
    expect([denial.confidence, claim.confidence]).toEqual(['CONTESTED', 'CONTESTED']);
    for (const { dispute } of [denial, claim]) expect(dispute.positions.length).toBeGreaterThan(1);
  },
  'evidence-of-a-sentence': ({ events }) => {
    const [event] = nodesOf(events);
    expect(event.title).toBe('Russia declines to prolong the 1961 treaty');
    for (const { citations } of event.facts) expect(citations.length).toBeGreaterThan(0);
  },
  'soviet-primary-sources': ({ sources }) => {
    expect(sources.totalCount).toBeGreaterThanOrEqual(30);
    expect(
      nodesOf(sources)
        .map(({ citation }) => citation)
        .join('\n'),
    ).toContain('Wilson Center');
  },
  'what-pyongyang-published': ({ sources }) => {
    expect(sources.totalCount, 'on one page').toBe(sources.edges.length);
    expect(nodesOf(sources)).toContainEqual(
      expect.objectContaining({
        slug: 'rodong-1990-10-05',
        issued: '1990-10-05',
        citation: expect.stringMatching(/^Rodong Sinmun/),
      }),
    );
    const telegram = nodesOf(sources).find(({ slug }) => slug === 'wilson-kim-stalin-1950-07-08');
    expect(telegram).toMatchObject({ isPrimary: true, verified: true, citation: expect.stringContaining('Wilson Center') });
  },
  'who-holds-which-view': ({ events }) => {
    const [first] = nodesOf(events);
    expect(first.dispute.question).toBe('Who began the war and what kind of war was it?');
    expect(first.dispute.positions.map(({ heldBy }: Data) => heldBy)).toContain('DPRK');
  },
  'for-and-against': ({ claim }) => {
    expect(claim.for.length).toBeGreaterThan(0);
    expect(claim.against.map(({ event }: Data) => event?.title)).toContain('Kosygin in Pyongyang and the return of Soviet arms');
  },
  'uncertain-dates': ({ events }) => {
    expect(events.edges).toHaveLength(100);
    expect(events.pageInfo.hasNextPage, 'the page can be turned').toBe(true);
    const doubtful = nodesOf(events).find(({ slug }) => slug === '1945-kim-il-sung-returns');
    expect(doubtful).toMatchObject({ date: '1945-09-19?/1945-10-14', datePrecision: 'INTERVAL' });
    expect(doubtful.dateLabel).toMatch(/^possibly/);
    expect(new Set(nodesOf(events).map(({ datePrecision }) => datePrecision))).toEqual(
      new Set(['DAY', 'INTERVAL', 'MONTH', 'YEAR']),
    );
  },
  'one-name-three-scripts': ({ latin, hangul, cyrillic }) => {
    const hits = [latin, hangul, cyrillic].flatMap(nodesOf);
    expect(hits).toEqual(['EN', 'KO', 'RU'].map((locale) => ({ slug: 'kim-il-sung', locale })));
  },
  'all-about-rajin': ({ search }) => {
    expect(new Set(nodesOf(search).map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(3);
    expect(nodesOf(search)).toContainEqual({ kind: 'PLACE', slug: 'rajin', node: { latitude: 42.25, longitude: 130.3 } });
  },
  'ten-periods': ({ periods }) => {
    expect(periods).toHaveLength(10);
    for (const { events } of periods) expect(events.totalCount).toBeGreaterThan(0);
  },
  'whose-sources-by-period': ({ periods }) => {
    expect(periods).toContainEqual(expect.objectContaining({ slug: 'last-soviet-years', pyongyang: { totalCount: 0 } }));
    const war = periods.find(({ slug }: Data) => slug === 'korean-war');
    expect(war.moscow.totalCount).toBeGreaterThan(war.seoul.totalCount);
  },
};

const RECIPES = RECIPES_BY_THEME.flatMap<Recipe<RecipeSlug>>(({ recipes }) => recipes);

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

test.each(RECIPES)('the recipe $slug finds what it promises, and stays light', async (recipe) => {
  const variables = JSON.parse(recipe.variables ?? '{}');
  const { data, errors, statements } = await api.execute(recipe.query, variables);
  expect(errors).toEqual([]);
  EXPECTED[recipe.slug](data);
  expect(operationCost(buildSchema(), { document: parse(recipe.query), variables }).points).toBeLessThanOrEqual(MOST.cost);
  expect(statements.length).toBeLessThanOrEqual(MOST.statements);
  expect(JSON.stringify(data).length).toBeLessThanOrEqual(MOST.bytes);
});

test('there are thirty recipes, each with a slug of its own', () => {
  expect(RECIPES).toHaveLength(30);
  expect(new Set(RECIPES.map(({ slug }) => slug)).size).toBe(30);
});

function nodesOf(connection: { edges: { node: Data }[] }): Data[] {
  return connection.edges.map(({ node }) => node);
}

function textOf({ facts }: { facts: { text: string }[] }): string {
  return facts.map(({ text }) => text).join('\n');
}
