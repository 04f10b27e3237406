const PLAIN = /^\d{4}(-\d{2}){0,2}$/;

type IsoDates = { readonly start: string | undefined; readonly end: string | undefined };

/**
 * The ends of an EDTF date as schema.org wants them: ISO 8601, as exact as the sources are (`1950`, `1950-11`, `1950-11-01`). It knows no
 * "circa" and no doubt, so that such an end is left out; so is one that is open. A single date is a start.
 */
export function isoDates(edtf: string | null | undefined): IsoDates {
  const [start, end] = edtf?.split('/') ?? [];
  return { start: plain(start), end: plain(end) };
}

function plain(date: string | undefined): string | undefined {
  return date !== undefined && PLAIN.test(date) ? date : undefined;
}
