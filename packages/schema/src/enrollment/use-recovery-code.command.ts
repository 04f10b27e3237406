import { TRANSACTION } from '../attempt/lock-attempt.ts';
import type { Context } from '../context.ts';
import { NotFoundError, ValidationError } from '../errors/user-error.ts';
import { hashAccessCode, readAccessCode } from '../learner/access-code.ts';
import { continueAs } from '../learner/continue-as.ts';
import { tryCode } from '../learner/try-code.ts';
import { rosterTopic } from '../live/live-bus.ts';
import { RECOVERY_CODE_LENGTH } from './join-classroom.command.ts';

/**
 * Lets this browser act for the student who has the code; a place on a roster is entered by it. What it did before for a learner of its own becomes that student's too. The
 * code goes on to serve.
 *
 * @returns the key of the student's place in the class.
 * @throws ValidationError for what is no code, NotFoundError for one that is unknown or of a student who was removed, ConflictError when
 *   this browser is in the same class under another name, RateLimitedError after too many wrong codes.
 */
export async function useRecoveryCode(context: Context, typed: string): Promise<string> {
  const code = readAccessCode(typed, RECOVERY_CODE_LENGTH);
  if (code === null)
    throw new ValidationError(`A recovery code has ${RECOVERY_CODE_LENGTH} characters, in groups of four.`, 'code');
  const { id, learnerId, classroomId, isFirst } = await tryCode(context, () => use(context, code));
  context.actFor(learnerId);
  if (isFirst) context.live.publish(rosterTopic(classroomId), null);
  return id;
}

function use(context: Context, code: string) {
  return context.db.$transaction(async (tx) => {
    // A teacher who takes the roster back, or draws another code, at this moment comes before or after.
    const [place] = await tx.$queryRaw<{ id: string; learnerId: string; classroomId: string; isFirst: boolean }[]>`
      SELECT id::text, "learnerId"::text, "classroomId"::text, "enteredAt" IS NULL AS "isFirst"
      FROM "Enrollment" WHERE "recoveryHash" = ${hashAccessCode(code)} AND "removedAt" IS NULL FOR UPDATE`;
    if (!place) throw new NotFoundError('This code leads to nobody. Compare it with what you wrote down, or ask your teacher.');
    await continueAs(tx, context, place.learnerId);
    if (place.isFirst) await tx.enrollment.update({ where: { id: place.id }, data: { enteredAt: context.now() } });
    return place;
  }, TRANSACTION);
}
