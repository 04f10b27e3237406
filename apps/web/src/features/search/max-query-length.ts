/** In characters; the API refuses more. It stands by itself, so that the field in the browser brings no reader of addresses along. */
export const MAX_QUERY_LENGTH = 200;
