import type { AssignedWorkFragment } from '@/graphql/generated/graphql.ts';

type Work = Pick<AssignedWorkFragment, 'quiz' | 'lesson'>;

/** Whether a class is to take a quiz or to read a lesson; null when the content has it no more. */
export function workKind({ quiz, lesson }: Work): 'quiz' | 'lesson' | null {
  if (quiz) return 'quiz';
  return lesson ? 'lesson' : null;
}

/** What the quiz or the lesson is called; null when the content has it no more. */
export function workTitle({ quiz, lesson }: Work): string | null {
  return quiz?.title ?? lesson?.title ?? null;
}

export const WORK_STATES = ['open', 'ahead', 'closed'] as const;

/** Whether the class is at it, is not yet, or is no more. @param now milliseconds */
export function workState({ opensAt, closesAt }: Pick<AssignedWorkFragment, 'opensAt' | 'closesAt'>, now: number) {
  if (Date.parse(opensAt) > now) return 'ahead';
  return closesAt !== null && Date.parse(closesAt) <= now ? 'closed' : 'open';
}
