import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { SourceIndex, SourcesPageDocument } from '@/features/source/source-index.tsx';
import { readPerspective } from '@/features/timeline/timeline-filter.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, firstParam, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

const PAGE_SIZE = 50;

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('source');
  return pageMetadata({ locale, path: '/sources', title: t('title'), description: t('description') });
}

export default async function SourcesRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const raw = await searchParams;
  const perspective = readPerspective(raw.perspective);
  const text = firstParam(raw.text);
  const filter = { ...(perspective && { perspectives: [perspective] }), ...(text && { text }) };
  const data = await query(SourcesPageDocument, {
    filter,
    locale: graphqlLocale,
    first: PAGE_SIZE,
    after: firstParam(raw.after) ?? null,
  });
  return <SourceIndex page={data?.sources ?? null} selection={{ ...(perspective && { perspective }), ...(text && { text }) }} />;
}
