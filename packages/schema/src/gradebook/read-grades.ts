import type { Prisma, PrismaClient } from '@tumen/database/client';
import { type AttemptScore, type Grade, gradeOf } from '@tumen/domain/gradebook/grade';
import { groupBy } from '@tumen/domain/group-by';
import { round } from '../attempt/attempt-result.ts';
import type { Context } from '../context.ts';
import { taughtEnrollments } from '../enrollment/enrollment.visibility.ts';

/** A quiz that a class is to do. `closesAt` is that of the class. */
export type GradedWork = { readonly assignmentId: string; readonly quizSlug: string; readonly closesAt: Date | null };
export type GradeOfWork = Grade & { readonly work: GradedWork };

type ScoreRow = Omit<AttemptScore, 'scorePercent'> & { readonly enrollmentId: string; readonly assignmentId: string };

/**
 * Reads the grades of students: for each the quizzes of the class, in the order in which they open. Four statements, however many students,
 * assignments and attempts there are. Who is not a student of the teacher who asks has none.
 */
export async function readGrades(
  { db, now, teacherId }: Pick<Context, 'db' | 'now' | 'teacherId'>,
  enrollmentIds: readonly string[],
): Promise<ReadonlyMap<string, readonly GradeOfWork[]>> {
  const students = await db.enrollment.findMany({
    where: { id: { in: [...enrollmentIds] }, ...taughtEnrollments({ teacherId }) },
    select: { id: true, classroomId: true },
  });
  const works = await readWorks(db, { classroomId: { in: students.map(({ classroomId }) => classroomId) } });
  const scores = await readScores(
    db,
    students.map(({ id }) => id),
  );
  const byPlace = groupBy(scores, ({ enrollmentId, assignmentId }) => `${enrollmentId} ${assignmentId}`);
  const at = now();
  return new Map(
    students.map(({ id, classroomId }) => [
      id,
      (works.get(classroomId) ?? []).map((work) => ({
        work,
        ...gradeOf(byPlace.get(`${id} ${work.assignmentId}`) ?? [], work.closesAt, at),
      })),
    ]),
  );
}

/** The quizzes of classes by the key of the class, in the order in which they open. Lessons are read and earn nothing. */
export async function readWorks(
  db: PrismaClient,
  where: Prisma.AssignmentWhereInput,
): Promise<ReadonlyMap<string, readonly GradedWork[]>> {
  const assignments = await db.assignment.findMany({
    where: { AND: [where], quizSlug: { not: null } },
    orderBy: [{ opensAt: 'asc' }, { id: 'asc' }],
    select: { id: true, classroomId: true, quizSlug: true, closesAt: true },
  });
  const slugs = [...new Set(assignments.flatMap(({ quizSlug }) => quizSlug ?? []))];
  const quizzes = await db.quiz.findMany({ where: { slug: { in: slugs } }, select: { slug: true, closesAt: true } });
  const closings = new Map(quizzes.map(({ slug, closesAt }) => [slug, closesAt]));
  const works = assignments.map(({ id, classroomId, quizSlug, closesAt }) => ({
    classroomId,
    assignmentId: id,
    quizSlug: quizSlug ?? '',
    closesAt: closesAt ?? closings.get(quizSlug ?? '') ?? null,
  }));
  return groupBy(works, ({ classroomId }) => classroomId);
}

/** Adds attempts up in the database: their questions with keys would be megabytes. The sums are those of `computeResult`. */
async function readScores(db: PrismaClient, enrollmentIds: readonly string[]) {
  const rows = await db.$queryRaw<ScoreRow[]>`
    SELECT a.id::text AS "attemptId", a."enrollmentId"::text, a."assignmentId"::text, a.status::text, a."startedAt", a."deadlineAt",
      a."pausedAt", a."submittedAt", coalesce(sum(q.points * score.earned), 0) AS "earnedPoints", coalesce(sum(q.points), 0) AS "maxPoints",
      (count(q.id) FILTER (WHERE score.earned IS NULL))::int AS "unmarkedCount"
    FROM "Attempt" a
    LEFT JOIN "AttemptQuestion" q ON q."attemptId" = a.id AND NOT q."isDropped"
    LEFT JOIN "Response" r ON r."questionId" = q.id
    CROSS JOIN LATERAL (
      SELECT coalesce(q."overriddenFraction", q."ruledFraction", CASE WHEN r."questionId" IS NULL THEN 0 ELSE r.fraction END) AS earned
    ) AS score
    WHERE a."enrollmentId" = ANY(${[...enrollmentIds]}::uuid[]) AND a."assignmentId" IS NOT NULL
    GROUP BY a.id`;
  return rows.map((row) => ({
    ...row,
    scorePercent: row.maxPoints === 0 ? 0 : round((100 * row.earnedPoints) / row.maxPoints),
    earnedPoints: round(row.earnedPoints),
    maxPoints: round(row.maxPoints),
  }));
}
