import { formatHistoricalDate } from '@tumen/domain/historical-date';
import type { Locale } from '@tumen/domain/localized-text';
import { type DateRange, rangeToEdtf } from '@tumen/domain/search/query-dates';
import { builder } from '../builder.ts';
import type { Context } from '../context.ts';
import { localeArgs } from '../localized.ts';
import { encodeCursor } from '../relay/cursor.ts';
import { type PageArguments, readPageWindow } from '../relay/page-window.ts';
import { countFacets } from './count-facets.ts';
import { countHits, findHits, markedText } from './find-hits.ts';
import { type FoundName, findNames } from './find-names.ts';
import type { SearchQuery } from './read-query.ts';
import { digest } from './relevance-order.ts';
import { SearchFacets } from './search.facets.ts';
import { type Hit, SearchHit } from './search.type.ts';
import { suggestQuery } from './suggest-query.ts';

const SearchDateRange = builder.objectRef<DateRange>('SearchDateRange').implement({
  description: 'The time that a query names.',
  fields: (t) => ({
    from: t.exposeString('from', { nullable: true, description: 'ISO day, the first. Null when the time has no start.' }),
    to: t.exposeString('to', { nullable: true, description: 'ISO day, the last. Null when the time has no end.' }),
    label: t.string({
      description: 'The same for people: "March–May 1950".',
      args: localeArgs,
      resolve: (range, { locale }) => rangeLabel(range, locale ?? 'en'),
    }),
  }),
});

const SearchResultEdge = builder.edgeObject({ type: SearchHit, name: 'SearchResultEdge' });

type SearchPage = ReturnType<typeof searchConnection>;

export const SearchResultConnection = builder.objectRef<SearchPage>('SearchResultConnection').implement({
  description: 'A page of what was found.',
  fields: (t) => ({
    edges: t.field({
      type: [SearchResultEdge],
      description: 'The rows of the page, in order.',
      resolve: async (page) => (await page.load()).edges,
    }),
    pageInfo: t.field({
      type: builder.pageInfoRef(),
      description: 'Where this page stands in the list.',
      resolve: async (page) => (await page.load()).pageInfo,
    }),
    totalCount: t.int({
      description: 'Rows of the whole list, over all pages. Counted only when selected.',
      resolve: (page) => page.count(),
    }),
    facets: t.field({
      type: SearchFacets,
      description: 'How the whole result is made up. Counted only when selected.',
      resolve: (page) => page.countFacets(),
    }),
    suggestion: t.string({
      nullable: true,
      description:
        '"Did you mean": the query with its mistyped words put right, which finds something. Null when the query does so itself.',
      resolve: (page) => page.suggest(),
    }),
    dateRange: t.field({
      type: SearchDateRange,
      nullable: true,
      description:
        'The time that was read from the query. Events of it are found by the other words of the query, everything else by all of them as ' +
        'written. Null when the query names none, or with `readDates: false`.',
      resolve: (page) => page.query.range,
    }),
  }),
});

/**
 * What the fields of a search answer, each when it is selected.
 *
 * @throws GraphQLError `INVALID_PAGE_SIZE` or `INVALID_CURSOR`.
 */
export function searchConnection(context: Context, query: SearchQuery, args: PageArguments) {
  const order = `Search.${digest(JSON.stringify(query))}`;
  const window = readPageWindow(args, order, ['float8', 'text', 'text']);
  let names: Promise<FoundName[]> | undefined;
  const want = async () => {
    names ??= findNames(context, query.undated);
    return { query, names: await names };
  };
  let page: ReturnType<typeof loadPage> | undefined;
  async function loadPage() {
    const wanted = await want();
    const hits = await findHits(context, wanted, window);
    const edges = hits.slice(0, window.size).map((hit): { cursor: string; node: Hit } => ({
      cursor: encodeCursor(order, hit.keys),
      node: { ...hit, text: markedText(wanted) },
    }));
    const pageInfo = {
      hasNextPage: hits.length > window.size,
      hasPreviousPage: window.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    };
    return { edges, pageInfo };
  }
  return {
    query,
    load: () => {
      page ??= loadPage();
      return page;
    },
    count: async () => countHits(context, await want()),
    countFacets: async () => countFacets(context, await want()),
    suggest: async () => suggestQuery(context, await want()),
  };
}

const UNTIL: Record<Locale, (day: string) => string> = {
  en: (day) => `until ${day}`,
  ko: (day) => `${day}까지`,
  ru: (day) => `по ${day}`,
};

function rangeLabel(range: DateRange, locale: Locale): string {
  const edtf = rangeToEdtf(range);
  if (edtf !== null) return formatHistoricalDate(edtf, locale);
  return UNTIL[locale](formatHistoricalDate(range.to ?? '', locale));
}
