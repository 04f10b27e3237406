import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { OfflineView } from '@/features/offline/offline-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'offline' });
  return { ...pageMetadata({ locale, path: '/offline', title: t('title') }), robots: { index: false } };
}

export default async function OfflineRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <OfflineView />;
}
