import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

const EVENT = 'slug title dateLabel startDate kind';

/** What the page of a lesson asks for. */
const LESSON = `fragment Lesson on Lesson {
  slug number status title question objectives minutes translated
  period { slug title dateLabel }
  claims { code text source { label } }
  events(first: 5) { totalCount edges { node { ${EVENT} } } }
  sources { slug label citation }
  quiz { slug title questionCount }
  blocks {
    id anchor heading
    ... on ProseBlock { body translated citations { locator source { slug label citation } } terms { slug name definition } events { slug title } }
    ... on TimelineBlock { events { ${EVENT} participations { actor { name } } } highlights { slug } }
    ... on MapBlock { caption places { place { name latitude longitude } events { ${EVENT} } }
      routes { slug name kind phases { status } stops { longitude latitude dateLabel place { slug } } } }
    ... on NetworkBlock { caption actors { slug name kind } ties { a { slug } b { slug } events { slug title } } }
    ... on ChartBlock { caption indicators { name unit points { date value citations { source { label } } } } annotations { ${EVENT} } }
    ... on SourceWorkshopBlock { introduction questions items { source { label citation } madeBy madeFor says omits event { title } } }
    ... on DebateBlock { debate { question positions { label argument heldBy citations { source { label } }
      evidence { note event { title } indicator { name } citations { source { label } } } } claims { code } } }
    ... on VocabularyBlock { terms { name definition seeAlso { name } } }
    ... on CheckBlock { question { slug kind prompt options { id text } targets { id text } unit } }
    ... on ActorsBlock { actors { slug name description lifeLabel offices { office { title } firstAttested } } }
    ... on SourcesBlock { sources { slug label perspective annotation } }
    ... on ExitQuizBlock { quiz { slug questionCount } }
  }
}`;

const ONE = `query ($slug: String!) { lesson(slug: $slug) { ...Lesson } } ${LESSON}`;
const ALL = `{ lessons { ...Lesson } } ${LESSON}`;

/** A block is a block whatever its lesson: the limit holds for one lesson as for all fifteen. */
const MOST_STATEMENTS = 80;

describe('a lesson', () => {
  test('is one operation with a bounded number of statements, for one lesson as for all', async () => {
    const one = await api.execute(ONE, { slug: 'the-freeze' });
    const all = await api.execute(ALL);
    expect([one.errors, all.errors]).toEqual([[], []]);
    expect(all.data.lessons.length).toBeGreaterThan(10);
    expect(one.statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
    expect(all.statements.length).toBeLessThanOrEqual(MOST_STATEMENTS);
  });

  test('shows the events of its scope on line, map and network', async () => {
    const { data } = await api.execute(ONE, { slug: 'the-freeze' });
    const { blocks, events } = data.lesson;
    const block = (anchor: string) => blocks.find((candidate: { anchor: string }) => candidate.anchor === anchor);
    expect(events.totalCount).toBeGreaterThan(10);
    expect(block('timeline').events).toHaveLength(events.totalCount);
    expect(block('map').places.length).toBeGreaterThan(1);
    const [tie] = block('network').ties;
    expect(tie.events.length).toBeGreaterThan(1);
    expect(tie.a.slug < tie.b.slug).toBe(true);
  });

  test('draws the railways of which it speaks', async () => {
    const { data } = await api.execute(ONE, { slug: 'rails-and-pipelines' });
    const { routes } = data.lesson.blocks.find(({ anchor }: { anchor: string }) => anchor === 'map');
    const line = routes.find(({ slug }: { slug: string }) => slug === 'khasan-rajin');
    expect(line.stops.map(({ place }: { place: { slug: string } }) => place.slug)).toEqual([
      'khasan',
      'tumangang',
      'unggi',
      'rajin',
    ]);
  });

  test('numbers the sources of prose and workshops once, in order', async () => {
    const { data } = await api.execute(ONE, { slug: 'the-freeze' });
    type Block = { citations?: { source: { slug: string } }[] };
    const cited = data.lesson.blocks.flatMap(({ citations }: Block) => (citations ?? []).map(({ source }) => source.slug));
    const numbered = data.lesson.sources.map(({ slug }: { slug: string }) => slug);
    expect(new Set(numbered).size).toBe(numbered.length);
    expect(numbered).toEqual(expect.arrayContaining([...new Set(cited)]));
  });

  test('says how hard it is to read in the language of its text', async () => {
    const level = 'language words sentences wordsPerSentence grade minutes';
    const { data } = await api.execute(
      `{ lesson(slug: "the-freeze") { en: readingLevel { ${level} } ko: readingLevel(locale: KO) { ${level} } ru: readingLevel(locale: RU) { language }
        gist: summaryReadingLevel { ${level} } } }`,
    );
    const { en, ko, ru, gist } = data.lesson;
    expect(en).toMatchObject({ language: 'EN', grade: expect.any(Number) });
    expect(en.minutes).toBeCloseTo(en.words / 238, 6);
    expect(ko).toMatchObject({ language: 'KO', grade: null });
    expect(ru).toEqual({ language: 'EN' });
    expect(gist.wordsPerSentence).toBeLessThan(en.wordsPerSentence);
  });

  test('keeps the key of its checks to itself', async () => {
    const { data } = await api.execute(ALL);
    const answer = JSON.stringify(data);
    const questions = await api.db.question.findMany({ where: { usage: 'CHECK' } });
    expect(questions.length).toBeGreaterThan(0);
    for (const { data: question } of questions) {
      const { explanation } = question as { explanation: { en: string } };
      expect(answer).not.toContain(JSON.stringify(explanation.en));
    }
  });

  test.each(['PRACTICE', 'EXAM'] as const)(
    'opens no question of usage %s by its id, and judges no answer to it',
    async (usage) => {
      const { slug } = await api.db.question.findFirstOrThrow({ where: { usage } });
      const id = Buffer.from(`CheckQuestion:${slug}`).toString('base64url');
      const { data } = await api.execute('query ($id: ID!) { node(id: $id) { id ... on CheckQuestion { prompt } } }', { id });
      expect(data.node).toBeNull();
      const answered = await api.execute(
        `mutation { answerCheck(input: { question: "${slug}", answer: { optionIds: ["a"] } }) { __typename } }`,
      );
      expect(answered.data.answerCheck.__typename).toBe('NotFoundError');
    },
  );
});

test('the events of 1990 to 1995 with Moscow and Seoul, with their citations', async () => {
  const { data, errors } = await api.execute(`{
    events(filter: {from: "1990-01-01", to: "1995-12-31", actors: ["russian-federation", "rok"], match: ALL}, first: 5) {
      totalCount edges { node { title date citations { source { citation(style: CHICAGO) } } } } } }`);
  expect(errors).toEqual([]);
  expect(data.events.totalCount).toBeGreaterThan(3);
  expect(data.events.edges).toHaveLength(Math.min(5, data.events.totalCount));
  for (const { node } of data.events.edges) {
    expect(node.citations.length).toBeGreaterThan(0);
    expect(node.citations[0].source.citation).toMatch(/\w.*\.$/);
  }
});

test('every source has a citation in every style', async () => {
  const styles = ['CHICAGO', 'APA', 'MLA', 'BIBTEX', 'RIS', 'CSL_JSON'];
  const fields = styles.map((style) => `${style.toLowerCase()}: citation(style: ${style})`).join(' ');
  const { data, errors } = await api.execute(`{ sources(first: 100) { edges { node { slug label ${fields} } } } }`);
  expect(errors).toEqual([]);
  for (const { node } of data.sources.edges) {
    for (const style of styles) expect(node[style.toLowerCase()].length, `${node.slug} ${style}`).toBeGreaterThan(5);
  }
});
