const PATHS: Record<string, string> = {
  event: 'events',
  actor: 'actors',
  source: 'sources',
  term: 'glossary',
  claim: 'claims',
  debate: 'debates',
  indicator: 'indicators',
};

/** The page of a link into the data such as `event:slug`; null for an ordinary address. */
export function toDataPath(href: string): string | null {
  const [kind = '', slug] = href.split(':', 2);
  const path = PATHS[kind];
  return path && slug ? `/${path}/${slug}` : null;
}
