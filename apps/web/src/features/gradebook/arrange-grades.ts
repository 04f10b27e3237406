import type { GradeOfWorkFragment } from '@/graphql/generated/graphql.ts';
import { BY_NAME, type GradeQuery } from './grade-query.ts';

/** A student with their grades by assignment. */
export type GradedStudent = {
  readonly id: string;
  readonly name: string;
  readonly grades: ReadonlyMap<string, GradeOfWorkFragment>;
};

/** A quiz of the class. */
export type GradedWork = { readonly id: string; readonly title: string; readonly isOpen: boolean };

/** The mean of the scores that count, in percent, and of how many. */
export type Average = { readonly percent: number; readonly count: number };

/** The students that are asked for, in the order that is asked for. Who has no score comes last in both directions, by name. */
export function arrangeGrades(
  students: readonly GradedStudent[],
  works: readonly GradedWork[],
  { sort, isDescending, show, find }: GradeQuery,
  locale: string,
): GradedStudent[] {
  const collator = new Intl.Collator(locale, { numeric: true });
  const wanted = fold(find.trim());
  const open = works.filter(({ isOpen }) => isOpen);
  const direction = isDescending ? -1 : 1;
  const byName = (a: GradedStudent, b: GradedStudent) => collator.compare(a.name, b.name);
  const compare = (a: GradedStudent, b: GradedStudent) => {
    if (sort === BY_NAME) return direction * byName(a, b);
    const [left, right] = [scoreOf(a, sort), scoreOf(b, sort)];
    if (left === null || right === null) return Number(left === null) - Number(right === null) || byName(a, b);
    return direction * (left - right) || byName(a, b);
  };
  return students.filter((student) => fold(student.name).includes(wanted) && isShown(student, open, show)).sort(compare);
}

/** Null where nobody has a score. */
export function averageOf(students: readonly GradedStudent[], assignmentId: string): Average | null {
  const scores = students.flatMap((student) => scoreOf(student, assignmentId) ?? []);
  if (scores.length === 0) return null;
  return { percent: scores.reduce((sum, score) => sum + score, 0) / scores.length, count: scores.length };
}

/** Which attempt of a student a teacher wants to see: what waits for them, else what counts, else the newest; null: there is none. */
export function attemptToOpen({ best, attempts }: GradeOfWorkFragment): string | null {
  const waiting = attempts.find(({ submittedAt, unmarkedCount }) => submittedAt !== null && unmarkedCount > 0);
  return (waiting ?? best ?? attempts[0])?.attemptId ?? null;
}

function isShown({ grades }: GradedStudent, open: readonly GradedWork[], show: GradeQuery['show']): boolean {
  if (show === 'marking') return [...grades.values()].some(({ state }) => state === 'NEEDS_MARKING');
  if (show === 'notStarted') return open.some(({ id }) => grades.get(id)?.state === 'NOT_STARTED');
  return true;
}

function scoreOf({ grades }: GradedStudent, assignmentId: string): number | null {
  return grades.get(assignmentId)?.best?.scorePercent ?? null;
}

/** Large and small letters are one, and so are the ways to write the same letter. */
function fold(text: string): string {
  return text.normalize('NFKC').toLocaleLowerCase();
}
