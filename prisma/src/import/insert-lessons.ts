import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches } from './batches.ts';
import { curatedQuestion } from './curated-question.ts';
import { proseText } from './prose-text.ts';
import { readingLevels } from './reading-levels.ts';

/** Lessons with their blocks, questions and quizzes, and the course that they make. */
export async function insertLessons(db: ImportClient, content: Content): Promise<void> {
  const { courses, lessons, questions, quizzes } = content;
  await insertInBatches(
    lessons.map((lesson) => lessonRow(lesson, content)),
    db.lesson,
  );
  await insertInBatches(
    lessons.flatMap((lesson) => blockRows(lesson, content)),
    db.lessonBlock,
  );
  await insertInBatches(
    lessons.flatMap(({ slug, claims }) => claims.map((claimCode) => ({ lessonSlug: slug, claimCode }))),
    db.lessonClaim,
  );
  await insertInBatches(
    questions.map((question) => ({
      slug: question.slug,
      kind: question.kind,
      lessonSlug: question.lesson,
      usage: question.usage,
      data: curatedQuestion(question),
    })),
    db.question,
  );
  await insertInBatches(
    quizzes.map(({ slug, lesson, title, sections }) => ({ slug, lessonSlug: lesson ?? null, title, blueprint: sections })),
    db.quiz,
  );
  await insertInBatches(
    courses.map(({ slug, origin: _, ...data }) => ({ slug, data })),
    db.course,
  );
}

function lessonRow(lesson: Content['lessons'][number], { proses }: Content) {
  const { slug, number, status, period, minutes, title, question, objectives, scope } = lesson;
  const { warmUp, simpleSummary, furtherReading, teacherNotes } = lesson;
  return {
    slug,
    number,
    status,
    periodSlug: period ?? null,
    minutes,
    title,
    question,
    objectives,
    scope,
    furtherReading,
    readingLevels: readingLevels(lesson, proses),
    ...(warmUp && { warmUp }),
    ...(simpleSummary && { simpleSummary }),
    ...(teacherNotes && { teacherNotes }),
  };
}

function blockRows(lesson: Content['lessons'][number], { proses }: Content) {
  return lesson.blocks.map(({ kind, anchor, ...data }, index) => ({
    id: `${lesson.slug}.${anchor}`,
    lessonSlug: lesson.slug,
    position: index + 1,
    anchor,
    kind,
    data: kind === 'prose' ? proseText(proses, lesson.slug, anchor) : data,
  }));
}
