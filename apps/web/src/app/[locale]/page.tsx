import type { Metadata } from 'next';
import { feedTypes } from '@/features/feed/feed-types.ts';
import { HomeView } from '@/features/home/home-view.tsx';
import { loadHome } from '@/features/home/load-home.ts';
import { siteMetadata } from '@/features/shell/metadata.ts';
import { enterLocale, type RouteProps } from '@/i18n/route.ts';

export const revalidate = 60;

export async function generateMetadata({ params }: RouteProps): Promise<Metadata> {
  const locale = enterLocale((await params).locale);
  const { alternates } = await siteMetadata(locale);
  return { alternates: { ...alternates, types: feedTypes(locale) } };
}

export default async function HomeRoute({ params }: RouteProps) {
  const locale = enterLocale((await params).locale);
  return <HomeView {...(await loadHome(locale, new Date()))} />;
}
