import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ComparedSeriesDocument, IndicatorPageDocument, IndicatorView } from '@/features/indicator/indicator-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, firstParam, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// The series to compare with stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(IndicatorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.indicator) return {};
  return pageMetadata({
    locale,
    path: `/indicators/${slug}`,
    title: data.indicator.name,
    description: data.indicator.definition,
  });
}

export default async function IndicatorRoute({ params, searchParams }: SearchRouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(IndicatorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.indicator) notFound();
  const { indicator, indicators, periods } = data;
  const others = indicators.filter((one) => one.unit === indicator.unit && one.slug !== slug);
  const chosen = firstParam((await searchParams).with);
  const isKnown = others.some((one) => one.slug === chosen);
  const compared = isKnown && chosen ? await query(ComparedSeriesDocument, { slug: chosen, locale: graphqlLocale }) : null;
  return <IndicatorView indicator={indicator} periods={periods} others={others} other={compared?.indicator ?? null} />;
}
