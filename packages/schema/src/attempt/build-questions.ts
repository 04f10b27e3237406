import type { Prisma, PrismaClient } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import { GENERATOR_NAMES, type QuestionOrder, type QuizSection } from '@tumen/domain/quiz/blueprint';
import { buildQuiz } from '@tumen/domain/quiz/build-quiz';
import { QUESTION_LEVELS } from '@tumen/domain/quiz/curated';
import type { BankQuestion } from '@tumen/domain/quiz/draw-curated';
import { QUESTION_KINDS } from '@tumen/domain/quiz/kinds';
import type { PlacedQuestion } from '@tumen/domain/quiz/quiz-question';
import { EVENT_KINDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { LruCache } from '../loading/lru-cache.ts';
import { readCurated } from '../question/check-question.ts';
import { loadCorpus } from './load-corpus.ts';

const difficulty = z.union([z.literal(1), z.literal(2), z.literal(3)]).optional();
const points = z.number().optional();

/** `Quiz.blueprint`, as the importer writes it from a checked content file. */
const sectionsShape = z.array(
  z.union([
    z.object({ generator: z.enum(GENERATOR_NAMES), count: z.int(), points, difficulty }),
    z.object({
      curated: z.string().optional(),
      questions: z.array(z.string()).optional(),
      themes: z.array(z.string()).optional(),
      levels: z.array(z.enum(QUESTION_LEVELS)).optional(),
      kinds: z.array(z.enum(QUESTION_KINDS)).optional(),
      count: z.int(),
      points,
      difficulty,
    }),
  ]),
);

/** `Lesson.scope`: events are about a lesson that match any of these. */
const scopeShape = z.object({
  periods: z.array(z.string()).default([]),
  themes: z.array(z.string()).default([]),
  kinds: z.array(z.enum(EVENT_KINDS)).default([]),
  actors: z.array(z.string()).default([]),
  events: z.array(z.string()).default([]),
});

type QuizRow = {
  readonly slug: string;
  readonly blueprint: Prisma.JsonValue;
  readonly lessonSlug: string | null;
  readonly order: QuestionOrder;
};

/** A class that opens one link starts one quiz with one seed: about ten kilobytes a question, made once instead of thirty times. */
const MAX_KEPT_QUIZZES = 100;
const kept = new WeakMap<PrismaClient, LruCache<readonly PlacedQuestion[]>>();

/** Draws the questions of a quiz from the content as it is now. The same content and seed give the same questions. */
export async function buildQuestions(
  db: PrismaClient,
  { slug, blueprint, lessonSlug, order }: QuizRow,
  seed: string,
): Promise<{ contentHash: string; questions: readonly PlacedQuestion[] }> {
  const sections = sectionsShape.parse(blueprint);
  const lessons = sections.flatMap((section) => ('curated' in section ? (section.curated ?? []) : []));
  const [{ contentHash, corpus }, scope, bank] = await Promise.all([
    loadCorpus(db),
    findScope(db, lessonSlug === null ? lessons : [lessonSlug]),
    loadBank(db, sections),
  ]);
  const quizzes = kept.get(db) ?? new LruCache(MAX_KEPT_QUIZZES);
  kept.set(db, quizzes);
  const questions = quizzes.getOrMake(JSON.stringify([contentHash, slug, seed]), () =>
    buildQuiz({ sections, corpus: { ...corpus, scope }, bank, order, seed }),
  );
  return { contentHash, questions };
}

/** The events of the lessons: what the generators ask for. */
export async function findScope(db: PrismaClient, slugs: readonly string[]): Promise<ReadonlySet<string>> {
  const lessons = await db.lesson.findMany({ where: { slug: { in: [...slugs] } }, select: { scope: true } });
  const rows = await db.event.findMany({
    where: {
      OR: lessons.flatMap(({ scope }) => {
        const { periods, themes, kinds, actors, events } = scopeShape.parse(scope);
        return [
          { slug: { in: events } },
          { periodSlug: { in: periods } },
          { themes: { some: { themeSlug: { in: themes } } } },
          { participations: { some: { actorSlug: { in: actors } } } },
          { kind: { in: kinds } },
        ];
      }),
    },
    select: { slug: true },
  });
  return new Set(rows.map(({ slug }) => slug));
}

/** The practice questions that the sections may draw: of the lessons that they name, or all where one names none. */
async function loadBank(db: PrismaClient, sections: readonly QuizSection[]): Promise<readonly BankQuestion[]> {
  const curated = sections.flatMap((section) => ('generator' in section ? [] : [section]));
  const lessons = curated.flatMap((section) => section.curated ?? []);
  const isWhole = lessons.length < curated.length;
  const rows = await db.question.findMany({
    where: { usage: 'PRACTICE', ...(!isWhole && { lessonSlug: { in: lessons } }) },
    orderBy: { slug: 'asc' },
  });
  const questions = rows.map(({ lessonSlug, data }) => ({ lesson: lessonSlug, question: readCurated(data) }));
  const themes = curated.some((section) => section.themes) ? await findThemes(db) : new Map<string, readonly string[]>();
  return questions.map(({ lesson, question }) => ({
    lesson,
    question,
    themes: question.events.flatMap((event) => themes.get(event) ?? []),
  }));
}

/** The themes of each event. */
async function findThemes(db: PrismaClient): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await db.eventTheme.findMany({ select: { eventSlug: true, themeSlug: true } });
  const byEvent = groupBy(rows, ({ eventSlug }) => eventSlug);
  return new Map([...byEvent].map(([event, themes]) => [event, themes.map(({ themeSlug }) => themeSlug)]));
}
