/** Every generator on the content of the repository, for every lesson, at every difficulty: six thousand questions. */

import { LOCALES, type Locale, localize } from '@tumen/domain/localized-text';
import { GENERATOR_NAMES, type GeneratorName } from '@tumen/domain/quiz/blueprint';
import type { Corpus } from '@tumen/domain/quiz/corpus';
import { type CourseContent, coverLessons } from '@tumen/domain/quiz/cover-lessons';
import { GENERATORS } from '@tumen/domain/quiz/generators/generators';
import type { Question } from '@tumen/domain/quiz/question';
import { createRandom } from '@tumen/domain/quiz/random';
import { scoreAnswer } from '@tumen/domain/quiz/scoring/score';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import { DISTANCE } from '../../test/difficulty-of.ts';
import type { TestSchema } from '../../test/harness.ts';
import { RECOMPUTED, type Records, readRecords } from '../../test/recompute-answer.ts';
import { buildQuestions } from './build-questions.ts';
import { loadContent } from './load-content.ts';

/** For each generator and difficulty. */
const SEEDS = 200;
const SEEDS_OF_A_QUIZ = 5;
const SEEDS_OF_AN_EXAM = 40;

const DIFFICULTIES = [1, 2, 3] as const;

/** Of four options the key is the longest in a quarter of all questions by chance. */
const MOST_LONGEST = 0.4;
/** In so many of the questions the words of the key may stand in the prompt more than those of any other option. */
const MOST_ECHOED = 0.4;

type Drawn = {
  readonly question: Question;
  readonly name: GeneratorName;
  readonly difficulty: 1 | 2 | 3;
  readonly again: () => unknown;
};

let api: TestSchema;
let records: Records;
let course: CourseContent;
let drawn: readonly Drawn[];

beforeAll(async () => {
  api = await createContentSchema();
  const content = await loadContent(api.db);
  const { corpus } = content;
  course = content.course;
  records = readRecords({ ...corpus, scope: new Set() });
  const lessons = await api.db.lesson.findMany({ orderBy: { number: 'asc' }, select: { slug: true } });
  const ofLessons = lessons.flatMap(({ slug }) => course.get(slug)?.events ?? []);
  drawn = drawAll([...ofLessons, new Set(corpus.events.map(({ slug }) => slug))].map((scope) => ({ ...corpus, scope })));
});
afterAll(() => api.close());

/** The seeds take the lessons in turn. */
function drawAll(corpora: readonly Corpus[]): Drawn[] {
  return GENERATOR_NAMES.flatMap((name) =>
    DIFFICULTIES.flatMap((difficulty) =>
      Array.from({ length: SEEDS }, (_, seed) => seed).flatMap((seed) => {
        const corpus = corpora[seed % corpora.length];
        const draw = () => corpus && GENERATORS[name](corpus, createRandom(`${name}-${seed}`), { difficulty });
        const question = draw();
        return question ? [{ question, name, difficulty, again: draw }] : [];
      }),
    ),
  );
}

function drawnBy(name: GeneratorName, difficulty?: 1 | 2 | 3): readonly Drawn[] {
  return drawn.filter((one) => one.name === name && (difficulty === undefined || one.difficulty === difficulty));
}

describe.each(GENERATOR_NAMES)('%s', (name) => {
  it('makes questions of every difficulty', () => {
    for (const difficulty of DIFFICULTIES) expect(drawnBy(name, difficulty).length).toBeGreaterThan(SEEDS / 2);
  });

  it('has exactly the key that follows from the data', () => {
    for (const { question } of drawnBy(name)) {
      const answer = RECOMPUTED[name](question, records);
      const { optionIds } = question.key.answer;
      expect(scoreAnswer(question, answer)).toBe(1);
      expect([...answer.optionIds].sort()).toEqual([...optionIds].sort());
    }
  });

  it('shows no two equal options in any language', () => {
    for (const { question } of drawnBy(name)) {
      for (const list of [question.view.options, question.view.targets]) {
        for (const locale of LOCALES) expect(new Set(list.map(({ text }) => localize(text, locale))).size).toBe(list.length);
      }
    }
  });

  it('cites sources on record', () => {
    const sources = new Set(records.corpus.sources.map(({ slug }) => slug));
    for (const { question } of drawnBy(name)) {
      expect(question.key.citations.length).toBeGreaterThan(0);
      for (const { source } of question.key.citations) expect(sources).toContain(source);
    }
  });

  it('makes the same question of the same seed', () => {
    for (const { question, again } of drawnBy(name).filter((_, index) => index % 20 === 0)) expect(again()).toEqual(question);
  });

  it.each(LOCALES)('does not give its key away by length or by the words of the prompt (%s)', (locale) => {
    const choices = drawnBy(name).filter(({ question }) => question.view.kind === 'SINGLE_CHOICE');
    if (choices.length === 0) return;
    const share = (test: (question: Question, locale: Locale) => boolean) =>
      choices.filter(({ question }) => test(question, locale)).length / choices.length;
    expect(share(isKeyLongest)).toBeLessThan(MOST_LONGEST);
    expect(share(isKeyEchoed)).toBeLessThan(MOST_ECHOED);
  });

  it('is the harder the nearer its wrong answers, and about as hard for every seed', () => {
    const [easy, middle, hard] = DIFFICULTIES.map((difficulty) => distancesOf(name, difficulty));
    expect(quantile(hard, 0.5)).toBeLessThan(quantile(middle, 0.5));
    expect(quantile(middle, 0.5)).toBeLessThan(quantile(easy, 0.5));
    // The bulk of the hard variants lies nearer than that of the easy ones: no student's variant is of another difficulty.
    expect(quantile(hard, 0.9)).toBeLessThanOrEqual(quantile(easy, 0.1) + SLACK[name]);
  });
});

/** By how much the bulks may overlap, in the unit of the generator. */
const SLACK: Readonly<Record<GeneratorName, number>> = {
  chronology: 0,
  year: 0,
  'period-placement': 0,
  participants: 0,
  // Few definitions have words in common at all.
  glossary: 0.1,
  'source-perspective': 0,
  'indicator-reading': 0,
  'office-holders': 0,
  'cause-and-consequence': 0,
  'map-place': 0,
};

/** Sorted. Seventeen sources can be asked for by side; too few for their years to follow the difficulty. */
function distancesOf(name: GeneratorName, difficulty: 1 | 2 | 3): number[] {
  return drawnBy(name, difficulty)
    .filter(({ question }) => !question.view.prompt.en.startsWith('In which of these primary sources'))
    .map(({ question }) => DISTANCE[name](question, records))
    .sort((a, b) => a - b);
}

function quantile(sorted: readonly number[] | undefined, share: number): number {
  return sorted?.[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
}

function isKeyLongest({ view, key }: Question, locale: Locale): boolean {
  const isRight = (id: string) => key.answer.optionIds.includes(id);
  const lengths = (wanted: boolean) =>
    view.options.filter(({ id }) => isRight(id) === wanted).map(({ text }) => localize(text, locale).length);
  return Math.max(...lengths(true)) > Math.max(...lengths(false));
}

function isKeyEchoed({ view, key }: Question, locale: Locale): boolean {
  const prompt = localize(view.prompt, locale).toLowerCase();
  const share = (text: string) => {
    const words = text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? [];
    return words.filter((word) => prompt.includes(word)).length / Math.max(1, words.length);
  };
  const shares = (wanted: boolean) =>
    view.options
      .filter(({ id }) => key.answer.optionIds.includes(id) === wanted)
      .map(({ text }) => share(localize(text, locale)));
  return Math.max(...shares(true)) > Math.max(...shares(false));
}

describe('every quiz of the course', () => {
  it('is the same for the same seed, in another process too', async () => {
    // A client of its own has nothing in common with the first but the database.
    const elsewhere = api.connect();
    for (const quiz of await api.db.quiz.findMany({ orderBy: { slug: 'asc' } })) {
      for (const seed of ['class-9b', 'class-9c']) {
        const [here, there] = await Promise.all([api.db, elsewhere].map((db) => buildQuestions(db, quiz, seed)));
        expect(there).toEqual(here);
        // What is stored with an attempt is JSON: nothing may get lost in it.
        expect(JSON.parse(JSON.stringify(there))).toEqual(there);
      }
    }
  });

  it('asks nothing twice and tells in no question the answer to another', async () => {
    const quizzes = await api.db.quiz.findMany({ orderBy: { slug: 'asc' } });
    for (const quiz of quizzes) {
      for (let seed = 0; seed < SEEDS_OF_A_QUIZ; seed += 1) {
        const { questions } = await buildQuestions(api.db, quiz, `seed-${seed}`);
        const generated = questions.filter(({ item }) => item.startsWith('generator:'));
        for (const one of generated) {
          for (const other of questions) if (other !== one) expect(leak(one, other) ?? leak(other, one)).toBeUndefined();
        }
        expect(questions.every(({ key }) => key.citations.length > 0)).toBe(true);
      }
    }
  });
});

describe('questions on some lessons', () => {
  // The fewest after which every generator has something to ask.
  const LESSONS = ['liberation-and-founding', 'korean-war', 'reconstruction-and-alliance', 'between-moscow-and-beijing'];
  let questions: readonly Drawn[];

  beforeAll(() => {
    const { corpus } = records;
    questions = drawAll([coverLessons({ ...corpus, scope: new Set(corpus.events.map(({ slug }) => slug)) }, course, LESSONS)]);
  });

  it.each(GENERATOR_NAMES)('are built by %s', (name) => {
    expect(questions.filter((one) => one.name === name).length).toBeGreaterThan(SEEDS / 2);
  });

  it('name only what the lessons deal with', () => {
    const names = outsiders(LESSONS);
    for (const { question } of questions) expect(namesAny(question, names)).toEqual([]);
  });

  it('read no figure and give no year from after them', () => {
    for (const { question, name } of questions.filter((one) => ['year', 'indicator-reading'].includes(one.name))) {
      const years = textsOf(question).flatMap((text) => text.match(/(?<!\d)(19|20)\d\d(?!\d)/g) ?? []);
      expect([name, ...years.filter((year) => Number(year) > 1984)]).toEqual([name]);
    }
  });

  it('have the key that follows from all of the data', () => {
    for (const { question, name } of questions) {
      const answer = RECOMPUTED[name](question, records);
      expect(scoreAnswer(question, answer)).toBe(1);
      expect([...answer.optionIds].sort()).toEqual([...question.key.answer.optionIds].sort());
    }
  });

  it('are all that the midterm generates, whatever the seed', async () => {
    const midterm = await api.db.quiz.findUniqueOrThrow({ where: { slug: 'midterm' } });
    const weeks = await api.db.lesson.findMany({ where: { number: { gte: 2, lte: 7 } }, select: { slug: true } });
    const names = outsiders(weeks.map(({ slug }) => slug));
    for (let seed = 0; seed < SEEDS_OF_AN_EXAM; seed += 1) {
      const { questions: items } = await buildQuestions(api.db, midterm, `midterm-${seed}`);
      const generated = items.filter(({ item }) => item.startsWith('generator:'));
      expect(generated).toHaveLength(16);
      for (const question of generated) expect(namesAny(question, names)).toEqual([]);
    }
  });
});

/** What no lesson of some deals with, in English. */
type Outsiders = { readonly events: readonly string[]; readonly others: ReadonlySet<string> };

function outsiders(lessons: readonly string[]): Outsiders {
  const { events, terms, sources, actors } = records.corpus;
  const slugs = new Set(lessons.flatMap((lesson) => [...(course.get(lesson)?.events ?? [])]));
  const inside = events.filter(({ slug }) => slugs.has(slug));
  const taught = new Set(lessons.flatMap((lesson) => [...(course.get(lesson)?.terms ?? [])]));
  const cited = new Set(inside.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const names = new Set(actors.map(({ name }) => name.en));
  return {
    events: events.filter(({ slug }) => !slugs.has(slug)).map(({ title }) => title.en),
    // Some sources are called after a person who may be an answer.
    others: new Set([
      ...terms.filter(({ slug }) => !taught.has(slug)).map(({ name }) => name.en),
      ...sources.filter(({ slug, label }) => !cited.has(slug) && !names.has(label.en)).map(({ label }) => label.en),
    ]),
  };
}

/** What a question prints of them, in its prompt, its options or what is told of them afterwards. */
function namesAny(question: Question, { events, others }: Outsiders): string[] {
  const told = [question.key.explanation.en, ...question.key.rationales.map(({ text }) => text.en)];
  const isOfOutside = (text: string) => others.has(text) || events.some((title) => text.includes(title));
  return [...textsOf(question), ...told].filter(isOfOutside);
}

/** What a question prints before it is answered, in English. */
function textsOf({ view }: Question): string[] {
  return [view.prompt.en, ...[...view.options, ...view.targets].map(({ text }) => text.en)];
}

describe('the scope of a lesson', () => {
  it('has every event that its record asks for, by period, theme, kind, actor or name', async () => {
    const lessons = await api.db.$queryRaw<{ slug: string; events: string[] }[]>`
      SELECT l.slug, array_agg(e.slug) FILTER (WHERE e.slug IS NOT NULL) AS events
      FROM "Lesson" l LEFT JOIN "Event" e ON l.scope->'events' ? e.slug OR l.scope->'periods' ? e."periodSlug"
        OR l.scope->'kinds' ? e.kind::text
        OR EXISTS (SELECT FROM "EventTheme" t WHERE t."eventSlug" = e.slug AND l.scope->'themes' ? t."themeSlug")
        OR EXISTS (SELECT FROM "Participation" p WHERE p."eventSlug" = e.slug AND l.scope->'actors' ? p."actorSlug")
      GROUP BY l.slug`;

    expect(lessons.length).toBeGreaterThan(10);
    for (const { slug, events } of lessons) expect([...(course.get(slug)?.events ?? [])].sort()).toEqual((events ?? []).sort());
  });
});

/** What a student can read in one question that answers the other; undefined when nothing. */
function leak(from: Question, to: Question): string | undefined {
  const texts = [
    from.view.prompt.en,
    from.view.hint?.en ?? '',
    ...[...from.view.options, ...from.view.targets].map(({ text }) => text.en),
  ];
  const titles = to.key.events.flatMap((slug) => records.bySlug.get(slug) ?? []);
  const isOfDates = ['ORDERING', 'PLACEMENT'].includes(to.view.kind) || to.view.prompt.en.startsWith('In which year');
  const right = to.view.kind === 'SINGLE_CHOICE' ? to.view.options.filter(({ id }) => to.key.answer.optionIds.includes(id)) : [];
  for (const text of texts) {
    for (const { title, startDate } of titles) {
      if (!text.includes(title.en)) continue;
      if (isOfDates && new RegExp(`\\b${startDate.slice(0, 4)}\\b`).test(text.replace(title.en, ''))) return text;
      if (right.some((option) => text.replace(title.en, '').includes(option.text.en))) return text;
    }
  }
  const isSame = from.view.prompt.en === to.view.prompt.en && String(optionsOf(from)) === String(optionsOf(to));
  return isSame && from.view.kind !== 'ORDERING' && optionsOf(from).length > 0 ? `twice: ${from.view.prompt.en}` : undefined;
}

function optionsOf({ view }: Question): string[] {
  return view.options.map(({ text }) => text.en).sort();
}
