import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ActorIndex, ActorsPageDocument } from '@/features/actor/actor-index.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { listAll } from '@/graphql/list-all.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('actor');
  return pageMetadata({ locale, path: '/actors', title: t('title'), description: t('description') });
}

export default async function ActorsRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const actors = await listAll(ActorsPageDocument, { locale: graphqlLocale }, (result) => result.actors);
  return <ActorIndex actors={actors ?? []} />;
}
