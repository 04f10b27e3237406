import { rowId } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { ownEnrollments } from '../enrollment/enrollment.visibility.ts';
import { ForbiddenError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import type { AssignedPlace } from './assigned-rules.ts';
import { openedAssignments } from './assignment.visibility.ts';

/**
 * The place of the visitor in the class that was given this assignment.
 *
 * @throws NotFoundError when it is of no class of theirs or has not opened, ValidationError for another quiz, ForbiddenError when the
 *   class has ended.
 */
export async function findAssigned(context: Context, assignmentId: string, quiz: string): Promise<AssignedPlace> {
  const assignment = await context.db.assignment.findUnique({
    where: { id: rowId(assignmentId), ...openedAssignments(context) },
    select: {
      id: true,
      quizSlug: true,
      classroom: { select: { archivedAt: true, enrollments: { where: ownEnrollments(context), select: { id: true } } } },
    },
  });
  const place = assignment?.classroom.enrollments[0];
  if (!assignment || !place)
    throw new NotFoundError('There is no such assignment in a class of yours, or it has not opened yet.');
  if (assignment.quizSlug !== quiz) throw new ValidationError('This quiz is not what was assigned.', 'quiz');
  if (assignment.classroom.archivedAt !== null)
    throw new ForbiddenError('This class has ended. Its quizzes are not taken any more.');
  return { assignmentId: assignment.id, enrollmentId: place.id };
}
