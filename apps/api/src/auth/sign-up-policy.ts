import { AsyncLocalStorage } from 'node:async_hooks';
import type { PrismaClient } from '@tumen/database/client';
import { hashInvitation } from '@tumen/schema/teacher/invitation-token';
import type { Env } from '../env.ts';
import { AuthRefusal } from './auth-refusal.ts';
import type { SetupCode } from './setup-code.ts';

export type TeacherRole = 'OWNER' | 'TEACHER';

/** A right to sign up once. `settle` is told whose account came of it; null gives the right back. */
type Claim = { readonly role: TeacherRole; readonly settle: (teacherId: string | null) => Promise<void> };

type SignUpPolicy = {
  readonly db: PrismaClient;
  readonly mode: Env['TEACHER_SIGN_UP'];
  readonly setupCode: SetupCode;
  readonly now: () => Date;
};

/** The role of the account that the sign-up under way makes: better-auth's hooks read it, clients cannot set it. */
export const signUpRole = new AsyncLocalStorage<TeacherRole>();

/**
 * Decides who may make a teacher's account: with the setup code the owner of a site that has none; after that whoever was invited, or
 * anybody where the site is open.
 *
 * @param body what the visitor sent: `setupCode` or `invitation` count.
 * @throws AuthRefusal that says what is missing. It comes before anything is said about the e-mail address.
 */
export async function claimSignUp({ db, mode, setupCode, now }: SignUpPolicy, body: Record<string, unknown>): Promise<Claim> {
  if (await setupCode.offer()) {
    if (typeof body.setupCode === 'string' && setupCode.matches(body.setupCode)) return ownerClaim(setupCode);
    throw new AuthRefusal(
      403,
      'SETUP_CODE_WRONG',
      'Give the setup code that the console of the server shows (npm start prints it).',
    );
  }
  if (body.setupCode) {
    throw new AuthRefusal(403, 'OWNER_EXISTS', 'This site has its owner already. Ask them for an invitation.');
  }
  if (typeof body.invitation === 'string') return invitationClaim(db, body.invitation, now());
  if (mode === 'open') return { role: 'TEACHER', settle: async () => {} };
  throw new AuthRefusal(403, 'INVITATION_REQUIRED', 'Teachers join this site by invitation. Ask its owner for a link.');
}

/** Two who come at once with the code both get here; a unique index lets one of them through. */
function ownerClaim(setupCode: SetupCode): Claim {
  return {
    role: 'OWNER',
    settle: async (teacherId) => {
      if (teacherId !== null) setupCode.withdraw();
    },
  };
}

async function invitationClaim(db: PrismaClient, token: string, at: Date): Promise<Claim> {
  const tokenHash = hashInvitation(token);
  // Taken before the account exists, so that of two who share the link one waits for the other's end.
  const { count } = await db.teacherInvitation.updateMany({
    where: { tokenHash, usedAt: null, expiresAt: { gt: at } },
    data: { usedAt: at },
  });
  if (count === 0) {
    throw new AuthRefusal(403, 'INVITATION_INVALID', 'This invitation was used, withdrawn or has expired. Ask for a new one.');
  }
  return {
    role: 'TEACHER',
    settle: async (usedById) => {
      await db.teacherInvitation.updateMany({ where: { tokenHash }, data: usedById === null ? { usedAt: null } : { usedById } });
    },
  };
}
