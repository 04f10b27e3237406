import { COURSE_IDEAS } from '@tumen/domain/ask/course-idea';
import { PUBLIC_QUERIES } from '@tumen/domain/public-queries';
import { describedTypes } from '@/features/api-reference/described-types.ts';
import { loadApiSchema } from '@/features/api-reference/load-api-schema.ts';
import { queryHref, typeHref } from '@/features/api-reference/type-link.tsx';
import { graphql } from '@/graphql/generated/gql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';

const SitemapDocument = graphql(`
  query Sitemap {
    periods { slug }
    lessons { slug }
    quizzes { slug }
    claims { code }
    debates { slug }
    indicators { slug }
  }
`);
const SitemapEventsDocument = graphql(`
  query SitemapEvents($first: Int!, $after: String) {
    events(first: $first, after: $after) { edges { node { slug causes { slug } consequences { slug } } } pageInfo { hasNextPage endCursor } }
  }
`);
const SitemapActorsDocument = graphql(`
  query SitemapActors($first: Int!, $after: String) {
    actors(first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } }
  }
`);
const SitemapSourcesDocument = graphql(`
  query SitemapSources($first: Int!, $after: String) {
    sources(first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } }
  }
`);
const SitemapTermsDocument = graphql(`
  query SitemapTerms($first: Int!, $after: String) {
    terms(first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } }
  }
`);
const SitemapPlacesDocument = graphql(`
  query SitemapPlaces($first: Int!, $after: String) {
    places(first: $first, after: $after) { edges { node { slug } } pageInfo { hasNextPage endCursor } }
  }
`);

const FIXED = [
  '',
  '/course',
  '/timeline',
  '/network',
  '/map',
  '/actors',
  '/sources',
  '/sources/compare',
  '/claims',
  '/debates',
  '/glossary',
  '/indicators',
  '/quizzes',
  '/playground',
  '/playground/course',
  ...COURSE_IDEAS.map((idea) => `/playground/course/${idea}`),
  '/data',
  '/data/api',
  '/data/api/errors',
  ...PUBLIC_QUERIES.map(queryHref),
  '/versions',
  '/versions/changes',
  '/privacy',
];

/** The address of every page, without its language. */
export async function listPaths(): Promise<string[]> {
  const [api, data, events, actors, sources, terms, places] = await Promise.all([
    loadApiSchema(),
    query(SitemapDocument, {}),
    listAll(SitemapEventsDocument, {}, (result) => result.events),
    listAll(SitemapActorsDocument, {}, (result) => result.actors),
    listAll(SitemapSourcesDocument, {}, (result) => result.sources),
    listAll(SitemapTermsDocument, {}, (result) => result.terms),
    listAll(SitemapPlacesDocument, {}, (result) => result.places),
  ]);
  const under = (folder: string, entries: readonly { slug: string }[] | null | undefined) =>
    (entries ?? []).map(({ slug }) => `/${folder}/${slug}`);
  return [
    ...FIXED,
    ...describedTypes(api.promised).map(({ name }) => typeHref(name)),
    ...under('lessons', data?.lessons),
    ...under('quizzes', data?.quizzes),
    ...under('periods', data?.periods),
    ...under('events', events),
    ...(events ?? [])
      .filter(({ causes, consequences }) => causes.length + consequences.length > 0)
      .map(({ slug }) => `/events/${slug}/chain`),
    ...under('actors', actors),
    ...under('sources', sources),
    ...(data?.claims ?? []).map(({ code }) => `/claims/${code}`),
    ...under('debates', data?.debates),
    ...under('glossary', terms),
    ...under('indicators', data?.indicators),
    ...under('places', places),
  ];
}
