import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { lookPageQuery } from '@/features/look/look-page-query.ts';
import { LookView } from '@/features/look/look-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterLocale, enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'look' });
  return { ...pageMetadata({ locale, path: '/look', title: t('title'), description: t('lead') }), robots: { index: false } };
}

export default async function LookRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const data = await query(lookPageQuery, { locale: graphqlLocale });
  return <LookView lesson={data?.lesson ?? null} />;
}
