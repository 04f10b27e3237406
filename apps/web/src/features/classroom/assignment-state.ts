import type { StudentAssignmentFragment } from '@/graphql/generated/graphql.ts';

type Assigned = Pick<StudentAssignmentFragment, 'closesAt' | 'viewerRules'> & {
  readonly viewerAttempts: readonly Pick<StudentAssignmentFragment['viewerAttempts'][number], 'status'>[];
};

/** Attempts that a student has left; null: as many as they like. */
export function attemptsLeft({ viewerRules, viewerAttempts }: Assigned): number | null {
  const allowed = viewerRules?.attemptsAllowed ?? null;
  return allowed === null ? null : Math.max(0, allowed - viewerAttempts.length);
}

/** Whether a quiz has closed for this student. @param now milliseconds */
export function isClosed({ viewerRules }: Pick<Assigned, 'viewerRules'>, now: number): boolean {
  const closesAt = viewerRules?.closesAt ?? null;
  return closesAt !== null && Date.parse(closesAt) <= now;
}

/** Whether nothing is left to do: it has closed, or something was handed in and nothing goes on. @param now milliseconds */
export function isDone(assigned: Assigned, now: number): boolean {
  const { viewerAttempts } = assigned;
  return isClosed(assigned, now) || (viewerAttempts.length > 0 && viewerAttempts.every(({ status }) => status === 'SUBMITTED'));
}
