import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { loadTimeline } from '@/features/timeline/load-timeline.ts';
import { readSelection } from '@/features/timeline/timeline-filter.ts';
import { TimelineView } from '@/features/timeline/timeline-view.tsx';
import { enterRoute, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('timeline');
  return pageMetadata({ locale, path: '/timeline', title: t('title'), description: t('description') });
}

export default async function TimelineRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const selection = readSelection(await searchParams);
  const today = new Date().toISOString().slice(0, 10);
  return <TimelineView {...(await loadTimeline(selection, graphqlLocale))} selection={selection} today={today} />;
}
