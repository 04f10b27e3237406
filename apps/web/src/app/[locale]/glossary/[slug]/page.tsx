import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { TermPageDocument, TermView } from '@/features/term/term-view.tsx';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(TermPageDocument, { slug, locale: graphqlLocale });
  if (!data?.term) return {};
  return pageMetadata({ locale, path: `/glossary/${slug}`, title: data.term.name, description: data.term.definition });
}

export default async function TermRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(TermPageDocument, { slug, locale: graphqlLocale });
  if (!data?.term) notFound();
  return <TermView term={data.term} />;
}
