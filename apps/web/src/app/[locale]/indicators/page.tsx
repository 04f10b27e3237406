import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { IndicatorIndex, IndicatorsPageDocument } from '@/features/indicator/indicator-index.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('indicator');
  return pageMetadata({ locale, path: '/indicators', title: t('title'), description: t('description') });
}

export default async function IndicatorsRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const data = await query(IndicatorsPageDocument, { locale: graphqlLocale });
  return <IndicatorIndex indicators={data?.indicators ?? []} />;
}
