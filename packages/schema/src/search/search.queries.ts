import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { queryError } from '../errors/query-error.ts';
import { LocaleEnum } from '../localized.ts';
import { encodeCursor } from '../relay/cursor.ts';
import { type PageArguments, readPageWindow } from '../relay/page-window.ts';
import { countHits, findHits, type SearchQuery } from './find-hits.ts';
import { digest } from './relevance-order.ts';
import { SearchHit, SearchKindEnum } from './search.type.ts';

const MAX_QUERY_LENGTH = 200;

const SearchResultConnection = builder.connectionObject(
  { type: SearchHit, name: 'SearchResultConnection', description: 'A page of what was found.' },
  { name: 'SearchResultEdge' },
);

builder.queryField('search', (t) =>
  t.field({
    type: SearchResultConnection,
    description:
      'Searches everything in three languages, best match first. Finds word forms in English and Russian, parts of words in all ' +
      'languages, and names with typing errors.',
    args: {
      query: t.arg.string({
        required: true,
        description: '1 to 200 characters. `"exact words"`, `or` and `-without` work as in a search engine.',
      }),
      types: t.arg({ type: [SearchKindEnum], description: 'Only these sorts of things; null or empty: all.' }),
      locale: t.arg({ type: LocaleEnum, defaultValue: 'en', description: 'Hits in this language stand a little higher.' }),
      first: t.arg.int({ description: 'Rows from the start or after `after`: 0 to 100, 20 when absent.' }),
      after: t.arg.string({ description: 'Only rows after this cursor of the same search.' }),
    },
    resolve: (_root, { query, types, locale, first, after }, context) =>
      searchConnection(context, { text: checkedText(query), kinds: types ?? [], locale: locale ?? 'en' }, { first, after }),
  }),
);

function searchConnection(context: Context, query: SearchQuery, args: PageArguments) {
  const order = `Search.${digest(JSON.stringify(query))}`;
  const window = readPageWindow(args, order, ['float8', 'text', 'text']);
  let page: ReturnType<typeof loadPage> | undefined;
  const getPage = () => {
    page ??= loadPage();
    return page;
  };
  async function loadPage() {
    const hits = await findHits(context, query, window);
    const edges = hits
      .slice(0, window.size)
      .map((hit) => ({ cursor: encodeCursor(order, hit.keys), node: { ...hit, text: query.text } }));
    return { edges, hasMore: hits.length > window.size };
  }
  return {
    get edges() {
      return getPage().then(({ edges }) => edges);
    },
    get pageInfo() {
      return getPage().then(({ edges, hasMore }) => ({
        hasNextPage: hasMore,
        hasPreviousPage: window.after !== null,
        startCursor: edges[0]?.cursor ?? null,
        endCursor: edges.at(-1)?.cursor ?? null,
      }));
    },
    totalCount: () => countHits(context, query),
  };
}

function checkedText(query: string): string {
  const text = query.trim();
  if (text === '') throw queryError('INVALID_QUERY', 'The query is empty. Write at least one character.', { argument: 'query' });
  if (text.length <= MAX_QUERY_LENGTH) return text;
  const message = `The query has ${text.length} characters, but at most ${MAX_QUERY_LENGTH} are searched. Shorten it.`;
  throw queryError('INVALID_QUERY', message, { argument: 'query' });
}
