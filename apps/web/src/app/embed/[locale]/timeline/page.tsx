import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { FramedTimeline } from '@/features/timeline/framed-timeline.tsx';
import { wholeSpan } from '@/features/timeline/lay-out-timeline.ts';
import { loadTimelineChoices, loadWindowEvents } from '@/features/timeline/load-timeline.ts';
import { readTimelineState } from '@/features/timeline/timeline-filter.ts';
import { enterRoute, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// What is shown stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations({ locale, namespace: 'timeline' });
  // The page of the timeline is the one to find.
  return { title: `${t('title')} · Tumen`, robots: { index: false }, alternates: { canonical: `/${locale}/timeline` } };
}

export default async function FramedTimelineRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const today = new Date().toISOString().slice(0, 10);
  const choices = await loadTimelineChoices(graphqlLocale);
  const whole = wholeSpan(choices.periods[0]?.startDate ?? today, today);
  const { selection, window } = readTimelineState(await searchParams, choices, whole);
  const { events, start, end } = await loadWindowEvents(selection, window, graphqlLocale);
  return <FramedTimeline events={events} start={start} end={end} />;
}
