import type { IncomingMessage } from 'node:http';
import type { PrismaClient } from '@tumen/database/client';
import type { Context } from '@tumen/schema/context';
import { findLearnerOfDevice } from '@tumen/schema/learner/device';
import type { LiveBus } from '@tumen/schema/live/live-bus';
import type { Plugin } from 'graphql-yoga';
import type { TeacherAuth, TeacherSession } from './auth/teacher-auth.ts';
import { clientAddress } from './client-address.ts';
import type { Env } from './env.ts';
import { createGuest, findGuest, formatGuestCookie } from './guest.ts';
import { CODE_WINDOW_MS, DEMO_WINDOW_MS } from './limits.ts';
import { markPersonal } from './personal-requests.ts';
import { type Budget, rateLimitHeaders } from './rate-limit-headers.ts';
import { createRateLimiter } from './rate-limiter.ts';
import { requestIdOf } from './request-id.ts';

type ContextDependencies = {
  readonly db: PrismaClient;
  readonly env: Pick<
    Env,
    | 'DEMO_CLASSROOMS'
    | 'RATE_LIMIT_ADDRESS'
    | 'RATE_LIMIT_CODES'
    | 'RATE_LIMIT_DEMOS'
    | 'RATE_LIMIT_GUEST'
    | 'SITE_ORIGIN'
    | 'SMTP_URL'
    | 'TEACHER_SIGN_UP'
    | 'TRUST_PROXY'
  >;
  readonly auth: TeacherAuth;
  readonly live: LiveBus;
  readonly now: () => Date;
};

/** What node:http adds to a request; absent where no socket is involved. */
type ServerContext = { readonly req?: IncomingMessage };

/** Gives each operation its `Context`, and a visitor who starts something the cookie by which it stays theirs. */
export function useContext({ db, env: settings, auth, live, now }: ContextDependencies): Plugin<Context & ServerContext> {
  const takeOfGuest = createRateLimiter(settings.RATE_LIMIT_GUEST);
  const takeOfAddress = createRateLimiter(settings.RATE_LIMIT_ADDRESS);
  const takeCode = createRateLimiter(settings.RATE_LIMIT_CODES, undefined, CODE_WINDOW_MS);
  const takeDemo = createRateLimiter(settings.RATE_LIMIT_DEMOS, undefined, DEMO_WINDOW_MS);
  const newCookies = new WeakMap<Request, string[]>();
  const budgets = new WeakMap<Request, readonly Budget[]>();
  const isSecure = settings.SITE_ORIGIN.startsWith('https:');

  function addCookies(request: Request, cookies: readonly string[]): void {
    newCookies.set(request, [...(newCookies.get(request) ?? []), ...cookies]);
  }

  async function createContext(request: Request, { req }: ServerContext, session: TeacherSession | null): Promise<Context> {
    let guest = findGuest(request.headers.get('cookie'));
    const address = req ? clientAddress(req, settings.TRUST_PROXY) : 'local';
    let teacher = session;
    let learnerId = guest && (await findLearnerOfDevice(db, guest.secretHash));
    return {
      db,
      now,
      live,
      requestId: requestIdOf(request),
      // What reads one of the next three answers to this visitor alone.
      get teacherId() {
        markPersonal(request);
        return teacher?.teacherId ?? null;
      },
      get teacherSessionId() {
        markPersonal(request);
        return teacher?.sessionId ?? null;
      },
      accounts: { isOpen: settings.TEACHER_SIGN_UP === 'open', sendsMail: settings.SMTP_URL !== undefined },
      get learnerId() {
        markPersonal(request);
        return learnerId;
      },
      ensureDevice() {
        if (guest === null) {
          guest = createGuest();
          addCookies(request, [formatGuestCookie(guest, isSecure)]);
        }
        return guest.secretHash;
      },
      actFor(id) {
        learnerId = id;
      },
      demos: { most: settings.DEMO_CLASSROOMS, take: () => takeDemo(address) },
      async actAsTeacher(teacherId) {
        teacher = await auth.openDemoSession(teacherId, request.headers);
        addCookies(request, teacher.cookies);
      },
      takeMutation() {
        // The address pays too: otherwise a made-up cookie for each request would be a fresh budget for each request.
        const ofAddress = { name: 'address', limiter: takeOfAddress, key: address };
        const paying =
          guest === null ? [ofAddress] : [ofAddress, { name: 'visitor', limiter: takeOfGuest, key: guest.secretHash }];
        budgets.set(request, paying);
        return Math.max(...paying.map(({ limiter, key }) => limiter(key)));
      },
      codeTries: { take: () => takeCode(address), giveBack: () => takeCode.giveBack(address) },
    };
  }

  return {
    async onContextBuilding({ context }) {
      const teacher = await auth.findSession(context.request.headers);
      if (teacher !== null) addCookies(context.request, teacher.cookies);
      // Not by extendContext, which would read the getter of `learnerId` once and keep what it was before `actFor`.
      Object.defineProperties(context, Object.getOwnPropertyDescriptors(await createContext(context.request, context, teacher)));
    },
    onResponse({ request, response }) {
      for (const cookie of newCookies.get(request) ?? []) response.headers.append('Set-Cookie', cookie);
      const paying = budgets.get(request);
      if (paying) for (const [name, value] of rateLimitHeaders(paying)) response.headers.set(name, value);
    },
  };
}
