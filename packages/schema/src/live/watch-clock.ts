import { ownAttempts, rowId } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { type AttemptClock, readClock } from './attempt-clock.ts';
import { listen } from './listen.ts';
import { clockTopic } from './live-bus.ts';
import { watch } from './watch.ts';

/**
 * What a teacher does to the clock of the visitor's attempt. What is ordered for classmates is read and told, too: it is the same again.
 *
 * @throws GraphQLError NOT_FOUND when there is no such attempt of theirs for a class, RATE_LIMITED with too many streams.
 */
export async function watchClock(context: Context, attemptId: string): Promise<AsyncIterable<AttemptClock>> {
  const attempt = await context.db.attempt.findFirst({
    where: { AND: [ownAttempts(context)], id: rowId(attemptId) },
    select: { id: true, assignmentId: true },
  });
  if (!attempt?.assignmentId) throw queryError('NOT_FOUND', 'There is no such attempt for a class, or it is not yours.');
  const listener = listen(context, [clockTopic(attempt.assignmentId)], `learner ${context.learnerId}`);
  return watch(listener, () => readClock(context, attempt.id));
}
