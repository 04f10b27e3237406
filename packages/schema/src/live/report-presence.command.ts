import { requireLearner } from '../attempt/admit.ts';
import { rowId } from '../attempt/attempt.visibility.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { type AttemptClock, readClock } from './attempt-clock.ts';
import { progressTopic } from './live-bus.ts';

/** More questions than any quiz has. */
const MOST_POSITION = 1_000;

export type Presence = {
  /** Key of the attempt. */
  readonly attemptId: string;
  /** The question that the page shows, from 1. */
  readonly position: number;
  readonly isLeaving: boolean;
};

/**
 * Notes where the page of a student is, for the teacher's live view. Of an attempt that is for no class, or is handed in, nothing is
 * noted.
 *
 * @returns how the clock of the attempt stands, for pages that hear of it in no other way.
 * @throws ForbiddenError without a cookie, NotFoundError for an attempt that is not the visitor's, ValidationError for no position.
 */
export async function reportPresence(context: Context, { attemptId, position, isLeaving }: Presence): Promise<AttemptClock> {
  const learnerId = requireLearner(context);
  if (position < 1 || position > MOST_POSITION) throw new ValidationError('Questions are counted from 1.', 'position');
  const seenAt = context.now();
  const [noted] = await context.db.$queryRaw<{ assignmentId: string; enrollmentId: string }[]>`
    WITH attempt AS (
      SELECT id, "assignmentId", "enrollmentId" FROM "Attempt"
      WHERE id = ${rowId(attemptId)}::uuid AND "learnerId" = ${learnerId}::uuid AND "assignmentId" IS NOT NULL AND status = 'IN_PROGRESS'
    ), noted AS (
      INSERT INTO "AttemptPresence" ("attemptId", position, "seenAt", "leftAt")
      SELECT id, ${position}, ${seenAt}, ${isLeaving ? seenAt : null} FROM attempt
      ON CONFLICT ("attemptId") DO UPDATE SET (position, "seenAt", "leftAt") = (excluded.position, excluded."seenAt", excluded."leftAt")
    )
    SELECT "assignmentId"::text, "enrollmentId"::text FROM attempt`;
  if (noted) context.live.publish(progressTopic(noted.assignmentId), noted.enrollmentId);
  const clock = await readClock(context, attemptId);
  if (!clock) throw new NotFoundError('There is no such attempt, or it is not yours.');
  return clock;
}
