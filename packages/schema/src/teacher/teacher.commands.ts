import { rowId } from '../attempt/attempt.visibility.ts';
import { TRANSACTION } from '../attempt/lock-attempt.ts';
import { recordAudit } from '../audit/record-audit.ts';
import type { Context } from '../context.ts';
import { NotFoundError } from '../errors/user-error.ts';
import { checkText } from './check-text.ts';
import { drawInvitation, hashInvitation } from './invitation-token.ts';
import { ownInvitations, ownSessions, requireSiteOwner, requireTeacher } from './teacher.visibility.ts';

const MOST_NAME_LENGTH = 100;
const MOST_LABEL_LENGTH = 100;
const INVITATION_DAYS = 14;
const DAY_MS = 86_400_000;

/**
 * Changes the name of the teacher who asks. 1 to 100 characters count, without spaces around them.
 *
 * @throws ForbiddenError for others, ValidationError for no name or one that is too long.
 */
export async function renameTeacher(context: Context, name: string): Promise<void> {
  const id = requireTeacher(context);
  await context.db.teacher.update({ where: { id }, data: { name: checkText(name, 'name', MOST_NAME_LENGTH) } });
}

/**
 * Signs the teacher out in one browser, at once. Again changes nothing.
 *
 * @throws ForbiddenError for others, NotFoundError when there is no such session of theirs.
 */
export async function endTeacherSession(context: Context, sessionId: string): Promise<void> {
  requireTeacher(context);
  const { count } = await context.db.teacherSession.deleteMany({ where: { id: rowId(sessionId), ...ownSessions(context) } });
  if (count === 0) throw new NotFoundError('There is no such session any more, or it is not yours.');
}

/**
 * Signs the teacher out everywhere but in the browser that asks.
 *
 * @throws ForbiddenError for others.
 */
export async function endOtherTeacherSessions(context: Context): Promise<void> {
  requireTeacher(context);
  const current = context.teacherSessionId;
  await context.db.teacherSession.deleteMany({
    where: { ...ownSessions(context), ...(current !== null && { id: { not: current } }) },
  });
}

/**
 * Makes an invitation that works once, for fourteen days.
 *
 * @param label for whom, in the owner's words: 1 to 100 characters.
 * @returns the key of the invitation, and its secret, which nobody can be told again.
 * @throws ForbiddenError for all but the owner of the site, ValidationError for no label or one that is too long.
 */
export async function inviteTeacher(context: Context, label: string): Promise<{ invitationId: string; token: string }> {
  const invitedById = await requireSiteOwner(context);
  const token = drawInvitation();
  const createdAt = context.now();
  const data = {
    tokenHash: hashInvitation(token),
    label: checkText(label, 'label', MOST_LABEL_LENGTH),
    createdAt,
    expiresAt: new Date(createdAt.getTime() + INVITATION_DAYS * DAY_MS),
    invitedById,
  };
  return context.db.$transaction(async (tx) => {
    const { id } = await tx.teacherInvitation.create({ data });
    await recordAudit(tx, context, { action: 'TEACHER_INVITED' });
    return { invitationId: id, token };
  }, TRANSACTION);
}

/**
 * Takes an invitation back, or off the list when it is used or expired.
 *
 * @throws ForbiddenError for all but the owner of the site, NotFoundError when there is no such invitation.
 */
export async function withdrawTeacherInvitation(context: Context, invitationId: string): Promise<void> {
  await requireSiteOwner(context);
  const where = { id: rowId(invitationId), ...ownInvitations(context) };
  await context.db.$transaction(async (tx) => {
    const { count } = await tx.teacherInvitation.deleteMany({ where });
    if (count === 0) throw new NotFoundError('There is no such invitation any more.');
    await recordAudit(tx, context, { action: 'INVITATION_WITHDRAWN' });
  }, TRANSACTION);
}
