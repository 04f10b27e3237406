/** The queries of docs/guides/questions-to-the-corpus.md, run on the content of the repository. */
import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../test/content-schema.ts';
import type { TestSchema } from '../test/harness.ts';

const GUIDE = new URL('../../../docs/guides/questions-to-the-corpus.md', import.meta.url);

type Fact = { text: string; citations?: { source: { label: string } }[] };
type Event = { slug: string; facts: Fact[]; dispute: { positions: unknown[] } | null };

let api: TestSchema;
let queries: ReadonlyMap<string, string>;

beforeAll(async () => {
  queries = queriesOf(await readFile(GUIDE, 'utf8'));
  api = await createContentSchema();
});
afterAll(() => api.close());

describe('the course answers', () => {
  test('what became of the debt', async () => {
    const { claim, indicator, events } = await ask('Debt');
    expect(claim.text).toContain('90 percent');
    expect(claim.against.length).toBeGreaterThan(0);
    expect(indicator.unit).toBe('billion US dollars');
    expect(indicator.points).toContainEqual(expect.objectContaining({ date: '2012-06', value: 11 }));
    expect(indicator.points).toContainEqual(expect.objectContaining({ date: '2012-09-17', value: 10.96 }));
    expect(indicator.points.at(-1).value).toBe(1.09);
    expect(indicator.caveats).toContain('238 million dollars');
    for (const { citations } of indicator.points) expect(citations.length).toBeGreaterThan(0);

    const found = eventsOf(events);
    expect(found.map(({ slug }) => slug)).toEqual([
      '2007-debt-talks',
      '2012-debt-terms-announced',
      '2012-debt-agreement',
      '2014-debt-ratification',
    ]);
    const agreement = textOf(found[2]);
    expect(agreement).toContain('17 September 2012');
    expect(agreement).toContain('10.96 billion US dollars');
    expect(agreement).toMatch(/Ninety percent was cancell?ed/);
    expect(agreement).toContain('over 20 years');
    expect(found[2]?.dispute?.positions.length).toBeGreaterThan(1);
    const ratification = textOf(found[3]);
    expect(ratification).toMatch(/State Duma.*18 April 2014/s);
    expect(ratification).toContain('5 May 2014');
    for (const fact of found.flatMap(({ facts }) => facts)) expect(fact.citations?.length).toBeGreaterThan(0);
  });

  test('what the treaty and the visit of 2000 brought, and how far Putin was the first', async () => {
    const { treaty, visit, influence, first } = await ask('TreatyAndVisit');
    expect(treaty.date).toBe('2000-02-09');
    expect(textOf(treaty)).toMatch(/no duty of military assistance/);
    expect(textOf(treaty)).toContain('30 October 2000');
    expect(visit.date).toBe('2000-07-19/2000-07-20');
    expect(textOf(visit)).toMatch(/11-point joint declaration/);
    expect(visit.participations.map(({ actor }: { actor: { name: string } }) => actor.name)).toEqual(
      expect.arrayContaining(['Vladimir Putin', 'Kim Jong Il']),
    );
    expect(stancesOf(influence)).toEqual(expect.arrayContaining(['SUPPORTS', 'CHALLENGES']));
    const challengers = first.evidence.filter(({ stance }: { stance: string }) => stance === 'CHALLENGES');
    expect(challengers.map(({ event }: { event: { slug: string } }) => event.slug)).toEqual([
      '1965-kosygin-in-pyongyang',
      '1969-podgorny-visit',
    ]);
    expect(first.note).toContain('top leader');
  });

  test("how Russia came by its seat at the Six-Party Talks, with the accounts that differ from the claim's", async () => {
    const { claim, event, indicator } = await ask('Seat');
    expect(claim.text).toMatch(/insistence of North Korea/);
    expect(stancesOf(claim)).toEqual(expect.arrayContaining(['SUPPORTS', 'CHALLENGES']));
    expect(event.date).toBe('2003-07-31');
    expect(event.dispute.positions.length).toBeGreaterThanOrEqual(4);
    const holders = event.dispute.positions.map(({ heldBy }: { heldBy: string }) => heldBy).join('\n');
    expect(holders).toMatch(/Yeon Hyun-sik/);
    expect(holders).toMatch(/Bolton/);
    expect(indicator.points[0].date).toBe('2003-08-27/2003-08-29');
  });

  test('that Soviet pilots fought in Korea, in secret, and whose counts differ', async () => {
    const { claim, events, debate } = await ask('AirWar');
    expect(claim.text).toMatch(/air force/);
    const found = eventsOf(events);
    expect(found.map(({ slug }) => slug)).toEqual(
      expect.arrayContaining(['1950-soviet-air-force-enters-combat', '1951-mig-alley-battles']),
    );
    const entry = textOf(found.find(({ slug }) => slug === '1950-soviet-air-force-enters-combat'));
    expect(entry).toMatch(/1 November.*MiG-15/s);
    expect(entry).toContain('64th Fighter Aviation Corps');
    expect(entry).toContain('forbade flights behind enemy lines');
    expect(entry).toMatch(/335 aircraft.*319 MiGs/s);
    for (const { dispute } of found.slice(0, 2)) expect(dispute?.positions.length).toBeGreaterThan(1);
    expect(debate.positions.length).toBeGreaterThanOrEqual(3);
  });

  test('who paid for the reconstruction, by one count and by the other', async () => {
    const { claim, events, indicator } = await ask('Reconstruction');
    expect(stancesOf(claim)).toEqual(expect.arrayContaining(['SUPPORTS', 'CHALLENGES']));
    const found = eventsOf(events);
    expect(found.map(({ slug }) => slug)).toEqual(['1953-soviet-billion-rouble-grant', '1954-three-year-plan-reconstruction']);
    expect(textOf(found[0])).toMatch(/one billion rubles/);
    expect(textOf(found[0])).toMatch(/19 September 1953 provided free Soviet aid/);
    expect(textOf(found[1])).toMatch(/over 3 billion rubles.*2\.2 billion/s);
    expect(indicator.points.map(({ value }: { value: number }) => value)).toEqual([46, 18, 36]);
  });

  test('where the nuclear training came from, and what did not come from there', async () => {
    const { claim, events } = await ask('NuclearTraining');
    expect(claim.for.map(({ event }: { event: { slug: string } }) => event.slug)).toEqual([
      '1956-dubna-joint-institute',
      '1959-nuclear-cooperation-agreement',
      '1965-yongbyon-irt-2000',
    ]);
    expect(claim.against.map(({ event }: { event: { slug: string } }) => event.slug)).toContain('1977-trilateral-safeguards');
    const text = eventsOf(events).map(textOf).join('\n');
    expect(text).toContain('26 March 1956');
    expect(text).toMatch(/about 300 North Korean nuclear specialists were trained/);
    expect(text).toMatch(/IRT-2000.*1963.*1965/s);
  });

  test('why the railway and the pipelines were slow', async () => {
    const { claim, debate, gas, coal } = await ask('Projects');
    const titles = claim.evidence.flatMap(({ event }: { event: { title: string } | null }) => (event ? [event.title] : []));
    expect(titles).toEqual(expect.arrayContaining([expect.stringMatching(/Seoul suspends/)]));
    const notes = claim.evidence.map(({ note }: { note: string }) => note).join('\n');
    expect(notes).toContain('54 kilometers');
    expect(notes).toContain('3,500 km');
    expect(debate.positions.map(({ label }: { label: string }) => label)).toEqual([
      'Real but hostage to politics',
      'Blocked by Washington and sanctions',
      'A useful mirage',
    ]);
    expect(textOf(gas)).toMatch(/never built/);
    expect(gas.dispute.positions.length).toBeGreaterThan(1);
    expect(coal.points.at(-1)).toEqual({ date: '2015', value: 1_120_000 });
  });
});

test('the guide holds these seven queries and no others', () => {
  expect([...queries.keys()]).toEqual([
    'Debt',
    'TreatyAndVisit',
    'Seat',
    'AirWar',
    'Reconstruction',
    'NuclearTraining',
    'Projects',
  ]);
});

/** The GraphQL blocks of a guide by the names of their operations. */
function queriesOf(markdown: string): ReadonlyMap<string, string> {
  const blocks = [...markdown.matchAll(/^```graphql\n(.*?)^```$/gms)].map(([, query = '']) => query);
  return new Map(blocks.map((query) => [/^query (\w+)/.exec(query)?.[1] ?? '', query]));
}

async function ask(name: string) {
  const { data, errors } = await api.execute(queries.get(name) ?? '');
  expect(errors).toEqual([]);
  return data;
}

function eventsOf(connection: { edges: { node: Event }[] }): Event[] {
  return connection.edges.map(({ node }) => node);
}

function textOf(event: { facts: Fact[] } | undefined): string {
  return (event?.facts ?? []).map(({ text }) => text).join('\n');
}

function stancesOf(claim: { evidence: { stance: string }[] }): string[] {
  return claim.evidence.map(({ stance }) => stance);
}
