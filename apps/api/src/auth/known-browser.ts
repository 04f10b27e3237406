import { createHmac, timingSafeEqual } from 'node:crypto';

const COOKIE = 'tumen_teacher_known';
const ONE_YEAR_SECONDS = 31_536_000;

/**
 * Recognizes browsers in which somebody signed in before. Their tries to sign in count apart, so that a student who types wrong
 * passwords for the teacher locks out nobody but strangers (OWASP: "device cookies").
 */
export type KnownBrowser = {
  /** The Set-Cookie value after signing in. It opens nothing: without the password it is a bit of patience. */
  readonly cookieFor: (email: string) => string;
  /** Whether the browser with these cookies signed in with this address before. */
  readonly knows: (cookieHeader: string | null, email: string) => boolean;
};

export function createKnownBrowser(secret: string, isSecure: boolean): KnownBrowser {
  const sign = (email: string) => createHmac('sha256', secret).update(`known ${email}`).digest('base64url');
  return {
    cookieFor: (email) =>
      [
        `${COOKIE}=${sign(email)}`,
        'Path=/api/auth',
        `Max-Age=${ONE_YEAR_SECONDS}`,
        'HttpOnly',
        'SameSite=Lax',
        ...(isSecure ? ['Secure'] : []),
      ].join('; '),
    knows(cookieHeader, email) {
      const [given, right] = [findCookie(cookieHeader), sign(email)].map((text) => Buffer.from(text ?? ''));
      return given !== undefined && right !== undefined && given.length === right.length && timingSafeEqual(given, right);
    },
  };
}

function findCookie(header: string | null): string | undefined {
  const pairs = header?.split(';').map((pair) => pair.trim()) ?? [];
  return pairs.find((pair) => pair.startsWith(`${COOKIE}=`))?.slice(COOKIE.length + 1);
}
