/** How many things are offered while a reader types. */
export const MOST_SUGGESTIONS = 7;
