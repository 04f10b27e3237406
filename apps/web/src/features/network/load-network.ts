import { unstable_cache } from 'next/cache';
import { readFragment } from '@/graphql/generated/fragment-masking.ts';
import { graphql } from '@/graphql/generated/gql.ts';
import type { ActorTieKind, Locale } from '@/graphql/generated/graphql.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { NetworkActorFragment, NetworkEventFragment } from './network-fragments.ts';

const NetworkTiesDocument = graphql(`
  query NetworkTies($filter: EventFilter, $of: String, $kinds: [ActorTieKind!], $first: Int!, $after: String) {
    actorTies(filter: $filter, of: $of, kinds: $kinds, first: $first, after: $after) {
      edges { node { a { slug } b { slug } kind events { slug } } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const NetworkEventsDocument = graphql(`
  query NetworkEvents($filter: EventFilter, $locale: Locale!, $first: Int!, $after: String) {
    events(filter: $filter, first: $first, after: $after) {
      edges { node { ...Network_event } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const NetworkActorsDocument = graphql(`
  query NetworkActors($locale: Locale!, $first: Int!, $after: String) {
    actors(first: $first, after: $after) {
      edges { node { ...Network_actor } }
      pageInfo { hasNextPage endCursor }
    }
  }
`);

const NetworkThemesDocument = graphql(`
  query NetworkThemes($locale: Locale!) { themes { slug title(locale: $locale) } }
`);

/** How long an answer serves other visitors, in seconds: as long as a page of the site. */
const REVALIDATE = 60;

type NetworkQuestion = { kinds: readonly ActorTieKind[]; theme?: string | undefined; ego?: string | undefined };

/**
 * Loads a network over all years, and what can be chosen. A theme or an actor that does not exist has no ties.
 *
 * The years are chosen afterwards: one answer serves every span, and the marks stay where they are.
 */
export const loadNetwork = unstable_cache(
  async (locale: Locale, { kinds, theme, ego }: NetworkQuestion) => {
    const [themes, actorRefs] = await Promise.all([
      query(NetworkThemesDocument, { locale }),
      listAll(NetworkActorsDocument, { locale }, (result) => result.actors),
    ]);
    const actors = readFragment(NetworkActorFragment, actorRefs ?? []);
    const choices = { themes: themes?.themes ?? [], actors };
    const isKnown =
      (!theme || choices.themes.some(({ slug }) => slug === theme)) && (!ego || actors.some(({ slug }) => slug === ego));
    if (!isKnown) return { ...choices, ties: [], events: [] };
    const filter = { ...(theme && { themes: [theme] }), ...(ego && { actors: [ego] }) };
    const [ties, events] = await Promise.all([
      listAll(NetworkTiesDocument, { filter, of: ego ?? null, kinds: [...kinds] }, (result) => result.actorTies),
      listAll(NetworkEventsDocument, { filter, locale }, (result) => result.events),
    ]);
    return {
      ...choices,
      ties: (ties ?? []).map(({ a, b, kind, events: own }) => ({
        a: a.slug,
        b: b.slug,
        kind,
        events: own.map(({ slug }) => slug),
      })),
      events: readFragment(NetworkEventFragment, events ?? []),
    };
  },
  ['network'],
  { revalidate: REVALIDATE },
);
