import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventPageDocument } from '@/features/event/event-page.ts';
import { EventView } from '@/features/event/event-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(EventPageDocument, { slug, locale: graphqlLocale });
  if (!data?.event) return {};
  return pageMetadata({ locale, path: `/events/${slug}`, title: data.event.title, description: data.event.summary });
}

export default async function EventRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(EventPageDocument, { slug, locale: graphqlLocale });
  if (!data?.event) notFound();
  return <EventView event={data.event} />;
}
