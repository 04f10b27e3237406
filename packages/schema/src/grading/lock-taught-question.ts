import type { Prisma } from '@tumen/database/client';
import { rowId, taughtQuestions } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { ConflictError, NotFoundError } from '../errors/user-error.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';

/**
 * The attempt to which a question of a student of the teacher who asks belongs.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a question that is not of a class of theirs.
 */
export async function requireTaughtQuestion(context: Context, id: string) {
  requireTeacher(context);
  const question = await context.db.attemptQuestion.findUnique({
    where: { id: rowId(id), ...taughtQuestions(context) },
    select: {
      id: true,
      attemptId: true,
      item: true,
      view: true,
      attempt: { select: { assignmentId: true, enrollmentId: true, assignment: { select: { classroomId: true } } } },
    },
  });
  if (question) return question;
  throw new NotFoundError('There is no such question in an attempt of your students.');
}

/** Where the log of a class is to note something of a question. */
export function placeOf({ attempt }: Awaited<ReturnType<typeof requireTaughtQuestion>>) {
  const { assignmentId, enrollmentId, assignment } = attempt;
  return { assignmentId, enrollmentId, classroomId: assignment?.classroomId ?? null };
}

/**
 * Locks the attempt of a question until the transaction ends, and reads the question then: what is judged is what is stored.
 *
 * @throws ConflictError as long as the attempt goes on.
 */
export async function lockQuestion(tx: Prisma.TransactionClient, { id, attemptId }: { id: string; attemptId: string }) {
  await tx.$executeRaw`SELECT FROM "Attempt" WHERE id = ${attemptId}::uuid FOR UPDATE`;
  const question = await tx.attemptQuestion.findUnique({
    where: { id },
    include: { response: true, attempt: { select: { status: true } } },
  });
  if (!question) throw new NotFoundError('There is no such question in an attempt of your students.');
  if (question.attempt.status !== 'SUBMITTED')
    throw new ConflictError('The student is still working. Mark the answer once the attempt is handed in.');
  return question;
}
