import { taughtAssignments } from '../assignment/assignment.visibility.ts';
import { rowId } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { type AssignmentProgress, readProgress } from './assignment-progress.ts';
import { listen } from './listen.ts';
import { progressTopic, rosterTopic } from './live-bus.ts';
import { watch } from './watch.ts';

/**
 * How a class gets on with an assignment. It listens before it reads, so that what changes in between is read again. Ends when the
 * session of the teacher does, or the assignment is deleted.
 *
 * @param assignmentId null: the quiz of the class that opened last.
 * @throws GraphQLError NOT_FOUND when there is no such assignment in a class of theirs, RATE_LIMITED with too many streams.
 */
export async function watchActivity(
  context: Context,
  classroomId: string,
  assignmentId: string | null,
): Promise<AsyncIterable<AssignmentProgress>> {
  const assignment = await context.db.assignment.findFirst({
    where: {
      AND: [taughtAssignments(context)],
      classroomId: rowId(classroomId),
      ...(assignmentId === null ? { quizSlug: { not: null }, opensAt: { lte: context.now() } } : { id: rowId(assignmentId) }),
    },
    orderBy: [{ opensAt: 'desc' }, { id: 'desc' }],
    select: { id: true, classroomId: true },
  });
  if (!assignment) throw queryError('NOT_FOUND', 'There is no such assignment, or the class is not yours.');
  const topics = [progressTopic(assignment.id), rosterTopic(assignment.classroomId)];
  const listener = listen(context, topics, `teacher ${context.teacherId}`);
  return watch(listener, async ({ keys, isAll }) =>
    (await isSignedIn(context)) ? readProgress(context, assignment.id, isAll ? null : keys) : null,
  );
}

/** A context lasts as long as its stream; the session may not. */
async function isSignedIn({ db, now, teacherId, teacherSessionId }: Context): Promise<boolean> {
  if (teacherId === null || teacherSessionId === null) return false;
  return (await db.teacherSession.count({ where: { id: teacherSessionId, teacherId, expiresAt: { gt: now() } } })) > 0;
}
