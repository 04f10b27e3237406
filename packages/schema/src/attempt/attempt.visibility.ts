/** Who may read what of an attempt: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import { type ClassAsker, taughtClassrooms } from '../classroom/classroom.visibility.ts';
import type { Asker, Context } from '../context.ts';
import { NOBODY } from '../learner/nobody.ts';

const UUID = /^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/;
const NO_UUID = '00000000-0000-0000-0000-000000000000';

/** Attempts of the visitor. */
export function ownAttempts({ learnerId }: Pick<Asker, 'learnerId'>) {
  return { learnerId: learnerId ?? NOBODY } satisfies Prisma.AttemptWhereInput;
}

/** Attempts at assignments of the teacher who asks. */
export function taughtAttempts(asker: Pick<Context, 'teacherId'>) {
  return { assignment: { classroom: taughtClassrooms(asker) } } satisfies Prisma.AttemptWhereInput;
}

/** Attempts that the visitor may see. */
export function visibleAttempts(asker: ClassAsker) {
  return { OR: [ownAttempts(asker), taughtAttempts(asker)] } satisfies Prisma.AttemptWhereInput;
}

/** Questions of attempts at assignments of the teacher who asks. */
export function taughtQuestions(asker: Pick<Context, 'teacherId'>) {
  return { attempt: taughtAttempts(asker) } satisfies Prisma.AttemptQuestionWhereInput;
}

/** Questions that the visitor may see, without their keys. */
export function visibleQuestions(asker: ClassAsker) {
  return { attempt: visibleAttempts(asker) } satisfies Prisma.AttemptQuestionWhereInput;
}

/** Questions of the visitor's attempts: what they show, without their keys. */
export function ownQuestions(asker: Pick<Asker, 'learnerId'>) {
  return { attempt: ownAttempts(asker) } satisfies Prisma.AttemptQuestionWhereInput;
}

/**
 * Questions whose keys the visitor may see, by the policy that their attempt began with: as `releasesKeys` of packages/domain says, and
 * one by one where feedback comes at once. A key that is not released does not leave the database. Whatever shows keys reads by this.
 */
export function questionsWithReleasedKey(asker: Asker) {
  return {
    ...ownQuestions(asker),
    OR: [
      { response: { isFinal: true }, attempt: { feedbackPolicy: 'AT_ONCE' } },
      { attempt: { status: 'SUBMITTED', feedbackPolicy: { in: ['AT_ONCE', 'AFTER_SUBMISSION'] } } },
      { attempt: { status: 'SUBMITTED', feedbackPolicy: 'AFTER_DEADLINE', pausedAt: null, closesAt: { lte: asker.now() } } },
    ],
  } satisfies Prisma.AttemptQuestionWhereInput;
}

/** Questions whose keys the visitor may see: a student what is released, a teacher those of the class. */
export function questionsWithVisibleKey(asker: Asker & ClassAsker) {
  const released = questionsWithReleasedKey(asker);
  // Most requests are students', and plainer to the database without.
  return asker.teacherId === null ? released : { OR: [released, taughtQuestions(asker)] };
}

/** The key of a row, from the outside: what is no UUID finds nothing instead of upsetting the database. */
export function rowId(key: string): string {
  return UUID.test(key) ? key : NO_UUID;
}
