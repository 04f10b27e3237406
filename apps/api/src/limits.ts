import { MAX_POINTS } from '@tumen/domain/operation-limits';

/**
 * By the estimate of packages/domain/src/operation-cost.ts. A hundred events with facts, citations, sources and participants cost about
 * 6,600. What is loaded in truth may be twice the limit, since a list may be longer than the estimate supposes.
 */
export const COST_LIMITS = { maxComplexity: MAX_POINTS, maxLoaded: 2 * MAX_POINTS };

/** How long caches may keep public answers without asking: content changes with an import only, and then soon shows. */
export const PUBLIC_CACHE_CONTROL = 'public, max-age=60, stale-while-revalidate=600';
/** The same for a script that shows an API key: it may keep the answer, and asks whether it still holds. */
export const KEYED_CACHE_CONTROL = 'private, no-cache';

/** How long a request may take to arrive; slower ones are an attack or a broken connection. */
export const HEADERS_TIMEOUT_MS = 10_000;
export const ARRIVAL_TIMEOUT_MS = 20_000;
/** How long the rest of a body that is refused may take; a proxy on the same machine passes some 100 MB on meanwhile. */
export const REST_OF_BODY_MS = 1_000;
/** Longer than the idle time of common proxies, so that they close first and never reuse a connection that just ended. */
export const KEEP_ALIVE_TIMEOUT_MS = 65_000;
/** How long a stopping server waits for answers that are under way. */
export const SHUTDOWN_GRACE_MS = 10_000;
/** For deadlines, demo classrooms and deletions, whose statements may take longer than a request. */
export const HOUSEKEEPING_CONNECTIONS = 2;
/** From one look for attempts at their deadline to the next: an index scan that finds nothing most of the time. */
export const DEADLINE_PAUSE_MS = 1_000;

/** In what time the codes of `RATE_LIMIT_CODES` may be tried. */
export const CODE_WINDOW_MS = 600_000;

/** A request about an account: names, an address, two passwords. */
export const AUTH_BODY_LIMIT_BYTES = 10_000;

/** From one deletion of what is kept no longer to the next: a demo classroom outlives its day by at most so much. */
export const RETENTION_PAUSE_MS = 3_600_000;

/** From one look for students of demo classrooms who are to go on to the next. */
export const DEMO_PAUSE_MS = 2_000;

/** In what time the starts of `RATE_LIMIT_DEMOS` may be made. */
export const DEMO_WINDOW_MS = 3_600_000;

/** How long the API takes the version of the content for what it was. */
export const CONTENT_VERSION_PAUSE_MS = 2_000;
