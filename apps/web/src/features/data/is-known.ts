/** Tells whether a browser has the version of that tag. RFC 9110, 13.1.2: any tag of `If-None-Match`, compared weakly. */
export function isKnown(ifNoneMatch: string | null, tag: string): boolean {
  const opaque = (each: string) => each.trim().replace(/^W\//, '');
  return ifNoneMatch?.split(',').some((each) => each.trim() === '*' || opaque(each) === opaque(tag)) ?? false;
}
