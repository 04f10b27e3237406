import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { EventPageDocument } from '@/features/event/event-page.ts';
import { EventView } from '@/features/event/event-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { toSiteAddress } from '@/features/shell/site-address.ts';
import { pageCitationTags } from '@/features/source/citation-tags.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(EventPageDocument, { slug, locale: graphqlLocale });
  if (!data?.event) return {};
  const { title, summary: description, translated } = data.event;
  const path = `/events/${slug}`;
  const tags = pageCitationTags({ title, url: toSiteAddress(locale, path), language: translated ? locale : 'en' });
  return pageMetadata({ locale, path, title, description, tags });
}

export default async function EventRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(EventPageDocument, { slug, locale: graphqlLocale });
  if (!data?.event) notFound();
  return <EventView event={data.event} />;
}
