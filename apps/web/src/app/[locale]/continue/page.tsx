import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ContinuePage } from '@/features/devices/continue-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'devices.continue' });
  const metadata = pageMetadata({ locale, path: '/continue', title: t('title'), description: t('lead') });
  return { ...metadata, robots: { index: false } };
}

export default async function ContinueRoute({ params }: RouteProps) {
  return <ContinuePage locale={enterLocale((await params).locale)} />;
}
