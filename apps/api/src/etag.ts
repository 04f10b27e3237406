import { createHash } from 'node:crypto';

/** The tag of a text. Weak, as a proxy may compress what it passes on. */
export function etagOf(text: string): string {
  return `W/"${createHash('sha256').update(text).digest('base64url')}"`;
}

/** Whether the client has the very version of this tag, by the weak comparison that RFC 9110 asks for. */
export function hasVersion(request: Request, etag: string): boolean {
  const known = request.headers.get('if-none-match');
  if (known === null) return false;
  const opaque = (tag: string) => tag.trim().replace(/^W\//, '');
  return known.trim() === '*' || known.split(',').map(opaque).includes(opaque(etag));
}
