import type { Metadata } from 'next';
import { getTranslations } from 'next-intl/server';
import { loadMap } from '@/features/map/load-map.ts';
import { readMapState } from '@/features/map/map-state.ts';
import { MapView } from '@/features/map/map-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterRoute, type RouteProps, type SearchRouteProps } from '@/i18n/route.ts';

// What the visitor chose stands in the query of the address.
export const dynamic = 'force-dynamic';

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const { locale } = await enterRoute(params);
  const t = await getTranslations('map');
  return pageMetadata({ locale, path: '/map', title: t('title'), description: t('description') });
}

export default async function MapRoute({ params, searchParams }: SearchRouteProps) {
  const { graphqlLocale } = await enterRoute(params);
  const lastYear = new Date().getUTCFullYear();
  return (
    <MapView data={await loadMap(graphqlLocale)} selection={readMapState(await searchParams, lastYear)} lastYear={lastYear} />
  );
}
