import type { Metadata } from 'next';
import { notFound } from 'next/navigation';
import { loadPlace } from '@/features/place/load-place.ts';
import { PlaceView } from '@/features/place/place-view.tsx';
import { pageMetadata } from '@/features/shell/metadata.ts';
import { enterRoute, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;
export const generateStaticParams = () => [];

export async function generateMetadata({ params }: RouteProps<'slug'>): Promise<Metadata> {
  const { locale, graphqlLocale, slug } = await enterRoute(params);
  const found = await loadPlace(slug, graphqlLocale);
  return found ? pageMetadata({ locale, path: `/places/${slug}`, title: found.place.name }) : {};
}

export default async function PlaceRoute({ params }: RouteProps<'slug'>) {
  const { graphqlLocale, slug } = await enterRoute(params);
  const found = await loadPlace(slug, graphqlLocale);
  if (!found) notFound();
  return <PlaceView {...found} />;
}
