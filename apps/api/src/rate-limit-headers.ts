import type { RateLimiter } from './rate-limiter.ts';

/** One of the budgets from which a request took, by the name under which programs know it. */
export type Budget = { readonly name: string; readonly limiter: RateLimiter; readonly key: string };

/** Tells a program its limits and what is left of them, as the IETF draft "RateLimit header fields for HTTP" (revision 10) has it. */
export function rateLimitHeaders(budgets: readonly Budget[]): [name: string, value: string][] {
  const policies = budgets.map(({ name, limiter: { quota } }) => `"${name}";q=${quota.most};w=${quota.seconds}`);
  const rests = budgets.map(({ name, limiter, key }) => `"${name}";r=${limiter.left(key)}`);
  return [
    ['RateLimit-Policy', policies.join(', ')],
    ['RateLimit', rests.join(', ')],
  ];
}
