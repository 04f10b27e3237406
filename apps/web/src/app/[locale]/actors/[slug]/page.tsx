import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { ActorEventsDocument, ActorPageDocument } from '@/features/actor/actor-page.ts';
import { ActorView } from '@/features/actor/actor-view.tsx';
import { loadNetwork } from '@/features/network/load-network.ts';
import { TELLING_KINDS } from '@/features/network/network-model.ts';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { listAll } from '@/graphql/list-all.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(ActorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.actor) return {};
  return pageMetadata({ locale, path: `/actors/${slug}`, title: data.actor.name, description: data.actor.description });
}

export default async function ActorRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const data = await query(ActorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.actor) notFound();
  const [events, network] = await Promise.all([
    listAll(ActorEventsDocument, { slug, locale: graphqlLocale }, (result) => result.events),
    loadNetwork(graphqlLocale, { kinds: TELLING_KINDS, ego: slug }),
  ]);
  return <ActorView actor={data.actor} events={events ?? []} network={network} />;
}
