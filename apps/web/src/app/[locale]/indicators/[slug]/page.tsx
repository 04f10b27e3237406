import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { IndicatorPageDocument, IndicatorView } from '@/features/indicator/indicator-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

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

export default async function IndicatorRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(IndicatorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.indicator) notFound();
  return <IndicatorView indicator={data.indicator} />;
}
