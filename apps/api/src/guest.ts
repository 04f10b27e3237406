import { createHash, randomBytes } from 'node:crypto';

const COOKIE = 'tumen_guest';
const SECRET = /^[\w-]{43}$/;
const ONE_YEAR_SECONDS = 31_536_000;

/** A browser without an account: whoever holds the secret acts for the learner whose device has its hash. */
export type Guest = { readonly secret: string; readonly secretHash: string };

/** Draws 32 random bytes. Only their hash reaches the database, so a copy of it opens nobody's attempts. */
export function createGuest(): Guest {
  return toGuest(randomBytes(32).toString('base64url'));
}

/** Reads the guest out of a Cookie header; null when there is none or when it was not made by `createGuest`. */
export function findGuest(cookieHeader: string | null): Guest | null {
  for (const pair of cookieHeader?.split(';') ?? []) {
    const [name, value] = pair.split('=', 2).map((part) => part.trim());
    if (name === COOKIE && value !== undefined && SECRET.test(value)) return toGuest(value);
  }
  return null;
}

/** The Set-Cookie value. No script can read it, and no other site can make the browser send it along with a POST. */
export function formatGuestCookie(guest: Guest, isSecure: boolean): string {
  const attributes = ['Path=/', `Max-Age=${ONE_YEAR_SECONDS}`, 'HttpOnly', 'SameSite=Lax', ...(isSecure ? ['Secure'] : [])];
  return [`${COOKIE}=${guest.secret}`, ...attributes].join('; ');
}

function toGuest(secret: string): Guest {
  return { secret, secretHash: createHash('sha256').update(secret).digest('hex') };
}
