import type { Prisma, PrismaClient } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import { GENERATOR_NAMES } from '@tumen/domain/quiz/blueprint';
import { buildQuiz } from '@tumen/domain/quiz/build-quiz';
import type { CuratedQuestion } from '@tumen/domain/quiz/curated';
import type { QuizQuestion } from '@tumen/domain/quiz/quiz-question';
import { EVENT_KINDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { LruCache } from '../loading/lru-cache.ts';
import { readCurated } from '../question/check-question.ts';
import { loadCorpus } from './load-corpus.ts';

/** `Quiz.blueprint`, as the importer writes it from a checked content file. */
const sectionsShape = z.array(
  z.union([
    z.object({ curated: z.string(), count: z.int(), questions: z.array(z.string()).optional() }),
    z.object({
      generator: z.enum(GENERATOR_NAMES),
      count: z.int(),
      difficulty: z.union([z.literal(1), z.literal(2), z.literal(3)]).optional(),
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
};

/** A class that opens one link starts one quiz with one seed: about ten kilobytes a question, made once instead of thirty times. */
const MAX_KEPT_QUIZZES = 100;
const kept = new WeakMap<PrismaClient, LruCache<readonly QuizQuestion[]>>();

/** Draws the questions of a quiz from the content as it is now. The same content and seed give the same questions. */
export async function buildQuestions(
  db: PrismaClient,
  { slug, blueprint, lessonSlug }: QuizRow,
  seed: string,
): Promise<{ contentHash: string; questions: readonly QuizQuestion[] }> {
  const sections = sectionsShape.parse(blueprint);
  const lessons = sections.flatMap((section) => ('curated' in section ? [section.curated] : []));
  const [{ contentHash, corpus }, scope, curated] = await Promise.all([
    loadCorpus(db),
    findScope(db, lessonSlug === null ? lessons : [lessonSlug]),
    loadCurated(db, lessons),
  ]);
  const quizzes = kept.get(db) ?? new LruCache(MAX_KEPT_QUIZZES);
  kept.set(db, quizzes);
  const questions = quizzes.getOrMake(JSON.stringify([contentHash, slug, seed]), () =>
    buildQuiz({ sections, corpus: { ...corpus, scope }, curated, seed }),
  );
  return { contentHash, questions };
}

/** The events of the lessons: what the generators ask for. */
async function findScope(db: PrismaClient, slugs: readonly string[]): Promise<ReadonlySet<string>> {
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

async function loadCurated(
  db: PrismaClient,
  lessons: readonly string[],
): Promise<ReadonlyMap<string, readonly CuratedQuestion[]>> {
  const rows = await db.question.findMany({
    where: { usage: 'PRACTICE', lessonSlug: { in: [...lessons] } },
    orderBy: { slug: 'asc' },
  });
  const byLesson = groupBy(rows, ({ lessonSlug }) => lessonSlug);
  return new Map([...byLesson].map(([lesson, questions]) => [lesson, questions.map(({ data }) => readCurated(data))]));
}
