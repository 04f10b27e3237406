import type { PrismaClient } from '@tumen/database/client';
import { changeRules, type RuleChanges } from '@tumen/domain/quiz/assignment-rules';
import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import { requireTaught } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { ConflictError, ForbiddenError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { tellAll } from '../live/tell.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';
import { taughtAssignments } from './assignment.visibility.ts';
import { extendAttempts } from './extend-attempts.ts';

/** A course has fifteen lessons and some exams. */
export const MOST_ASSIGNMENTS = 200;
const MOST_MINUTES = 600;
const MOST_ATTEMPTS = 100;

/** Slugs: one of them, the other null. */
export type AssignedWork = { readonly quiz: string | null; readonly lesson: string | null };
/** When it opens, and by which rules a quiz is taken; for a lesson only `closesAt` says something: by when it is to be read. */
export type AssignmentTerms = RuleChanges & {
  readonly opensAt: Date;
  /** Whether the essay of the lesson comes with its exit quiz. */
  readonly hasEssay: boolean;
};

/**
 * Gives a class a quiz or a lesson to do.
 *
 * @returns its key.
 * @throws ForbiddenError without a teacher or in a class that has ended, NotFoundError for a class that is not theirs and for unknown
 *   content, ValidationError for impossible terms, ConflictError for too many assignments.
 */
export async function createAssignment(
  context: Context,
  classroomId: string,
  work: AssignedWork,
  terms: AssignmentTerms,
): Promise<string> {
  const { db } = context;
  const classroom = await requireTaught(context, classroomId);
  if (classroom.archivedAt !== null) throw new ForbiddenError('This class has ended. Take it up again first.');
  await checkTerms(db, work, terms);
  if ((await db.assignment.count({ where: { classroomId: classroom.id } })) >= MOST_ASSIGNMENTS)
    throw new ConflictError(`This class has ${MOST_ASSIGNMENTS} assignments, and no place for another.`);
  return db.$transaction(async (tx) => {
    const { id } = await tx.assignment.create({
      data: { classroomId: classroom.id, quizSlug: work.quiz, lessonSlug: work.lesson, createdAt: context.now(), ...terms },
      select: { id: true },
    });
    await recordAudit(tx, context, { action: 'ASSIGNMENT_CREATED', classroomId: classroom.id, assignmentId: id });
    return id;
  }, TRANSACTION);
}

/**
 * Changes when an assignment opens and closes and by which rules it is taken. Attempts that go on keep their rules, except that a later
 * end is theirs, too.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for an assignment that is not theirs, ValidationError for impossible terms.
 */
export async function updateAssignment(context: Context, id: string, terms: AssignmentTerms): Promise<void> {
  const before = await requireTaughtAssignment(context, id);
  const { quizSlug, lessonSlug, classroomId, endedAt } = before;
  await checkTerms(context.db, { quiz: quizSlug, lesson: lessonSlug }, terms);
  const isReopened = endedAt !== null && (terms.closesAt === null || terms.closesAt > endedAt);
  await context.db.$transaction(async (tx) => {
    await tx.assignment.update({
      where: { id: rowId(id), ...taughtAssignments(context) },
      data: isReopened ? { ...terms, endedAt: null } : terms,
    });
    await extendAttempts(tx, context.now(), { assignmentId: rowId(id) });
    const closings = { before: before.closesAt?.toISOString() ?? null, after: terms.closesAt?.toISOString() ?? null };
    const isMoved = closings.before !== closings.after;
    await recordAudit(tx, context, {
      action: 'ASSIGNMENT_CHANGED',
      classroomId,
      assignmentId: rowId(id),
      ...(isMoved && closings),
    });
  }, TRANSACTION);
  tellAll(context, rowId(id));
}

/**
 * Takes an assignment back that nobody has begun.
 *
 * @throws as `updateAssignment`, and ConflictError when there are attempts: they would be lost.
 */
export async function deleteAssignment(context: Context, id: string): Promise<void> {
  const { id: assignmentId, classroomId, quizSlug, lessonSlug } = await requireTaughtAssignment(context, id);
  await context.db.$transaction(async (tx) => {
    // Whoever begins waits, and finds it gone.
    await tx.$executeRaw`SELECT FROM "Assignment" WHERE id = ${assignmentId}::uuid FOR UPDATE`;
    if ((await tx.attempt.count({ where: { assignmentId } })) > 0)
      throw new ConflictError('Students have begun this assignment. Let it close instead, so that nothing of theirs is lost.');
    const { count } = await tx.assignment.deleteMany({ where: { id: assignmentId, ...taughtAssignments(context) } });
    if (count > 0) await recordAudit(tx, context, { action: 'ASSIGNMENT_DELETED', classroomId, before: quizSlug ?? lessonSlug });
  }, TRANSACTION);
}

/**
 * An assignment of the teacher who asks.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for an assignment that is not theirs.
 */
export async function requireTaughtAssignment(context: Context, id: string) {
  requireTeacher(context);
  const assignment = await context.db.assignment.findUnique({ where: { id: rowId(id), ...taughtAssignments(context) } });
  if (assignment) return assignment;
  throw new NotFoundError('There is no such assignment, or the class is not yours.');
}

async function checkTerms(db: PrismaClient, work: AssignedWork, terms: AssignmentTerms): Promise<void> {
  if ((work.quiz === null) === (work.lesson === null))
    throw new ValidationError('Name a quiz or a lesson, and not both.', 'quiz');
  if (terms.closesAt !== null && terms.closesAt <= terms.opensAt)
    throw new ValidationError('It closes before it opens.', 'closesAt');
  checkWhole(terms.timeLimitMinutes, MOST_MINUTES, 'timeLimitMinutes');
  checkWhole(terms.attemptsAllowed, MOST_ATTEMPTS, 'attemptsAllowed');
  if (work.quiz !== null) await checkQuiz(db, work.quiz, terms);
  else if (work.lesson !== null) await checkLesson(db, work.lesson, terms);
}

async function checkQuiz(db: PrismaClient, slug: string, terms: AssignmentTerms): Promise<void> {
  const quiz = await db.quiz.findUnique({ where: { slug } });
  if (!quiz) throw new NotFoundError(`There is no quiz "${slug}". The field "quizzes" lists them all.`);
  const rules = changeRules(quiz, terms);
  if (rules.feedbackPolicy === 'AFTER_DEADLINE' && rules.closesAt === null)
    throw new ValidationError('Feedback that waits for the closing needs one.', 'closesAt');
  if (terms.hasEssay && !(await lessonHasEssay(db, quiz.lessonSlug)))
    throw new ValidationError('This quiz is of no lesson that has an essay. Assign it without.', 'hasEssay');
}

async function lessonHasEssay(db: PrismaClient, lessonSlug: string | null): Promise<boolean> {
  if (lessonSlug === null) return false;
  return (await db.question.count({ where: { lessonSlug, usage: 'PRACTICE', kind: 'ESSAY' } })) > 0;
}

async function checkLesson(db: PrismaClient, slug: string, terms: AssignmentTerms): Promise<void> {
  if ((await db.lesson.count({ where: { slug } })) === 0)
    throw new NotFoundError(`There is no lesson "${slug}". The field "lessons" lists them all.`);
  const { timeLimitMinutes, attemptsAllowed, feedbackPolicy, order, hasEssay } = terms;
  if (hasEssay || (timeLimitMinutes ?? attemptsAllowed ?? feedbackPolicy ?? order))
    throw new ValidationError('A lesson is read, so that these rules say nothing. Leave them out.', 'lesson');
}

function checkWhole(value: number | null, most: number, field: string): void {
  if (value !== null && (value < 1 || value > most))
    throw new ValidationError(`Give a number from 1 to ${most}, or none.`, field);
}
