import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { CARD_SIZE, renderCard } from '@/features/open-graph/card.tsx';
import { PeriodPageDocument } from '@/features/period/period-page.ts';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const size = CARD_SIZE;
export const contentType = 'image/png';
export const alt = 'Tumen';

export default async function PeriodCard({ params }: RouteProps<'slug'>) {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(PeriodPageDocument, { slug, locale: graphqlLocale });
  if (!data?.period) notFound();
  const t = await getTranslations({ locale, namespace: 'enums.searchKind' });
  return renderCard({ eyebrow: t('PERIOD'), title: data.period.title });
}
