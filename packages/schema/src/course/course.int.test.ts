import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createContentSchema } from '../../test/content-schema.ts';
import type { TestSchema } from '../../test/harness.ts';
import { buildQuestions } from '../attempt/build-questions.ts';

let api: TestSchema;

beforeAll(async () => {
  api = await createContentSchema();
});
afterAll(() => api.close());

const COURSE = `{ course {
  goals
  skills { slug name growth }
  weeks { number part lesson { slug number title question quiz { slug } } skill { slug } practice task product
    reading { pages note source { slug label } } }
  assessments { slug weight weeks }
  policies { slug name text }
  exams { slug week minutes itemMinutes itemPoints quiz { slug questionCount lesson { slug } }
    cells { lesson { slug number } generator thinking items }
    essay { points minutes questions sources { slug } rubric { name points full half } } }
} }`;

type Cell = { lesson: { number: number } | null; generator: string | null; items: number };

describe('the course', () => {
  test('is a week for each lesson, in order, in a bounded number of statements', async () => {
    const { data, errors, statements } = await api.execute(COURSE);
    expect(errors).toEqual([]);
    const { weeks } = data.course;
    expect(weeks.map(({ lesson }: { lesson: { number: number } }) => lesson.number)).toEqual(
      [...Array(15).keys()].map((n) => n + 1),
    );
    for (const { reading, number } of weeks) expect(reading.length, `week ${number}`).toBeGreaterThanOrEqual(2);
    expect(statements.length).toBeLessThanOrEqual(14);
  });

  test('covers with the midterm every week before it and with the final all, by as many items as its quiz has', async () => {
    const { data } = await api.execute(COURSE);
    expect(data.course.exams.map(({ slug }: { slug: string }) => slug)).toEqual(['midterm', 'final']);
    type Exam = { slug: string; cells: Cell[]; quiz: { questionCount: number }; week: number };
    for (const { slug, cells, quiz, week } of data.course.exams as Exam[]) {
      expect(cells.reduce((sum, { items }) => sum + items, 0)).toBe(quiz.questionCount);
      const covered = new Set(cells.flatMap(({ lesson }) => lesson?.number ?? []));
      const last = slug === 'final' ? week : week - 1;
      expect([...covered].toSorted((a, b) => a - b)).toEqual([...Array(last).keys()].map((n) => n + 1));
      for (const { lesson, generator } of cells) expect(lesson === null).toBe(generator !== null);
    }
  });

  test('does not say which questions an exam draws from', async () => {
    const answer = JSON.stringify((await api.execute(COURSE)).data);
    const questions = await api.db.question.findMany({ select: { slug: true } });
    expect(questions.filter(({ slug }) => answer.includes(`"${slug}"`))).toEqual([]);
  });

  test.each(['midterm', 'final'])('has a %s that can be taken, with other questions for another seed', async (slug) => {
    const quiz = await api.db.quiz.findUniqueOrThrow({ where: { slug } });
    const [one, other] = await Promise.all(['one', 'two'].map((seed) => buildQuestions(api.db, quiz, seed)));
    const views = [one, other].map((built) => (built?.questions ?? []).map(({ view }) => JSON.stringify(view)));
    for (const found of views) {
      expect(found).toHaveLength(30);
      expect(new Set(found).size).toBe(30);
    }
    expect(views[0]?.toSorted()).not.toEqual(views[1]?.toSorted());
  });

  test('draws in exams no question of practice, and elsewhere none of exams', async () => {
    const rows = await api.db.question.findMany({ select: { slug: true, usage: true } });
    const usageOf = new Map(rows.map(({ slug, usage }) => [`curated:${slug}`, usage]));
    const quizzes = await api.db.quiz.findMany();
    for (const quiz of quizzes) {
      for (const seed of ['one', 'two', 'three']) {
        const { questions } = await buildQuestions(api.db, quiz, seed);
        const usages = new Set(questions.flatMap(({ item }) => usageOf.get(item) ?? []));
        expect([...usages], quiz.slug).toEqual([quiz.usage]);
      }
    }
    expect(quizzes.flatMap(({ slug, usage }) => (usage === 'EXAM' ? [slug] : [])).sort()).toEqual(['final', 'midterm']);
  });

  test('keeps its exams out of the lessons: each lesson has its own quiz', async () => {
    const { data } = await api.execute('{ lessons { slug quiz { slug usage } } quizzes { slug lesson { number } } }');
    for (const { slug, quiz } of data.lessons) expect(quiz).toEqual({ slug, usage: 'PRACTICE' });
    expect(data.quizzes.slice(-2).map(({ slug, lesson }: { slug: string; lesson: unknown }) => [slug, lesson])).toEqual([
      ['final', null],
      ['midterm', null],
    ]);
  });
});
