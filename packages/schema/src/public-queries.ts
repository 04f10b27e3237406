/**
 * The queries whose answer is the same for everybody and changes with the content only, so that caches on the way may keep it. What is
 * not named here is taken for personal: a new query is private until somebody says otherwise.
 */
export const PUBLIC_QUERIES: ReadonlySet<string> = new Set([
  'actor',
  'actorTies',
  'actors',
  'claim',
  'claims',
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
]);
