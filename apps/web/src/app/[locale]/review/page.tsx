import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ReviewPage } from '@/features/review/review-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations({ locale, namespace: 'review' });
  const metadata = pageMetadata({ locale, path: '/review', title: t('title'), description: t('lead') });
  return { ...metadata, robots: { index: false } };
}

export default async function ReviewRoute({ params }: RouteProps) {
  return <ReviewPage locale={enterLocale((await params).locale)} />;
}
