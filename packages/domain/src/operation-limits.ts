/** What one operation may cost, in the points of `measureOperation`. A lesson with all its blocks, the largest of the site, costs 3,235. */
export const MAX_POINTS = 10_000;

/** Rows of a page of a connection, where `first` and `last` say nothing. */
export const DEFAULT_PAGE_SIZE = 20;
/** The most rows that `first` or `last` may ask for. */
export const MAX_PAGE_SIZE = 100;

/**
 * What one document may hold. The largest operation of the site (a lesson with all its blocks) needs three quarters of the tokens; the
 * introspection query of GraphiQL passes. Tokens are words, numbers and signs.
 */
export const MAX_DEPTH = 14;
export const MAX_TOKENS = 2_000;
export const MAX_ALIASES = 30;
export const MAX_DIRECTIVES = 30;
