import { createHash } from 'node:crypto';
import type { Content } from '@tumen/content/content';
import { type ImportClient, insertInBatches } from './batches.ts';
import { curatedQuestion } from './curated-question.ts';
import { proseText } from './prose-text.ts';
import { readingLevels } from './reading-levels.ts';

/** Hexadecimal digits: enough to tell the versions of one quiz apart, few enough to be read out. */
const VERSION_LENGTH = 12;

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
      data: curatedQuestion(question, content),
    })),
    db.question,
  );
  await insertInBatches(quizzes.map(quizRow), db.quiz);
  await insertInBatches(
    courses.map(({ slug, origin: _, ...data }) => ({ slug, data })),
    db.course,
  );
}

function quizRow({ slug, origin: _, ...quiz }: Content['quizzes'][number]) {
  return {
    slug,
    lessonSlug: quiz.lesson ?? null,
    title: quiz.title,
    usage: quiz.usage,
    blueprint: quiz.sections,
    version: createHash('sha256').update(JSON.stringify(quiz)).digest('hex').slice(0, VERSION_LENGTH),
    timeLimitMinutes: quiz.timeLimit ?? null,
    attemptsAllowed: quiz.attemptsAllowed ?? null,
    order: quiz.order,
    feedbackPolicy: quiz.feedback,
    closesAt: quiz.closesAt === undefined ? null : new Date(quiz.closesAt),
  };
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
