import { createHash } from 'node:crypto';

/** The id of a document by its text, as the appendix "Persisted Documents" of GraphQL over HTTP writes it: `sha256:` and 64 hex digits. */
export function documentIdOf(text: string): string {
  return `sha256:${createHash('sha256').update(text).digest('hex')}`;
}
