import { notFound } from 'next/navigation';
import { getTranslations } from 'next-intl/server';
import { ActorPageDocument } from '@/features/actor/actor-page.ts';
import { CARD_SIZE, renderCard } from '@/features/open-graph/card.tsx';
import { query } from '@/graphql/server.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const size = CARD_SIZE;
export const contentType = 'image/png';
export const alt = 'Tumen';

export default async function ActorCard({ params }: RouteProps<'slug'>) {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const data = await query(ActorPageDocument, { slug, locale: graphqlLocale });
  if (!data?.actor) notFound();
  const t = await getTranslations({ locale, namespace: 'enums.searchKind' });
  return renderCard({ eyebrow: t('ACTOR'), title: data.actor.name });
}
