import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ChainPageDocument, ChainView } from '@/features/chain/chain-view.tsx';
import { readDepth } from '@/features/chain/read-depth.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, firstParam, type SearchRouteProps } from '@/i18n/route.ts';

// How far to follow the chain stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params, searchParams }: SearchRouteProps<'slug'>): Promise<Metadata> {
  const { locale, data, slug } = await load(params, searchParams);
  if (!data?.event) return {};
  const t = await getTranslations('chain');
  const title = t('label', { title: data.event.title });
  return pageMetadata({ locale, path: `/events/${slug}/chain`, title, description: `${title}. ${t('lead')}` });
}

export default async function ChainRoute({ params, searchParams }: SearchRouteProps<'slug'>) {
  const { data, depth } = await load(params, searchParams);
  if (!data?.event) notFound();
  return <ChainView event={data.event} depth={depth} />;
}

async function load(params: SearchRouteProps<'slug'>['params'], searchParams: SearchRouteProps<'slug'>['searchParams']) {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const depth = readDepth(firstParam((await searchParams).depth));
  return { locale, slug, depth, data: await query(ChainPageDocument, { slug, locale: graphqlLocale, depth }) };
}
