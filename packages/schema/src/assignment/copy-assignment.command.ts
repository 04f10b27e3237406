import { fromWallTime, toWallTime } from '@tumen/domain/time-zone';
import { requireTaught } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { createAssignment, requireTaughtAssignment } from './assignment.commands.ts';

/**
 * Gives another class of the same teacher what one class has to do, by the same rules and at the same times on the wall: what opens at
 * nine in Seoul opens at nine in a class that lives by the clock of Moscow. What students are granted is theirs, and is not copied.
 *
 * @returns the key of the copy.
 * @throws as `createAssignment`, and NotFoundError for an assignment that is not theirs.
 */
export async function copyAssignment(context: Context, id: string, classroomId: string): Promise<string> {
  const assignment = await requireTaughtAssignment(context, id);
  const from = await requireTaught(context, assignment.classroomId);
  const to = await requireTaught(context, classroomId);
  const move = (moment: Date) =>
    from.timeZone === to.timeZone ? moment : (fromWallTime(toWallTime(moment, from.timeZone), to.timeZone) ?? moment);
  const { quizSlug, lessonSlug, opensAt, closesAt, timeLimitMinutes, attemptsAllowed, feedbackPolicy, order, hasEssay } =
    assignment;
  return createAssignment(
    context,
    classroomId,
    { quiz: quizSlug, lesson: lessonSlug },
    {
      opensAt: move(opensAt),
      closesAt: closesAt && move(closesAt),
      timeLimitMinutes,
      attemptsAllowed,
      feedbackPolicy,
      order,
      hasEssay,
    },
  );
}
