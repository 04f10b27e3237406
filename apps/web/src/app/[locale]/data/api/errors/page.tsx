import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApiErrorsPage } from '@/features/api-reference/api-errors-page.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('apiReference.errors');
  return pageMetadata({ locale, path: '/data/api/errors', title: t('title'), description: t('lead') });
}

export default async function ApiErrorsRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <ApiErrorsPage />;
}
