import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { VersionsPageDocument, VersionsView } from '@/features/content-version/versions-view.tsx';
import { feedTypes } from '@/features/feed/feed-types.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('versions');
  return pageMetadata({ locale, path: '/versions', title: t('title'), description: t('description'), types: feedTypes(locale) });
}

export default async function VersionsRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  const data = await query(VersionsPageDocument, {});
  if (!data) notFound();
  return <VersionsView {...data} />;
}
