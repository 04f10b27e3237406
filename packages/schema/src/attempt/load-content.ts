import type { PrismaClient } from '@tumen/database/client';
import { groupBy } from '@tumen/domain/group-by';
import type { QuizUsage } from '@tumen/domain/quiz/blueprint';
import type { CourseContent } from '@tumen/domain/quiz/cover-lessons';
import type { BankQuestion } from '@tumen/domain/quiz/draw-curated';
import { EVENT_KINDS } from '@tumen/domain/vocabulary';
import { z } from 'zod';
import { vocabularyShape } from '../lesson/blocks/vocabulary/data.ts';
import { readCurated } from '../question/check-question.ts';
import { readCorpus, type WholeCorpus } from './read-corpus.ts';

/** What quizzes are drawn from, all of one version of the content. */
export type DrawnContent = {
  readonly contentHash: string;
  readonly corpus: WholeCorpus;
  /** All questions that quizzes of this usage may draw, by slug. */
  readonly banks: Readonly<Record<QuizUsage, readonly BankQuestion[]>>;
  readonly course: CourseContent;
};

type Kept = { readonly contentHash: string; readonly content: Promise<DrawnContent> };

const kept = new WeakMap<PrismaClient, Kept>();

/**
 * Loads what quizzes are drawn from. The process keeps the version that it loaded last and asks each time which one is in force: one
 * statement, and an import is seen at once.
 */
export async function loadContent(db: PrismaClient): Promise<DrawnContent> {
  const contentHash = await readHash(db);
  const known = kept.get(db);
  if (known?.contentHash === contentHash) return known.content;
  const content = readContent(db, contentHash);
  kept.set(db, { contentHash, content });
  // A failed load is not kept: the next start tries again.
  content.catch(() => kept.delete(db));
  return content;
}

async function readContent(db: PrismaClient, contentHash: string): Promise<DrawnContent> {
  const [corpus, themes] = await Promise.all([readCorpus(db), readThemes(db)]);
  const [PRACTICE, EXAM, course] = await Promise.all([
    readBank(db, 'PRACTICE', themes),
    readBank(db, 'EXAM', themes),
    readCourse(db, corpus, themes),
  ]);
  // An import that ended meanwhile must not mix two versions.
  const newest = await readHash(db);
  return newest === contentHash ? { contentHash, corpus, banks: { PRACTICE, EXAM }, course } : readContent(db, newest);
}

async function readHash(db: PrismaClient): Promise<string> {
  return (await db.contentVersion.findFirstOrThrow()).hash;
}

/** Slugs of themes, by that of the event. */
type EventThemes = ReadonlyMap<string, readonly string[]>;

async function readThemes(db: PrismaClient): Promise<EventThemes> {
  const rows = await db.eventTheme.findMany({ select: { eventSlug: true, themeSlug: true } });
  const byEvent = groupBy(rows, ({ eventSlug }) => eventSlug);
  return new Map([...byEvent].map(([event, ofEvent]) => [event, ofEvent.map(({ themeSlug }) => themeSlug)]));
}

async function readBank(db: PrismaClient, usage: QuizUsage, themes: EventThemes): Promise<BankQuestion[]> {
  const rows = await db.question.findMany({
    where: { usage },
    orderBy: { slug: 'asc' },
    select: { lessonSlug: true, data: true },
  });
  return rows.map(({ lessonSlug, data }) => {
    const question = readCurated(data);
    return { lesson: lessonSlug, question, themes: question.events.flatMap((event) => themes.get(event) ?? []) };
  });
}

/** `Lesson.scope`: events are about a lesson that match any of these. */
const scopeShape = z.object({
  periods: z.array(z.string()).default([]),
  themes: z.array(z.string()).default([]),
  kinds: z.array(z.enum(EVENT_KINDS)).default([]),
  actors: z.array(z.string()).default([]),
  events: z.array(z.string()).default([]),
});

async function readCourse(db: PrismaClient, { events }: WholeCorpus, themesOf: EventThemes): Promise<CourseContent> {
  const lessons = await db.lesson.findMany({
    select: { slug: true, scope: true, blocks: { where: { kind: 'vocabulary' }, select: { data: true } } },
  });
  return new Map(
    lessons.map(({ slug, scope, blocks }) => {
      const wanted = scopeShape.parse(scope);
      const inScope = events.filter(
        (event) =>
          wanted.events.includes(event.slug) ||
          wanted.periods.includes(event.period) ||
          wanted.kinds.includes(event.kind) ||
          themesOf.get(event.slug)?.some((theme) => wanted.themes.includes(theme)) ||
          event.participations.some(({ actor }) => wanted.actors.includes(actor)),
      );
      const terms = blocks.flatMap(({ data }) => vocabularyShape.parse(data).terms);
      return [slug, { events: new Set(inScope.map((event) => event.slug)), terms: new Set(terms) }];
    }),
  );
}
