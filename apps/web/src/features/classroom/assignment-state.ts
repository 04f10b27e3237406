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

/** Whether something was handed in. */
export function isHandedIn({ viewerAttempts }: Pick<Assigned, 'viewerAttempts'>): boolean {
  return viewerAttempts.some(({ status }) => status === 'SUBMITTED');
}

type Scored = { readonly viewerAttempts: readonly { readonly result: { readonly scorePercent: number } | null }[] };

/** The mean of the best released result of each, 0 to 100; null before any is released. */
export function averagePercent(assignments: readonly Scored[]): number | null {
  const best = assignments.flatMap(({ viewerAttempts }) => {
    const released = viewerAttempts.flatMap(({ result }) => (result ? [result.scorePercent] : []));
    return released.length === 0 ? [] : [Math.max(...released)];
  });
  return best.length === 0 ? null : best.reduce((sum, percent) => sum + percent, 0) / best.length;
}

/** Whether nothing is left to do: it has closed, or something was handed in and nothing goes on. @param now milliseconds */
export function isDone(assigned: Assigned, now: number): boolean {
  const { viewerAttempts } = assigned;
  return isClosed(assigned, now) || (viewerAttempts.length > 0 && viewerAttempts.every(({ status }) => status === 'SUBMITTED'));
}
