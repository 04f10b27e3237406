import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { readManifest } from '@/features/data/manifest.ts';
import { OpenDataView } from '@/features/data/open-data-view.tsx';
import { feedTypes } from '@/features/feed/feed-types.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('data');
  return pageMetadata({ locale, path: '/data', title: t('title'), description: t('description'), types: feedTypes(locale) });
}

export default async function DataRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <OpenDataView manifest={await readManifest()} />;
}
