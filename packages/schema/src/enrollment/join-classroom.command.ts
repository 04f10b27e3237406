import { randomUUID } from 'node:crypto';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { checkName, nameKeyOf } from '../classroom/class-name.ts';
import { JOIN_CODE_LENGTH } from '../classroom/classroom.commands.ts';
import type { Context } from '../context.ts';
import { ConflictError, ForbiddenError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { drawAccessCode, hashAccessCode, readAccessCode } from '../learner/access-code.ts';
import { ensureLearner } from '../learner/device.ts';
import { tryCode } from '../learner/try-code.ts';
import { rosterTopic } from '../live/live-bus.ts';

/** Eighty bits: it serves for as long as the class lasts. */
export const RECOVERY_CODE_LENGTH = 16;
/** More than sit in any lecture hall, so that nobody fills the database through one class. */
export const MOST_STUDENTS = 1_000;

/** `recoveryCode` is shown once; the database keeps its hash. */
export type JoinedClassroom = { readonly enrollmentId: string; readonly recoveryCode: string };

/**
 * Makes the visitor a student of the class with this code. Who is in it already under this name, as after a double click, gets a new
 * recovery code in place of the one before.
 *
 * A place on the roster is entered by its personal code alone: names of classmates are no secret, and whoever typed one would have it.
 *
 * @throws ValidationError for what is no code or no name, and for `recoveryCode` where only the roster may join; NotFoundError for a code that serves for nothing (unknown, expired, of an
 *   ended class: all alike), ConflictError when the name is taken or the visitor is in the class under another one, ForbiddenError for
 *   whoever was removed, RateLimitedError after too many wrong codes.
 */
export async function joinClassroom(context: Context, typedCode: string, typedName: string): Promise<JoinedClassroom> {
  const code = readAccessCode(typedCode, JOIN_CODE_LENGTH);
  if (code === null)
    throw new ValidationError(`A code has ${JOIN_CODE_LENGTH} characters, as in 7K3M-Q0TX. Compare it with the board.`, 'code');
  const name = checkName(typedName, 'name');
  const { id: classroomId, isRosterOnly } = await tryCode(context, () => findOpenClassroom(context, code));
  const learnerId = await ensureLearner(context);
  const joined = await enroll(context, { classroomId, isRosterOnly, learnerId, name });
  context.live.publish(rosterTopic(classroomId), null);
  return joined;
}

async function findOpenClassroom({ db, now }: Context, joinCode: string) {
  const classroom = await db.classroom.findFirst({
    where: { joinCode, joinCodeExpiresAt: { gt: now() }, archivedAt: null },
    select: { id: true, isRosterOnly: true },
  });
  if (classroom) return classroom;
  throw new NotFoundError('This code does not lead to a class. Compare it with the board, or ask your teacher for a new one.');
}

type NewStudent = {
  readonly classroomId: string;
  readonly isRosterOnly: boolean;
  readonly learnerId: string;
  readonly name: string;
};

function enroll(context: Context, { classroomId, isRosterOnly, learnerId, name }: NewStudent): Promise<JoinedClassroom> {
  const nameKey = nameKeyOf(name);
  const recoveryCode = drawAccessCode(RECOVERY_CODE_LENGTH);
  const recoveryHash = hashAccessCode(recoveryCode);
  return context.db.$transaction(async (tx) => {
    const places = await tx.enrollment.findMany({ where: { classroomId, learnerId } });
    if (places.length > 0 && places.every(({ removedAt }) => removedAt !== null))
      throw new ForbiddenError('You were taken out of this class. Ask your teacher to take you in again.');
    if (isRosterOnly && places.length === 0)
      throw new ValidationError(
        'Your teacher has a list of who is in this class. Use the personal code of your slip, or ask for a new one.',
        'recoveryCode',
      );
    if ((await tx.enrollment.count({ where: { classroomId } })) >= MOST_STUDENTS)
      throw new ConflictError('This class is full. Tell your teacher.');
    const id = randomUUID();
    // Of two that come together, the second waits here for the first and then inserts nothing.
    const { count } = await tx.enrollment.createMany({
      data: [{ id, classroomId, learnerId, name, nameKey, recoveryHash, joinedAt: context.now(), enteredAt: context.now() }],
      skipDuplicates: true,
    });
    if (count === 1) return { enrollmentId: id, recoveryCode };
    const own = await tx.enrollment.findFirst({ where: { classroomId, learnerId, removedAt: null } });
    if (!own)
      throw new ConflictError(
        `Somebody in this class is called ${name} already. If that is you, use your personal code, which your teacher may have given to you; else add to your name.`,
      );
    if (own.nameKey !== nameKey) throw new ConflictError(`You are in this class already, as ${own.name}.`);
    await tx.enrollment.update({ where: { id: own.id }, data: { recoveryHash } });
    return { enrollmentId: own.id, recoveryCode };
  }, TRANSACTION);
}
