import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ComparisonView } from '@/features/comparison/comparison-view.tsx';
import { loadComparison } from '@/features/comparison/load-comparison.ts';
import { readSelection } from '@/features/comparison/read-selection.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterRoute, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('comparison');
  return pageMetadata({ locale, path: '/sources/compare', title: t('title'), description: t('lead') });
}

export default async function ComparisonRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  return <ComparisonView {...(await loadComparison(readSelection(await searchParams), graphqlLocale))} />;
}
