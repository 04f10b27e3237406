import type { Context } from '../context.ts';
import { ForbiddenError, RateLimitedError } from '../errors/user-error.ts';

/**
 * Takes one mutation from the visitor's budget.
 *
 * @throws RateLimitedError when it is used up.
 */
export function admitMutation({ takeMutation }: Context): void {
  const waitSeconds = takeMutation();
  if (waitSeconds > 0) throw new RateLimitedError(`Too many requests. Try again in ${waitSeconds} s.`, waitSeconds);
}

/**
 * The learner for whom the browser acts.
 *
 * @throws ForbiddenError when the request brought no cookie that is known: nobody's attempt can be changed without.
 */
export function requireLearner({ learnerId }: Context): string {
  if (learnerId !== null) return learnerId;
  throw new ForbiddenError('The request brought no cookie by which the attempt would be yours. Allow cookies for this site.');
}
