import { z } from 'zod';
import { MOST_SUGGESTIONS } from './most-suggestions.ts';
import { hitHref, SEARCH_KINDS } from './search-selection.ts';

/** By GET and in one spelling, so that caches on the way know the question. e2e/search.spec.ts asks it of the API. */
const QUERY = /* GraphQL */ `query Instant($query:String!,$locale:Locale!,$first:Int!){search(query:$query,locale:$locale,first:$first){edges{node{kind slug locale title{text isMatch}}}}}`;

const answerSchema = z.object({
  data: z.object({
    search: z.object({
      edges: z.array(
        z.object({
          node: z.object({
            kind: z.enum(SEARCH_KINDS),
            slug: z.string(),
            locale: z.enum(['EN', 'KO', 'RU']).transform((locale) => LANGUAGES[locale]),
            title: z.array(z.object({ text: z.string(), isMatch: z.boolean() })),
          }),
        }),
      ),
    }),
  }),
});

const LANGUAGES = { EN: 'en', KO: 'ko', RU: 'ru' } as const;
const GRAPHQL_LOCALES: Readonly<Record<string, string>> = { en: 'EN', ko: 'KO', ru: 'RU' };

/** Something that fits what was typed so far. */
export type Suggestion = z.output<typeof answerSchema>['data']['search']['edges'][number]['node'] & { readonly href: string };

/**
 * Asks the API what fits a text, the best first, at most seven.
 *
 * @throws when the API refuses or is out of reach, or `signal` is aborted.
 */
export async function fetchSuggestions(text: string, locale: string, signal: AbortSignal): Promise<Suggestion[]> {
  const variables = JSON.stringify({ query: text, locale: GRAPHQL_LOCALES[locale] ?? 'EN', first: MOST_SUGGESTIONS });
  const response = await fetch(`/graphql?${new URLSearchParams({ query: QUERY, variables })}`, {
    headers: { accept: 'application/json' },
    signal,
  });
  const { data } = answerSchema.parse(await response.json());
  return data.search.edges.map(({ node }) => ({ ...node, href: `/${locale}${hitHref(node.kind, node.slug)}` }));
}
