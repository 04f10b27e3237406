export const PUBLISHER = 'Tumen';

/** As in content/LICENSE. */
export const LICENSE = 'https://creativecommons.org/licenses/by/4.0/';

/** The namespace that the calendar of the open data uses too: it stays when the site moves. */
const NAMESPACE = 'oai:corpus.tumen:';

export type Noun = 'events' | 'sources';

export function toIdentifier(noun: Noun, slug: string): string {
  return `${NAMESPACE}${noun}/${slug}`;
}

/** Null for what toIdentifier would not write. */
export function fromIdentifier(identifier: string): { noun: Noun; slug: string } | null {
  if (!identifier.startsWith(NAMESPACE)) return null;
  const [noun = '', slug = '', ...rest] = identifier.slice(NAMESPACE.length).split('/');
  return (noun === 'events' || noun === 'sources') && slug !== '' && rest.length === 0 ? { noun, slug } : null;
}
