import { getTranslations } from 'next-intl/server';
import { CARD_SIZE, renderCard } from '@/features/open-graph/card.tsx';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const size = CARD_SIZE;
export const contentType = 'image/png';
export const alt = 'Tumen';

export default async function SiteCard({ params }: RouteProps) {
  const { locale } = await enterRoute(params);
  const t = await getTranslations({ locale, namespace: 'site' });
  return renderCard({ eyebrow: t('name'), title: t('title') });
}
