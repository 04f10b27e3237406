import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { DebatePageDocument } from '@/features/debate/debate-view.tsx';
import { CARD_SIZE, renderCard } from '@/features/open-graph/card.tsx';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const size = CARD_SIZE;
export const contentType = 'image/png';
export const alt = 'Tumen';

export default async function DebateCard({ params }: RouteProps<'slug'>) {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(DebatePageDocument, { slug, locale: graphqlLocale });
  if (!data?.debate) notFound();
  const t = await getTranslations({ locale, namespace: 'enums.searchKind' });
  return renderCard({ eyebrow: t('DEBATE'), title: data.debate.question });
}
