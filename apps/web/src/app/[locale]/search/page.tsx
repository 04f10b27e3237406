import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { readKinds, readSelection } from '@/features/search/search-selection.ts';
import { SearchPageDocument, SearchView } from '@/features/search/search-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, firstParam, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

const PAGE_SIZE = 25;

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('search');
  return {
    ...pageMetadata({ locale, path: '/search', title: t('title'), description: t('description') }),
    robots: { index: false },
  };
}

export default async function SearchRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const raw = await searchParams;
  const selection = readSelection(raw);
  const { text, chosen, readsDates } = selection;
  if (text === null) return <SearchView selection={selection} page={null} />;
  const data = await query(SearchPageDocument, {
    query: text,
    types: readKinds([...chosen.type]),
    periods: [...chosen.period],
    themes: [...chosen.theme],
    decades: chosen.decade.map(Number),
    languages: [...chosen.language],
    readDates: readsDates,
    locale: graphqlLocale,
    first: PAGE_SIZE,
    after: firstParam(raw.after) ?? null,
  });
  // A cursor that is none of this search.
  if (!data) notFound();
  return <SearchView selection={selection} page={data.search} />;
}
