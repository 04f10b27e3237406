import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { PeriodNeighbors } from '@/features/period/period-neighbors.tsx';
import { PeriodEventsDocument, PeriodPageDocument } from '@/features/period/period-page.ts';
import { PeriodView } from '@/features/period/period-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(PeriodPageDocument, { slug, locale: graphqlLocale });
  if (!data?.period) return {};
  return pageMetadata({ locale, path: `/periods/${slug}`, title: data.period.title, description: data.period.summary });
}

export default async function PeriodRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(PeriodPageDocument, { slug, locale: graphqlLocale });
  if (!data?.period) notFound();
  const events = (await listAll(PeriodEventsDocument, { slug, locale: graphqlLocale }, (result) => result.events)) ?? [];
  return (
    <PeriodView period={data.period} events={events} today={new Date().toISOString().slice(0, 10)}>
      <PeriodNeighbors periods={data.periods} slug={slug} />
    </PeriodView>
  );
}
