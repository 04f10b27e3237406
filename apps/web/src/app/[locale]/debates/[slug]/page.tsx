import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { DebatePageDocument, DebateView } from '@/features/debate/debate-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(DebatePageDocument, { slug, locale: graphqlLocale });
  if (!data?.debate) return {};
  return pageMetadata({ locale, path: `/debates/${slug}`, title: data.debate.question, description: data.debate.background });
}

export default async function DebateRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(DebatePageDocument, { slug, locale: graphqlLocale });
  if (!data?.debate) notFound();
  return <DebateView debate={data.debate} />;
}
