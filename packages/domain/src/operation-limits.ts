/** What one operation may cost, in the points of `measureOperation`. A lesson with all its blocks, the largest of the site, costs 1,537. */
export const MAX_POINTS = 10_000;

/** Rows of a page of a connection, where `first` and `last` say nothing. */
export const DEFAULT_PAGE_SIZE = 20;
/** The most rows that `first` or `last` may ask for. */
export const MAX_PAGE_SIZE = 100;
