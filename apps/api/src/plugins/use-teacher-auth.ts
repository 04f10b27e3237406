import type { IncomingMessage } from 'node:http';
import { isDemoAddress } from '@tumen/schema/demo/demo-address';
import { Turnstile } from '@tumen/schema/loading/turnstile';
import type { Plugin } from 'graphql-yoga';
import type { AuthLimits } from '../auth/auth-limits.ts';
import { AuthRefusal } from '../auth/auth-refusal.ts';
import { isOwnOrigin } from '../auth/own-origin.ts';
import { claimSignUp, signUpRole } from '../auth/sign-up-policy.ts';
import type { TeacherAuth } from '../auth/teacher-auth.ts';
import { clientAddress, isTrustedPeer } from '../client-address.ts';
import type { Env } from '../env.ts';
import { AUTH_BODY_LIMIT_BYTES } from '../limits.ts';
import { readBody } from '../read-body.ts';

const PREFIX = '/api/auth/';
const JSON_TYPE = /^application\/json\b/i;

/** All that is offered; better-auth knows more. Sessions are listed and ended through GraphQL, which shows no token. */
const ACTIONS = [
  'sign-up/email',
  'sign-in/email',
  'sign-out',
  'request-password-reset',
  'reset-password',
  'change-password',
  'delete-user',
];

/** Headers that better-auth reads. What a proxy says about itself is ours to judge, and stays out. */
const PASSED_HEADERS = ['cookie', 'user-agent', 'accept-language', 'content-type'];

/** What node:http adds to a request; absent where no socket is involved. */
type ServerContext = { readonly req?: IncomingMessage };

type TeacherAuthPlugin = {
  readonly auth: TeacherAuth;
  readonly limits: AuthLimits;
  readonly signUp: Parameters<typeof claimSignUp>[0];
  readonly env: Pick<Env, 'SITE_ORIGIN' | 'TRUST_PROXY'>;
};

/** Serves `/api/auth/*`: signing up, in and out, and passwords. Answers JSON; a refusal has `code` and `message`. */
export function useTeacherAuth({ auth, limits, signUp, env }: TeacherAuthPlugin): Plugin<object, ServerContext> {
  // One after another: each hashes a password within its transaction, and many at once on a busy machine would all outlast it.
  const signingUp = new Turnstile(1);

  async function answer(request: Request, action: string, req: IncomingMessage | undefined): Promise<Response> {
    if (!ACTIONS.includes(action)) throw new AuthRefusal(404, 'NOT_FOUND', 'There is nothing at this address.');
    if (request.method !== 'POST') throw new AuthRefusal(405, 'METHOD_NOT_ALLOWED', 'Send this as POST.');
    refuseStrangers(request, env, req);
    const body = await readJson(request);
    const email = typeof body.email === 'string' ? body.email.trim().toLowerCase() : null;
    refuseDemos(email);
    const isKnown = email !== null && auth.knownBrowser.knows(request.headers.get('cookie'), email);
    limits.admit(action, email, req ? clientAddress(req, env.TRUST_PROXY) : 'local', isKnown);
    // Without one, better-auth would be content with a session of today, which somebody may have left open.
    if (action === 'delete-user' && typeof body.password !== 'string') {
      throw new AuthRefusal(400, 'INVALID_PASSWORD', 'Give the password of the account.');
    }
    const inner = toInnerRequest(request, body, env.SITE_ORIGIN);
    const response = await (action === 'sign-up/email' ? signingUp.pass(() => makeAccount(inner, body)) : auth.handle(inner));
    const isSignedIn = response.ok && (action === 'sign-in/email' || action === 'sign-up/email');
    if (isSignedIn && email !== null) response.headers.append('Set-Cookie', auth.knownBrowser.cookieFor(email));
    return response;
  }

  async function makeAccount(inner: Request, body: Record<string, unknown>): Promise<Response> {
    const claim = await claimSignUp(signUp, body);
    let teacherId: string | null = null;
    try {
      const response = await signUpRole.run(claim.role, () => auth.handle(inner));
      if (response.ok) teacherId = (await response.clone().json()).user.id;
      return response;
    } finally {
      await claim.settle(teacherId);
    }
  }

  return {
    async onRequest({ request, url, serverContext, endResponse }) {
      if (!url.pathname.startsWith(PREFIX)) return;
      try {
        endResponse(await answer(request, url.pathname.slice(PREFIX.length), serverContext.req));
      } catch (error) {
        if (!(error instanceof AuthRefusal)) throw error;
        endResponse(error.toResponse());
      }
    },
  };
}

/**
 * Refuses what a page of another site sends: browsers say where a request comes from, and other programs carry no cookie of anybody
 * else. Bodies that a form can send without asking first are refused too.
 */
function refuseStrangers(request: Request, env: TeacherAuthPlugin['env'], req: IncomingMessage | undefined): void {
  const origin = request.headers.get('origin');
  const host = isTrustedPeer(req, env.TRUST_PROXY)
    ? (request.headers.get('x-forwarded-host') ?? request.headers.get('host'))
    : request.headers.get('host');
  const site = request.headers.get('sec-fetch-site');
  const isOwn = origin === null ? site === null || site === 'same-origin' : isOwnOrigin(origin, env.SITE_ORIGIN, host);
  if (!isOwn) {
    throw new AuthRefusal(
      403,
      'INVALID_ORIGIN',
      `Requests come from pages of ${env.SITE_ORIGIN} or of this server's own address.`,
    );
  }
  if (!JSON_TYPE.test(request.headers.get('content-type') ?? '')) {
    throw new AuthRefusal(415, 'UNSUPPORTED_MEDIA_TYPE', 'Send the request as application/json.');
  }
}

/** The teacher of a demo has no password, and its address is none: whoever knows it cannot ask for a new password there. */
function refuseDemos(email: string | null): void {
  if (email === null || !isDemoAddress(email)) return;
  throw new AuthRefusal(400, 'INVALID_EMAIL', 'This is not an e-mail address. A demo classroom has no account.');
}

async function readJson(request: Request): Promise<Record<string, unknown>> {
  const { text, bytes } = await readBody(request, AUTH_BODY_LIMIT_BYTES);
  if (bytes > AUTH_BODY_LIMIT_BYTES) {
    const message = `The request has ${bytes} bytes of at most ${AUTH_BODY_LIMIT_BYTES}. Shorten the name or the password.`;
    throw new AuthRefusal(413, 'REQUEST_ENTITY_TOO_LARGE', message);
  }
  const body: unknown = parseJson(text);
  if (typeof body === 'object' && body !== null && !Array.isArray(body)) return { ...body };
  throw new AuthRefusal(400, 'BAD_REQUEST', 'The body must be a JSON object.');
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/** What better-auth gets: one that comes from the site's public address, which is the only one it knows. Ours are checked above. */
function toInnerRequest(request: Request, body: object, siteOrigin: string): Request {
  const headers = new Headers({ origin: siteOrigin });
  for (const name of PASSED_HEADERS) {
    const value = request.headers.get(name);
    if (value !== null) headers.set(name, value);
  }
  const { pathname } = new URL(request.url);
  return new Request(new URL(pathname, siteOrigin), { method: 'POST', headers, body: JSON.stringify(body) });
}
