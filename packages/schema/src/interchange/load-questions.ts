import type { Prisma, PrismaClient } from '@tumen/database/client';
import { type Locale, localize } from '@tumen/domain/localized-text';
import type { QuizUsage } from '@tumen/domain/quiz/blueprint';
import { type CuratedQuestion, toQuestion } from '@tumen/domain/quiz/curated';
import { createOrderedRandom } from '@tumen/domain/quiz/interchange/ordered-random';
import { type Converted, toInterchange } from '@tumen/domain/quiz/interchange/to-interchange';
import type { KeyCitation, Question } from '@tumen/domain/quiz/question';
import { buildQuestions } from '../attempt/build-questions.ts';
import { toLocalizedText } from '../localized.ts';
import { readCurated } from '../question/check-question.ts';
import { formatCitation } from '../source/citation/format-citation.ts';

/** The checks and practice questions of a lesson or, where asked for, its exam questions; or a quiz as a seed draws it. Slugs. */
export type Selection =
  | { readonly lesson: string; readonly usage?: QuizUsage }
  | { readonly quiz: string; readonly seed: string };

/** There is nothing to export under this name. */
export class NothingToExportError extends Error {
  override readonly name = 'NothingToExportError';
}

export type LoadedQuestions = { readonly title: string; readonly converted: readonly Converted[] };

export type Chosen = {
  readonly question: Question;
  readonly id: string;
  readonly points: number;
  /** Undefined for a question built from the data. */
  readonly curated: CuratedQuestion | undefined;
};

/**
 * Loads questions with their keys in the form that exchange formats share: only for the teacher's own command, never for a client.
 *
 * @throws {NothingToExportError} for a lesson without questions and an unknown quiz.
 */
export async function loadQuestions(db: PrismaClient, selection: Selection, locale: Locale): Promise<LoadedQuestions> {
  const { title, chosen } = await loadChosen(db, selection);
  const [events, sources] = await Promise.all([loadEventTitles(db, chosen), loadSources(db, chosen, locale)]);
  const converted = chosen.map(({ question, id, points, curated }) => {
    const notes = {
      events: question.key.events
        .flatMap((slug) => events.get(slug) ?? [])
        .map((text) => localize(toLocalizedText(text), locale)),
      sources: question.key.citations.map(({ source, locator }) =>
        [sources.get(source) ?? source, locator].filter(Boolean).join(' '),
      ),
    };
    return toInterchange(question, { id, tags: tagsOf(curated), points, notes }, locale);
  });
  return { title: localize(toLocalizedText(title), locale), converted };
}

/**
 * Loads the questions as they are put, with their keys.
 *
 * @throws {NothingToExportError} for a lesson without questions and an unknown quiz.
 */
export function loadChosen(db: PrismaClient, selection: Selection): Promise<{ title: Prisma.JsonValue; chosen: Chosen[] }> {
  return 'lesson' in selection ? loadBank(db, selection.lesson, selection.usage ?? 'PRACTICE') : loadQuiz(db, selection);
}

async function loadBank(
  db: PrismaClient,
  slug: string,
  usage: QuizUsage,
): Promise<{ title: Prisma.JsonValue; chosen: Chosen[] }> {
  const lesson = await db.lesson.findUnique({ where: { slug }, select: { title: true } });
  const rows = await db.question.findMany({
    where: { lessonSlug: slug, usage: usage === 'EXAM' ? usage : { not: 'EXAM' } },
    orderBy: { slug: 'asc' },
  });
  if (!lesson || rows.length === 0)
    throw new NothingToExportError(`There is no lesson "${slug}" with questions for ${usage === 'EXAM' ? 'exams' : 'practice'}.`);
  const random = createOrderedRandom();
  return {
    title: lesson.title,
    chosen: rows.map(({ data }) => {
      const curated = readCurated(data);
      return { question: toQuestion(curated, random), id: curated.slug, points: 1, curated };
    }),
  };
}

async function loadQuiz(
  db: PrismaClient,
  { quiz: slug, seed }: { readonly quiz: string; readonly seed: string },
): Promise<{ title: Prisma.JsonValue; chosen: Chosen[] }> {
  const quiz = await db.quiz.findUnique({ where: { slug } });
  if (!quiz) throw new NothingToExportError(`There is no quiz "${slug}".`);
  const { questions } = await buildQuestions(db, quiz, seed);
  const slugs = questions.map(({ item }) => curatedSlug(item));
  const rows = await db.question.findMany({ where: { slug: { in: slugs.flatMap((name) => name ?? []) } } });
  const bank = new Map(rows.map(({ slug: name, data }) => [name, readCurated(data)]));
  return {
    title: quiz.title,
    chosen: questions.map((question, index) => {
      const name = slugs[index];
      return { question, id: name ?? `${slug}-${index + 1}`, points: question.points, curated: bank.get(name ?? '') };
    }),
  };
}

function curatedSlug(item: string): string | undefined {
  return item.startsWith('curated:') ? item.slice('curated:'.length) : undefined;
}

function tagsOf(curated: CuratedQuestion | undefined): string[] {
  return curated ? [`level:${curated.level.toLowerCase()}`, `difficulty:${curated.difficulty}`] : [];
}

async function loadEventTitles(db: PrismaClient, chosen: readonly Chosen[]): Promise<Map<string, Prisma.JsonValue>> {
  const slugs = chosen.flatMap(({ question }) => question.key.events);
  const rows = await db.event.findMany({ where: { slug: { in: slugs } }, select: { slug: true, title: true } });
  return new Map(rows.map(({ slug, title }) => [slug, title]));
}

/** The sources that the keys cite, as entries of a bibliography, by slug. */
export async function loadSources(db: PrismaClient, chosen: readonly Chosen[], locale: Locale): Promise<Map<string, string>> {
  const slugs = chosen.flatMap(({ question }) => question.key.citations.map(({ source }: KeyCitation) => source));
  const rows = await db.source.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, csl: true, title: true, gloss: true },
  });
  return new Map(
    rows.map(({ slug, csl, title, gloss }) => {
      const label = gloss === null ? (title ?? slug) : localize(toLocalizedText(gloss), locale);
      return [slug, formatCitation({ csl: csl as object, label }, 'CHICAGO', locale)];
    }),
  );
}
