/**
 * The queries whose answer is the same for everybody and changes with the content only, so that caches on the way may keep it. What is
 * not named here is taken for personal: a new query is private until somebody says otherwise.
 */
export const PUBLIC_QUERIES = [
  'actor',
  'actorTies',
  'actors',
  'changesSince',
  'claim',
  'claims',
  'contentVersion',
  'contentVersions',
  'course',
  'debate',
  'debates',
  'event',
  'events',
  'indicator',
  'indicators',
  'lesson',
  'lessons',
  'offices',
  'period',
  'periods',
  'places',
  'quiz',
  'quizzes',
  'route',
  'routes',
  'search',
  'source',
  'sources',
  'term',
  'terms',
  'themes',
] as const;

export type PublicQuery = (typeof PUBLIC_QUERIES)[number];

const NAMES: ReadonlySet<string> = new Set(PUBLIC_QUERIES);

/** Whether the field of `Query` with this name is public. */
export function isPublicQuery(name: string): name is PublicQuery {
  return NAMES.has(name);
}
