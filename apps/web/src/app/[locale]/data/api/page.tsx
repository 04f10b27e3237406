import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ApiIndexPage } from '@/features/api-reference/api-index-page.tsx';
import { loadApiSchema } from '@/features/api-reference/load-api-schema.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const t = await getTranslations('apiReference');
  return pageMetadata({ locale, path: '/data/api', title: t('title'), description: t('lead') });
}

export default async function ApiRoute({ params }: RouteProps) {
  enterLocale((await params).locale);
  return <ApiIndexPage {...(await loadApiSchema())} />;
}
