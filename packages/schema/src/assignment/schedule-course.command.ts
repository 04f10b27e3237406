import type { Prisma } from '@tumen/database/client';
import { type CourseDates, type CourseWeekDates, scheduleWeeks } from '@tumen/domain/course-schedule';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { requireTaught } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { courseShape } from '../course/course.data.ts';
import { ConflictError, ForbiddenError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { MOST_ASSIGNMENTS } from './assignment.commands.ts';

/** Which work of each week is assigned. */
export type CourseParts = { readonly lessons: boolean; readonly exitQuizzes: boolean; readonly exams: boolean };

type CourseWork = Pick<Prisma.AssignmentCreateManyInput, 'quizSlug' | 'lessonSlug' | 'attemptsAllowed' | 'feedbackPolicy'> & {
  readonly week: number;
};

/**
 * Assigns the course to a class: of each week the lesson, its exit quiz and the exams that are held in it, all open from the first day
 * of the week to the due day. What the class has already stays as it is, so that it is safe to repeat.
 *
 * An exam has one attempt unless its quiz says otherwise, and its feedback waits for the closing: who takes it on the first day must
 * not know the answers for who takes it on the last.
 *
 * @returns the keys of what was assigned.
 * @throws ForbiddenError without a teacher or in a class that has ended, NotFoundError for a class that is not theirs and without a
 *   course, ValidationError for an impossible time and for nothing to assign, ConflictError for too many assignments.
 */
export async function scheduleCourse(
  context: Context,
  classroomId: string,
  dates: Omit<CourseDates, 'timeZone'>,
  parts: CourseParts,
): Promise<readonly string[]> {
  const classroom = await requireTaught(context, classroomId);
  if (classroom.archivedAt !== null) throw new ForbiddenError('This class has ended. Take it up again first.');
  if (!parts.lessons && !parts.exitQuizzes && !parts.exams)
    throw new ValidationError('Choose lessons, exit quizzes or exams.', 'lessons');
  const { work, weeks } = await listCourseWork(context, parts);
  const calendar = scheduleWeeks({ ...dates, timeZone: classroom.timeZone }, weeks);
  if (calendar === null) throw new ValidationError('Give a time as a clock shows it, such as 23:59.', 'dueTime');
  return context.db.$transaction(async (tx) => {
    // A double click waits here, and finds all assigned.
    await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${classroom.id}::uuid FOR UPDATE`;
    const existing = await tx.assignment.findMany({ where: { classroomId: classroom.id } });
    const has = ({ quizSlug, lessonSlug }: CourseWork) =>
      existing.some((one) => one.quizSlug === (quizSlug ?? null) && one.lessonSlug === (lessonSlug ?? null));
    const missing = work.filter((each) => !has(each));
    if (existing.length + missing.length > MOST_ASSIGNMENTS)
      throw new ConflictError(`A class has at most ${MOST_ASSIGNMENTS} assignments. Take some back first.`);
    const data = missing.flatMap((each) => toAssignment(each, calendar, classroom.id, context.now()));
    const created = await tx.assignment.createManyAndReturn({ data, select: { id: true } });
    const entry = { action: 'ASSIGNMENT_CREATED', classroomId: classroom.id } as const;
    if (created.length > 0) await recordAudit(tx, context, { ...entry, count: created.length });
    return created.map(({ id }) => id);
  }, TRANSACTION);
}

async function listCourseWork({ db }: Context, parts: CourseParts): Promise<{ work: CourseWork[]; weeks: number }> {
  const row = await db.course.findFirst();
  if (!row) throw new NotFoundError('The content has no course.');
  const { weeks, exams } = courseShape.parse(row.data);
  const quizzes = await db.quiz.findMany({ orderBy: { slug: 'asc' } });
  const work = weeks.flatMap(({ lesson }, index): CourseWork[] => {
    const week = index + 1;
    const exitQuiz = quizzes.find(({ lessonSlug }) => lessonSlug === lesson);
    const held = exams
      .filter((exam) => exam.week === week)
      .flatMap(({ slug }) => quizzes.find((quiz) => quiz.slug === slug) ?? []);
    return [
      ...(parts.lessons ? [{ week, lessonSlug: lesson }] : []),
      ...(parts.exitQuizzes && exitQuiz ? [{ week, quizSlug: exitQuiz.slug }] : []),
      ...(parts.exams ? held : []).map(({ slug, attemptsAllowed }) => ({
        week,
        quizSlug: slug,
        attemptsAllowed: attemptsAllowed ?? 1,
        feedbackPolicy: 'AFTER_DEADLINE' as const,
      })),
    ];
  });
  return { work, weeks: weeks.length };
}

function toAssignment(
  { week, ...work }: CourseWork,
  calendar: readonly CourseWeekDates[],
  classroomId: string,
  createdAt: Date,
): Prisma.AssignmentCreateManyInput[] {
  return calendar
    .filter((dates) => dates.week === week)
    .map(({ opensAt, closesAt }) => ({ ...work, classroomId, createdAt, opensAt, closesAt }));
}
