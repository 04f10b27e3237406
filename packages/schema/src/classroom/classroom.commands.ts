import type { Prisma } from '@tumen/database/client';
import { isTimeZone } from '@tumen/domain/time-zone';
import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { type AuditedChange, recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { ConflictError, NotFoundError, ValidationError } from '../errors/user-error.ts';
import { drawAccessCode, storeAccessCode } from '../learner/access-code.ts';
import { requireTeacher } from '../teacher/teacher.visibility.ts';
import { checkName } from './class-name.ts';
import { taughtClassrooms } from './classroom.visibility.ts';

/** More than any teacher has in years. */
export const MOST_CLASSROOMS = 200;
/** Forty bits: see `RATE_LIMIT_CODES` of the API for how long somebody would have to guess. */
export const JOIN_CODE_LENGTH = 8;
const JOIN_CODE_LIFE_MS = 30 * 86_400_000;

export type ClassroomDetails = { readonly name: string; readonly timeZone: string };

/**
 * Makes a class of the teacher who asks, with a code by which students join for thirty days.
 *
 * @returns its key.
 * @throws ForbiddenError for others, ValidationError for no name or an unknown time zone, ConflictError for too many classes.
 */
export async function createClassroom(context: Context, details: ClassroomDetails): Promise<string> {
  const teacherId = requireTeacher(context);
  const data = { ...checkDetails(details), teacherId, createdAt: context.now(), ...drawJoinCode(context) };
  if ((await context.db.classroom.count({ where: { teacherId } })) >= MOST_CLASSROOMS)
    throw new ConflictError(`You have ${MOST_CLASSROOMS} classes, and no place for another. Delete one first.`);
  return context.db.$transaction(async (tx) => {
    const { id } = await tx.classroom.create({ data, select: { id: true } });
    await recordAudit(tx, context, { action: 'CLASS_CREATED', classroomId: id, after: describe(data) });
    return id;
  }, TRANSACTION);
}

/**
 * Changes what a class is called and in which zone its dates are meant.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a class that is not theirs, ValidationError as `createClassroom`.
 */
export async function updateClassroom(context: Context, id: string, details: ClassroomDetails): Promise<void> {
  const data = checkDetails(details);
  await change(context, id, data, (before) =>
    describe(before) === describe(data) ? null : { action: 'CLASS_CHANGED', before: describe(before), after: describe(data) },
  );
}

/** Lets only those on the roster be students of a class, or whoever has its code. Again changes nothing. Throws as `updateClassroom`. */
export async function setRosterOnly(context: Context, id: string, isRosterOnly: boolean): Promise<void> {
  await change(context, id, { isRosterOnly }, (before) =>
    before.isRosterOnly === isRosterOnly ? null : { action: 'ROSTER_ONLY_SET', count: Number(isRosterOnly) },
  );
}

/** Ends a class, or takes it up again. Again changes nothing. Throws as `updateClassroom`. */
export async function archiveClassroom(context: Context, id: string, isArchived: boolean): Promise<void> {
  await change(context, id, { archivedAt: isArchived ? context.now() : null }, ({ archivedAt }) =>
    (archivedAt !== null) === isArchived ? null : { action: isArchived ? 'CLASS_ARCHIVED' : 'CLASS_RESTORED' },
  );
}

/** Gives a class another join code, good for thirty days; the one before serves no more. Throws as `updateClassroom`. */
export async function renewJoinCode(context: Context, id: string): Promise<void> {
  await change(context, id, drawJoinCode(context), () => ({ action: 'JOIN_CODE_RENEWED' }));
}

/**
 * Deletes a class with all its students' places, assignments and the attempts at them.
 *
 * @param name of the class, so that nobody deletes another by accident.
 * @throws as `updateClassroom`, and ValidationError for another name.
 */
export async function deleteClassroom(context: Context, id: string, name: string): Promise<void> {
  const classroom = await requireTaught(context, id);
  if (checkName(name, 'name') !== classroom.name)
    throw new ValidationError('This is not the name of the class. Type it as it stands there.', 'name');
  await context.db.$transaction(async (tx) => {
    const count = await tx.enrollment.count({ where: { classroomId: classroom.id } });
    const deleted = await tx.classroom.deleteMany({ where: { id: classroom.id, ...taughtClassrooms(context) } });
    if (deleted.count > 0) await recordAudit(tx, context, { action: 'CLASS_DELETED', before: classroom.name, count });
  }, TRANSACTION);
}

/**
 * The class of the teacher who asks.
 *
 * @throws ForbiddenError without a teacher, NotFoundError for a class that is not theirs.
 */
export async function requireTaught(context: Context, id: string) {
  requireTeacher(context);
  const classroom = await context.db.classroom.findUnique({ where: { id: rowId(id), ...taughtClassrooms(context) } });
  if (classroom) return classroom;
  throw noSuchClassroom();
}

/**
 * Changes a class of the teacher who asks, and notes it down.
 *
 * @param audited says what is noted of the class as it was; null: nothing changes.
 */
async function change(
  context: Context,
  id: string,
  data: Prisma.ClassroomUpdateManyMutationInput,
  audited: (before: Awaited<ReturnType<typeof requireTaught>>) => AuditedChange | null,
): Promise<void> {
  requireTeacher(context);
  await context.db.$transaction(async (tx) => {
    await tx.$executeRaw`SELECT FROM "Classroom" WHERE id = ${rowId(id)}::uuid FOR UPDATE`;
    const before = await tx.classroom.findUnique({ where: { id: rowId(id), ...taughtClassrooms(context) } });
    if (!before) throw noSuchClassroom();
    const entry = audited(before);
    if (entry === null) return;
    await tx.classroom.update({ where: { id: before.id }, data });
    await recordAudit(tx, context, { ...entry, classroomId: before.id });
  }, TRANSACTION);
}

/** A class as the log names it. */
function describe({ name, timeZone }: ClassroomDetails): string {
  return `${name} · ${timeZone}`;
}

function noSuchClassroom(): NotFoundError {
  return new NotFoundError('There is no such class, or it is not yours.');
}

function drawJoinCode({ now }: Pick<Context, 'now'>) {
  return {
    joinCode: storeAccessCode(drawAccessCode(JOIN_CODE_LENGTH)),
    joinCodeExpiresAt: new Date(now().getTime() + JOIN_CODE_LIFE_MS),
  };
}

function checkDetails({ name, timeZone }: ClassroomDetails): ClassroomDetails {
  if (!isTimeZone(timeZone)) throw new ValidationError('Name a time zone as IANA does, such as Asia/Seoul.', 'timeZone');
  return { name: checkName(name, 'name'), timeZone };
}
