import type { Prisma, PrismaClient } from '@tumen/database/client';
import { GENERATOR_NAMES, type QuestionOrder, type QuizSection, type QuizUsage } from '@tumen/domain/quiz/blueprint';
import { buildQuiz } from '@tumen/domain/quiz/build-quiz';
import { QUESTION_LEVELS } from '@tumen/domain/quiz/curated';
import type { BankQuestion } from '@tumen/domain/quiz/draw-curated';
import { QUESTION_KINDS } from '@tumen/domain/quiz/kinds';
import type { PlacedQuestion } from '@tumen/domain/quiz/quiz-question';
import { z } from 'zod';
import { LruCache } from '../loading/lru-cache.ts';
import { type DrawnContent, loadContent } from './load-content.ts';

const difficulty = z.union([z.literal(1), z.literal(2), z.literal(3)]).optional();
const points = z.number().optional();

/** `Quiz.blueprint`, as the importer writes it from a checked content file. */
const sectionsShape = z.array(
  z.union([
    z.object({ generator: z.enum(GENERATOR_NAMES), lessons: z.array(z.string()).optional(), count: z.int(), points, difficulty }),
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

type QuizRow = {
  readonly slug: string;
  readonly version: string;
  readonly usage: QuizUsage;
  readonly blueprint: Prisma.JsonValue;
  readonly lessonSlug: string | null;
  readonly order: QuestionOrder;
  /** Whether the essay of its lesson comes with it, for a class whose teacher marks it. */
  readonly hasEssay?: boolean;
};

/** The questions of a quiz, and the version of the content from which they were drawn. */
export type DrawnQuestions = { readonly contentHash: string; readonly questions: readonly PlacedQuestion[] };

/** An essay takes as long as half of an exit quiz, and counts as much. */
const ESSAY_POINTS = 5;

/** A class that opens one link starts one quiz with one seed: about ten kilobytes a question, made once instead of thirty times. */
const MAX_KEPT_QUIZZES = 100;
const kept = new WeakMap<PrismaClient, LruCache<readonly PlacedQuestion[]>>();

/** Draws the questions of a quiz from the content as it is now. The same content and seed give the same questions. */
export async function buildQuestions(
  db: PrismaClient,
  { slug, version, usage, blueprint, lessonSlug, order, hasEssay = false }: QuizRow,
  seed: string,
): Promise<DrawnQuestions> {
  const content = await loadContent(db);
  const { contentHash } = content;
  const quizzes = kept.get(db) ?? new LruCache(MAX_KEPT_QUIZZES);
  kept.set(db, quizzes);
  const questions = quizzes.getOrMake(JSON.stringify([contentHash, slug, version, order, hasEssay, seed]), () => {
    const sections = [...sectionsShape.parse(blueprint), ...(hasEssay && lessonSlug !== null ? [essayOf(lessonSlug)] : [])];
    const corpus = { ...content.corpus, scope: scopeOf(sections, lessonSlug, content) };
    return buildQuiz({ sections, corpus, course: content.course, bank: bankOf(usage, sections, content), order, seed });
  });
  return { contentHash, questions };
}

function essayOf(lesson: string): QuizSection {
  return { curated: lesson, kinds: ['ESSAY'], count: 1, points: ESSAY_POINTS };
}

/** The events of the lesson of the quiz, or of those that its sections name. */
function scopeOf(sections: readonly QuizSection[], lessonSlug: string | null, { course }: DrawnContent): Set<string> {
  const lessons = lessonSlug === null ? lessonsOf(sections) : [lessonSlug];
  return new Set(lessons.flatMap((lesson) => [...(course.get(lesson)?.events ?? [])]));
}

/** The questions of this usage that the sections may draw: of the lessons that they name, or all where one names none. */
function bankOf(usage: QuizUsage, sections: readonly QuizSection[], { banks }: DrawnContent): readonly BankQuestion[] {
  const isWhole = sections.some((section) => !('generator' in section) && section.curated === undefined);
  const lessons = lessonsOf(sections);
  return isWhole ? banks[usage] : banks[usage].filter(({ lesson }) => lessons.includes(lesson));
}

function lessonsOf(sections: readonly QuizSection[]): string[] {
  return sections.flatMap((section) => ('generator' in section ? (section.lessons ?? []) : (section.curated ?? [])));
}
