import { createRateLimiter } from '../rate-limiter.ts';
import { AuthRefusal } from './auth-refusal.ts';

const MINUTE_MS = 60_000;

/** Tries to sign in as one person: a forgetful one comes through, a guesser gets a thousand a day. */
const SIGN_INS_OF_EMAIL = { most: 10, perMs: 15 * MINUTE_MS };
/** Mails to one person. */
const RESETS_OF_EMAIL = { most: 3, perMs: 60 * MINUTE_MS };
/** All about accounts from one network address, behind which the teachers of a school may sit on Monday morning. */
const ALL_OF_ADDRESS = { most: 100, perMs: 10 * MINUTE_MS };

/** Keeps passwords and codes from being guessed at speed. */
export type AuthLimits = {
  /**
   * Takes one try from the budgets of whom it is about and of where it comes from. Whether there is such an account plays no part.
   *
   * @param action the path below `/api/auth/`.
   * @param email as it was typed; null where it plays no part.
   * @param isKnown whether the browser signed in with that address before: it then has a budget of its own.
   * @throws AuthRefusal when there was none left.
   */
  readonly admit: (action: string, email: string | null, address: string, isKnown: boolean) => void;
};

export function createAuthLimits(now?: () => number): AuthLimits {
  const takeOfAddress = createRateLimiter(ALL_OF_ADDRESS.most, now, ALL_OF_ADDRESS.perMs);
  const takeOfEmail = new Map([
    ['sign-in/email', createRateLimiter(SIGN_INS_OF_EMAIL.most, now, SIGN_INS_OF_EMAIL.perMs)],
    ['request-password-reset', createRateLimiter(RESETS_OF_EMAIL.most, now, RESETS_OF_EMAIL.perMs)],
  ]);
  return {
    admit(action, email, address, isKnown) {
      const waitOfAddress = takeOfAddress(address);
      const waitOfEmail = email === null ? 0 : (takeOfEmail.get(action)?.(`${isKnown} ${email}`) ?? 0);
      const wait = Math.max(waitOfAddress, waitOfEmail);
      if (wait > 0) throw new AuthRefusal(429, 'RATE_LIMITED', `Too many tries. Try again in ${wait} s.`, wait);
    },
  };
}
