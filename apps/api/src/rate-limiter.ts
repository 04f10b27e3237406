/**
 * Takes units from the budget of `key`, one unless told otherwise; all or none. Returns 0 when there were so many, else the whole seconds
 * until there are. More than a full budget are never there.
 */
export type RateLimiter = ((key: string, units?: number) => number) & {
  /** Returns a unit that was taken and turned out to cost nothing. */
  readonly giveBack: (key: string) => void;
  /** Whole units that `key` has left. */
  readonly left: (key: string) => number;
  /** Units in a full budget, and in how many seconds an empty one is full again. */
  readonly quota: { readonly most: number; readonly seconds: number };
};

type Bucket = { tokens: number; filledAt: number };

/** Bounds the memory: past it the client that was silent longest is forgotten, which at worst gives it a full budget again. */
const MAX_BUCKETS = 50_000;

/**
 * A token bucket for each key: at most `most` at once, refilled evenly over `perMilliseconds`, a minute unless told otherwise.
 *
 * @param now milliseconds of a clock that never goes back.
 */
export function createRateLimiter(
  most: number,
  now: () => number = () => performance.now(),
  perMilliseconds = 60_000,
): RateLimiter {
  const buckets = new Map<string, Bucket>();
  const perMillisecond = most / perMilliseconds;
  const tokensOf = (key: string, time: number) => {
    const last = buckets.get(key) ?? { tokens: most, filledAt: time };
    return Math.min(most, last.tokens + (time - last.filledAt) * perMillisecond);
  };
  const take = (key: string, units = 1) => {
    const time = now();
    const tokens = tokensOf(key, time);
    const isAdmitted = tokens >= units;
    // Deleted first, so that the map stays ordered by the last use.
    buckets.delete(key);
    buckets.set(key, { tokens: isAdmitted ? tokens - units : tokens, filledAt: time });
    if (buckets.size > MAX_BUCKETS) dropOldest(buckets);
    return isAdmitted ? 0 : Math.ceil((units - tokens) / perMillisecond / 1000);
  };
  const giveBack = (key: string) => {
    const bucket = buckets.get(key);
    if (bucket) bucket.tokens = Math.min(most, bucket.tokens + 1);
  };
  const left = (key: string) => Math.floor(tokensOf(key, now()));
  return Object.assign(take, { giveBack, left, quota: { most, seconds: perMilliseconds / 1000 } });
}

function dropOldest(buckets: Map<string, Bucket>): void {
  const oldest = buckets.keys().next();
  if (!oldest.done) buckets.delete(oldest.value);
}
