import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { ClaimIndex, ClaimsPageDocument } from '@/features/claim/claim-index.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('claim');
  return pageMetadata({ locale, path: '/claims', title: t('title'), description: t('description') });
}

export default async function ClaimsRoute({ params }: RouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const data = await query(ClaimsPageDocument, { locale: graphqlLocale });
  return <ClaimIndex claims={data?.claims ?? []} />;
}
