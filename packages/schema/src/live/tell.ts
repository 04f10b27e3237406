import type { Context } from '../context.ts';
import { clockTopic, progressTopic } from './live-bus.ts';

/** Tells the teacher's views and the pages of all students that something of the assignment changed. */
export function tellAll({ live }: Pick<Context, 'live'>, assignmentId: string): void {
  live.publish(progressTopic(assignmentId), null);
  live.publish(clockTopic(assignmentId), null);
}

/** Tells the teacher's views and the page of one student that the student's clock changed. */
export function tellStudent({ live }: Pick<Context, 'live'>, assignmentId: string, enrollmentId: string): void {
  live.publish(progressTopic(assignmentId), enrollmentId);
  live.publish(clockTopic(assignmentId), enrollmentId);
}

/** Tells the teacher's views that something of one student changed. Attempts that are for no class have no views. */
export function tellProgress(
  { live }: Pick<Context, 'live'>,
  { assignmentId, enrollmentId }: { readonly assignmentId: string | null; readonly enrollmentId: string | null },
): void {
  if (assignmentId !== null) live.publish(progressTopic(assignmentId), enrollmentId);
}
