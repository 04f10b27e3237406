import { randomBytes } from 'node:crypto';
import path from 'node:path';
import type { PrismaClient } from '@tumen/database/client';
import { recordAudit } from '@tumen/schema/audit/record-audit';
import { prismaAdapter } from 'better-auth/adapters/prisma';
import { APIError } from 'better-auth/api';
import { betterAuth } from 'better-auth/minimal';
import type { Env } from '../env.ts';
import type { Logger } from '../logger.ts';
import type { SendMail } from '../mail/mail.ts';
import { makeResetPasswordMail } from '../mail/reset-password-mail.ts';
import { demoSessions } from './demo-sessions.ts';
import { createKnownBrowser, type KnownBrowser } from './known-browser.ts';
import { localeOf } from './locale-of.ts';
import { keepSecret } from './secret-file.ts';
import { signUpRole } from './sign-up-policy.ts';

const DAY_SECONDS = 86_400;
const HOUR_SECONDS = 3_600;

/** Long enough that no rule about letters and digits is needed (NIST SP 800-63B-4, 3.1.1.2, asks for no such rules). */
const LEAST_PASSWORD_LENGTH = 10;
const MOST_PASSWORD_LENGTH = 256;

/** The name of the cookie by which a teacher's browser is known; a learner's is `tumen_guest`. */
const SESSION_COOKIE = 'tumen_teacher';
/** Remembers that the cookie ends with the browser. */
const SHORT_SESSION_COOKIE = 'tumen_teacher_short';

type TeacherAuthDependencies = {
  readonly db: PrismaClient;
  readonly env: Pick<Env, 'AUTH_SECRET' | 'SITE_ORIGIN' | 'TUMEN_DATA_DIR'>;
  readonly log: Logger;
  readonly sendMail: SendMail;
};

/** A signed-in teacher, and the cookies that go out when their session was prolonged. */
export type TeacherSession = {
  readonly teacherId: string;
  readonly sessionId: string;
  readonly cookies: readonly string[];
};

export type TeacherAuth = {
  /** Answers a request below `/api/auth`. Whether it may be asked at all is decided before. */
  readonly handle: (request: Request) => Promise<Response>;
  /** Who asks, by the cookie; null for everybody but a signed-in teacher. */
  readonly findSession: (headers: Headers) => Promise<TeacherSession | null>;
  /**
   * Signs the browser in as the teacher of a demo classroom, who has no password. The session lasts a day and is not prolonged; its cookie
   * ends with the browser.
   */
  readonly openDemoSession: (teacherId: string, headers: Headers) => Promise<TeacherSession>;
  readonly knownBrowser: KnownBrowser;
};

/**
 * The accounts of teachers: better-auth on the four tables of prisma/schema/teacher.prisma. It keeps neither pictures nor network
 * addresses, sends nothing to anybody, and its own rate limit, which would forget all at a restart of ours, stays off for ours.
 */
export function createTeacherAuth({ db, env, log, sendMail }: TeacherAuthDependencies): TeacherAuth {
  const secretFile = path.join(env.TUMEN_DATA_DIR, 'auth-secret');
  const secret = env.AUTH_SECRET ?? keepSecret(secretFile, () => randomBytes(32).toString('base64url'));
  const isSecure = env.SITE_ORIGIN.startsWith('https:');
  // better-auth runs this once its own transaction is done.
  const note = (teacherId: string | null, action: 'ACCOUNT_CREATED' | 'ACCOUNT_DELETED' | 'SIGNED_IN') =>
    recordAudit(db, { teacherId, now: () => new Date() }, { action });
  const auth = betterAuth({
    appName: 'Tumen',
    baseURL: env.SITE_ORIGIN,
    basePath: '/api/auth',
    secret,
    database: prismaAdapter(db, { provider: 'postgresql', transaction: true }),
    user: {
      modelName: 'teacher',
      additionalFields: { role: { type: 'string', input: false, required: false } },
      deleteUser: {
        enabled: true,
        beforeDelete: ({ id }) => refuseToLeaveOthers(db, id),
        afterDelete: () => note(null, 'ACCOUNT_DELETED'),
      },
    },
    session: {
      modelName: 'teacherSession',
      fields: { userId: 'teacherId' },
      expiresIn: 30 * DAY_SECONDS,
      updateAge: DAY_SECONDS,
    },
    account: { modelName: 'teacherAccount', fields: { userId: 'teacherId' } },
    verification: { modelName: 'teacherVerification', storeIdentifier: 'hashed' },
    emailAndPassword: {
      enabled: true,
      minPasswordLength: LEAST_PASSWORD_LENGTH,
      maxPasswordLength: MOST_PASSWORD_LENGTH,
      revokeSessionsOnPasswordReset: true,
      resetPasswordTokenExpiresIn: HOUR_SECONDS,
      sendResetPassword: async ({ user, token }, request) => {
        const locale = localeOf(request?.headers.get('accept-language'));
        // Behind the "#", the secret reaches no server's log.
        const link = `${env.SITE_ORIGIN}/${locale}/teach/reset-password#token=${token}`;
        // Not awaited: the time to send would tell that there is such an account.
        void sendMail(makeResetPasswordMail({ to: user.email, name: user.name, link, locale })).catch((err: unknown) =>
          log.error({ err }, 'mail not sent'),
        );
      },
    },
    databaseHooks: {
      user: {
        create: {
          before: async () => ({ data: { role: signUpRole.getStore() ?? 'TEACHER' } }),
          after: ({ id }) => note(id, 'ACCOUNT_CREATED'),
        },
      },
      session: {
        create: {
          before: async () => ({ data: { ipAddress: undefined } }),
          after: async ({ userId }) => {
            // The log is of people: a demo is signed in as soon as it is made, and gone after a day.
            if ((await db.teacher.count({ where: { id: userId, demoEndsAt: null } })) > 0) await note(userId, 'SIGNED_IN');
          },
        },
      },
    },
    advanced: {
      useSecureCookies: isSecure,
      cookies: { session_token: { name: SESSION_COOKIE }, dont_remember: { name: SHORT_SESSION_COOKIE } },
      // Ids are made by Prisma, as all others.
      database: { generateId: false, validateSchema: false },
      ipAddress: { disableIpTracking: true },
    },
    plugins: [demoSessions],
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    // Its lines below "error" name e-mail addresses.
    logger: { level: 'error', log: (_level, message) => log.error({}, `accounts: ${message}`) },
  });

  return {
    handle: auth.handler,
    knownBrowser: createKnownBrowser(secret, isSecure),
    async findSession(headers) {
      if (!headers.get('cookie')?.includes(`${SESSION_COOKIE}=`)) return null;
      const { response, headers: answer } = await auth.api.getSession({ headers, returnHeaders: true });
      if (response === null) return null;
      const { user, session } = response;
      return { teacherId: user.id, sessionId: session.id, cookies: answer.getSetCookie() };
    },
    async openDemoSession(teacherId, headers) {
      const { response, headers: answer } = await auth.api.openDemoSession({ body: { teacherId }, headers, returnHeaders: true });
      return { teacherId, sessionId: response.sessionId, cookies: answer.getSetCookie() };
    },
  };
}

/** Somebody has to invite teachers: the owner goes last. Their site then is new, and a setup code makes the next owner. */
async function refuseToLeaveOthers(db: PrismaClient, teacherId: string): Promise<void> {
  const { role } = await db.teacher.findUniqueOrThrow({ where: { id: teacherId }, select: { role: true } });
  if (role !== 'OWNER' || (await db.teacher.count({ where: { role: 'TEACHER', demoEndsAt: null } })) === 0) return;
  const message = 'The owner of the site cannot leave while other teachers have accounts on it.';
  throw new APIError('FORBIDDEN', { code: 'CANNOT_DELETE_OWNER', message });
}
