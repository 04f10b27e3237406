import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ClaimPageDocument, ClaimView } from '@/features/claim/claim-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'code'>): Promise<Metadata> {
  const { locale, graphqlLocale, code } = await enterRoute(params);
  const data = await query(ClaimPageDocument, { code, locale: graphqlLocale });
  if (!data?.claim) return {};
  const t = await getTranslations('claim');
  return pageMetadata({ locale, path: `/claims/${code}`, title: t('eyebrow', { code }), description: data.claim.text });
}

export default async function ClaimRoute({ params }: RouteProps<'code'>) {
  const { graphqlLocale, code } = await enterRoute(params);
  const data = await query(ClaimPageDocument, { code, locale: graphqlLocale });
  if (!data?.claim) notFound();
  return <ClaimView claim={data.claim} />;
}
