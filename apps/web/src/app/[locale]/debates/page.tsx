import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { DebateIndex, DebatesPageDocument } from '@/features/debate/debate-index.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('debate');
  return pageMetadata({ locale, path: '/debates', title: t('title'), description: t('description') });
}

export default async function DebatesRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const data = await query(DebatesPageDocument, { locale: graphqlLocale });
  return <DebateIndex debates={data?.debates ?? []} />;
}
