/** Who may read what of teachers: values for `where`, used by every read, `node` included. */
import type { Prisma } from '@tumen/database/client';
import type { Context } from '../context.ts';
import { ForbiddenError } from '../errors/user-error.ts';

/** No row has it, so that whoever is not signed in is nobody. */
const NOBODY = '00000000-0000-0000-0000-000000000000';

type Asker = Pick<Context, 'teacherId'>;

/** The teacher who asks. Names and addresses of others are nobody's business. */
export function ownTeacher({ teacherId }: Asker) {
  return { id: teacherId ?? NOBODY } satisfies Prisma.TeacherWhereInput;
}

/** Browsers in which the teacher who asks is signed in. */
export function ownSessions({ teacherId }: Asker) {
  return { teacherId: teacherId ?? NOBODY } satisfies Prisma.TeacherSessionWhereInput;
}

/** Invitations that the owner of the site made, for the owner. */
export function ownInvitations({ teacherId }: Asker) {
  return { invitedById: teacherId ?? NOBODY, invitedBy: { role: 'OWNER' } } satisfies Prisma.TeacherInvitationWhereInput;
}

/**
 * The id of the teacher who asks.
 *
 * @throws ForbiddenError when nobody is signed in.
 */
export function requireTeacher({ teacherId }: Asker): string {
  if (teacherId !== null) return teacherId;
  throw new ForbiddenError('Only a teacher may do this. Sign in first.');
}

/**
 * The id of the owner of the site, who asks.
 *
 * @throws ForbiddenError when somebody else asks.
 */
export async function requireSiteOwner(context: Pick<Context, 'db' | 'teacherId'>): Promise<string> {
  const id = requireTeacher(context);
  if (await isSiteOwner(context)) return id;
  throw new ForbiddenError('Only the owner of the site may do this.');
}

/** Whether the owner of the site asks. */
export async function isSiteOwner({ db, teacherId }: Pick<Context, 'db' | 'teacherId'>): Promise<boolean> {
  if (teacherId === null) return false;
  return (await db.teacher.count({ where: { id: teacherId, role: 'OWNER' } })) > 0;
}
