import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { citationTags } from '@/features/source/citation-tags.ts';
import { readCslItem } from '@/features/source/csl-item.ts';
import { SourceEventsDocument, SourcePageDocument } from '@/features/source/source-page.ts';
import { SourceView } from '@/features/source/source-view.tsx';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(SourcePageDocument, { slug, locale: graphqlLocale });
  if (!data?.source) return {};
  const { label: title, citation: description, cslJson } = data.source;
  const tags = citationTags(readCslItem(cslJson));
  const metadata = pageMetadata({ locale, path: `/sources/${slug}`, title, description, tags });
  // Zotero would take the name of this site for that of the newspaper, where the record names none.
  return { ...metadata, openGraph: { ...metadata.openGraph, siteName: undefined } };
}

export default async function SourceRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(SourcePageDocument, { slug, locale: graphqlLocale });
  if (!data?.source) notFound();
  const events = await listAll(SourceEventsDocument, { slug, locale: graphqlLocale }, (result) => result.events);
  return <SourceView source={data.source} events={events ?? []} />;
}
