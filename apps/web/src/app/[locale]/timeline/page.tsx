import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { oembedTypes } from '@/features/oembed/oembed-types.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { wholeSpan } from '@/features/timeline/lay-out-timeline.ts';
import { loadTimelineChoices, loadTimelineEvents } from '@/features/timeline/load-timeline.ts';
import { readTimelineState } from '@/features/timeline/timeline-filter.ts';
import { TimelineView } from '@/features/timeline/timeline-view.tsx';
import { toBands } from '@/features/timeline/to-bands.ts';
import { enterRoute, type SearchRouteProps } from '@/i18n/route.ts';

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params, searchParams }: SearchRouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('timeline');
  return pageMetadata({
    locale,
    path: '/timeline',
    title: t('title'),
    description: t('description'),
    types: oembedTypes(locale, await searchParams),
  });
}

export default async function TimelineRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const today = new Date().toISOString().slice(0, 10);
  const choices = await loadTimelineChoices(graphqlLocale);
  const whole = wholeSpan(choices.periods[0]?.startDate ?? today, today);
  const state = readTimelineState(await searchParams, choices, whole);
  const events = await loadTimelineEvents(state.selection, graphqlLocale, today);
  return <TimelineView choices={choices} events={events} bands={toBands(choices.periods, whole)} state={state} whole={whole} />;
}
